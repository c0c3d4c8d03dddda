import { gaps, leaves } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import { sharingBlocks } from './sharing-blocks.js';

const row = {
  id: 'd',
  mottaker: { navn: 'Eksempel legesenter', rolle: 'fastlege' },
  opplysninger: 'Hele planen',
  grunnlag: 'annenHjemmel',
  hjemmel: 'forvaltningsloven § 13 b',
  begrunnelse: 'Fastlegen må kjenne planen',
  besluttetAv: 'koordinator',
  tid: '2026-03-01T10:00:00+01:00',
  innvending: { dato: '2026-03-02', svar: 'Vi deler ikke:\n- alt' },
} as const;
const words = (blocks: ReturnType<typeof sharingBlocks>) => blocks.flatMap((block) => [...leaves(block)]).join('|');

it('says with whom, what, on which ground and who decided', () => {
  const said = words(sharingBlocks([row], 'nb'));
  for (const part of [
    'Eksempel legesenter (fastlege)',
    'Annen lovhjemmel: forvaltningsloven § 13 b',
    'Fastlegen må kjenne planen. Bestemt av koordinator 1. mars 2026.',
    'Du sa nei til deling med Eksempel legesenter 2. mars 2026.|Svar: Vi deler ikke: alt',
  ]) {
    expect(said).toContain(part);
  }
});

it('lets an objection speak as the document does', () => {
  expect(words(sharingBlocks([row], 'nn', 'jeg'))).toContain('Eg sa nei til deling');
  expect(words(sharingBlocks([row], 'en', 'personen'))).toContain('The person said no to sharing');
});

it('shows what a draft lacks as gaps, and nothing where nothing is shared', () => {
  const { length } = gaps({ blocks: sharingBlocks([{ id: 'd' }], 'nb') } as never);
  expect(length).toBe(4);
  expect(sharingBlocks([], 'nb')).toEqual([]);
});
