import type { BaseDocument, Draft } from '@hjemmel/model';
import { type Block, gap, h1, h2, inlineText, leaves, notice, p, section, strong } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { composeDraftDocument } from './compose-document.js';
import { type ComposeOptions, defineDocumentType, type SamiSide } from './document-type.js';
import { frame } from './frame.js';
import { testDocument } from './rules/test-document.js';
import { sharingOf } from './sharing.js';

const SAMI: SamiSide = { headings: () => [['Barn', 'Mánát']] };
const NOTICE = notice('important', [h2('Barn'), p('Du kan klage.')], { id: 'klagerett-1', mandatory: true });

function blocksOf(
  blocks: readonly Block[],
  change: Partial<Draft<BaseDocument>> = {},
  { sami = SAMI, ...options }: ComposeOptions & { readonly sami?: SamiSide | null } = {},
): readonly Block[] {
  const type = defineDocumentType({
    id: 'notat',
    version: '1.0',
    title: { nb: 'Notat', nn: 'Notat', en: 'Note' },
    schema: async () => ({}),
    finishedSchema: () => true,
    draftSchema: () => true,
    rules: [],
    requiresMandatory: false,
    lawDate: () => undefined,
    sharing: sharingOf,
    compose: (document, given) => frame(document, given, { title: 'Notat', date: '2026-11-23', blocks }),
    ...(sami && { sami }),
  });
  return composeDraftDocument(type, testDocument({ spraak: 'se', ...change }), options).blocks;
}

const from = (kommunenummer: string) => ({ avsender: { kommune: { kommunenummer, navn: 'Kommunen' } } });
const words = (blocks: readonly Block[]) => blocks.flatMap((block) => [...leaves(block)]);

describe('headings', () => {
  it('get the Sami one as a run of its own', () => {
    const [, heading] = blocksOf([section([h2('Barn')])]);
    expect(heading).toMatchObject({
      children: [{ content: [{ text: 'Barn' }, { text: ' – ' }, { text: 'Mánát', lang: 'se' }] }],
    });
  });

  it('keep their date in Norwegian only', () => {
    expect(words(blocksOf([h2('Barn 3. mars 2026')]))).toContain('Barn 3. mars 2026 – Mánát');
    expect(words(blocksOf([h2('Samtykke 3. mars 2026')]))).toContain('Samtykke 3. mars 2026 – Miehtan');
  });

  it('that run into a sentence get it too, before the colon or the space', () => {
    const said = words(
      blocksOf([p([strong('Barn: '), 'to'], { source: '/barn' }), p([strong('Barn '), 'to']), p('Barn')]),
    );
    expect(said.slice(-3)).toEqual(['Barn – Mánát: to', 'Barn – Mánát to', 'Barn – Mánát']);
  });

  it('are left as they are when a person wrote the words, or when they are missing', () => {
    const said = words(blocksOf([p('Barn', { source: '/tekst' }), h2('Barna mine'), h2([gap('Barn')])]));
    expect(said.slice(-3)).toEqual(['Barn', 'Barna mine', 'Barn']);
  });
});

describe('notices', () => {
  const sami: SamiSide = {
    ...SAMI,
    notices: () => new Map([['klagerett-1', { overskrift: 'Don sáhtát váidit', avsnitt: ['Čále midjiide.'] }]]),
  };

  it('stand after the one that applies, which is not touched', () => {
    const [, applies, extra] = blocksOf([NOTICE], {}, { sami });
    expect(applies).toBe(NOTICE);
    expect(extra).toMatchObject({ type: 'notice', tone: 'info' });
    expect(extra).not.toHaveProperty('mandatory');
    expect(words(extra ? [extra] : [])).toEqual([
      'Don sáhtát váidit',
      expect.stringContaining('ikke kvalitetssikret'),
      'Čále midjiide.',
    ]);
  });

  it('are named in the box only when there are any', () => {
    expect(words(blocksOf([NOTICE], {}, { sami })).join(' ')).toContain(
      'opplysningene om klage står også på nordsamisk',
    );
    expect(words(blocksOf([NOTICE])).join(' ')).not.toContain('opplysningene om klage');
  });
});

describe('the box', () => {
  it('does not push the emergency numbers of a first page down, but does not wait for those of a later chapter', () => {
    const numbers = notice('emergency', [h2('Ring 113')]);
    const note = p('Planen er fortrolig.', { source: '' });
    const kinds = (blocks: readonly Block[]) => blocksOf(blocks).map((block) => words([block])[0]);
    expect(kinds([h1('Notat'), note, numbers])).toEqual([
      'Notat',
      'Planen er fortrolig.',
      'Ring 113',
      'Samisk – Sámegillii',
    ]);
    expect(kinds([h1('Notat'), note, h2('Mer'), numbers])[1]).toBe('Samisk – Sámegillii');
  });

  it('comes after title, first sentence and emergency numbers', () => {
    const opening = [
      h1('Notat'),
      notice('emergency', [h2('Ring 113')]),
      p('Dette gjelder deg.', { tone: 'lead' as const }),
    ];
    const blocks = blocksOf([...opening, p('Resten.', { source: '/tekst' })]);
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'notice', 'paragraph', 'notice', 'paragraph']);
    expect(words(blocks.slice(3, 4))[0]).toBe('Samisk – Sámegillii');
    expect(words(blocksOf([h1('Notat')])).at(1)).toBe('Samisk – Sámegillii');
    const must = p(strong('Dette må du gjøre: Ring oss.'), { source: '/avgjoerelser' });
    expect(blocksOf([h1('Notat'), must]).at(1)).toEqual(must);
  });

  it.each([
    ['5610', 'spraakutvikling', true],
    ['5540', 'spraakvitalisering', true],
    ['5601', 'spraakstimulering', false],
    ['0301', 'outside', false],
  ])('of kommune %s (%s) calls an answer in Sami a right: %s', (kommunenummer, _kind, right) => {
    const said = words(blocksOf([h1('Notat')], from(kommunenummer))).join(' ');
    expect([said.includes('sameloven § 3-3'), said.includes('sámelága § 3-3')]).toEqual([right, right]);
    expect(said.includes('Du kan spørre oss om å få svar på samisk.')).toBe(!right);
  });

  it('does not tell which kommune a shielded letterhead is from', () => {
    const shielded = { ...from('5610').avsender, skjermetVisning: { avsendernavn: 'Kommunen' } };
    expect(words(blocksOf([h1('Notat')], { avsender: shielded })).join(' ')).not.toContain('sameloven');
  });

  it('is in nynorsk where the kommune is', () => {
    expect(words(blocksOf([h1('Notat')], from('4640'))).join(' ')).toContain('ikkje kvalitetssikra');
  });
});

it('leaves a copy asked for in another language alone, and a type that has no Sami', () => {
  const plain = [h1('Notat'), h2('Barn')];
  expect(blocksOf(plain, {}, { language: 'nb' })).toEqual(plain);
  expect(blocksOf(plain, {}, { language: 'en' })).toEqual(plain);
  expect(blocksOf(plain, { spraak: 'nb' })).toEqual(plain);
  expect(
    blocksOf(plain, {}, { sami: null }).map((block) => inlineText(block.type === 'heading' ? block.content : [])),
  ).toEqual(['Notat', 'Barn']);
});
