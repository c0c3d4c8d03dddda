import type { Draft, Vedtak } from '@hjemmel/model';
import { expect, it } from 'vitest';
import { medKlagerett } from '../med-klagerett.js';
import { nb } from './notice.nb.js';
import { se } from './notice.se.js';
import { templateHash } from './notice-templates.js';
import { samiNotices } from './sami-notices.js';
import { sampleLetters } from './sample-letters.js';

const letters = sampleLetters('nb', '2026-11-20').map((letter) => medKlagerett({ ...letter, spraak: 'se' }));

// A changed word is a new version of every text: raise `textVersion`, then write the new sum here.
it('is frozen', () => {
  expect(templateHash(se)).toBe('8b2fd65772761e3ab358bd7a07b9887bc9487668bc2229476f79fdd78c104641');
});

it('has the places of the Norwegian one, sentence by sentence', () => {
  const places = (sentence: unknown) => (String(sentence).match(/\{\w+\}/gu) ?? []).sort();
  for (const [key, sentence] of Object.entries(nb)) {
    expect([key, places(se[key as keyof typeof se])]).toEqual([key, places(sentence)]);
  }
});

it('is filled for every kind of letter, one for each notice that applies', () => {
  for (const letter of letters.filter(({ endelig }) => endelig === undefined)) {
    const notices = [...samiNotices(letter)];
    expect(notices.map(([id]) => id)).toEqual((letter.klagerett ?? []).map((_, index) => `klagerett-${index + 1}`));
    for (const [, { overskrift, avsnitt }] of notices) {
      expect([overskrift, ...avsnitt].join(' ')).not.toMatch(/\{|\}|undefined/u);
      expect(avsnitt.join(' ')).toMatch(/(golbma|njeallje) vahku/u);
    }
  }
});

it('names the body in Sami where it has no name of its own, and leaves out what is said in Norwegian only', () => {
  const [, , housing] = letters;
  const letter = { ...housing, sakskostnader: 'Du kan få dekket utgifter.' } as Draft<Vedtak>;
  const said = [...samiNotices(letter).values()].flatMap(({ avsnitt }) => avsnitt).join(' ');
  expect(said).toContain('suohkana váiddaorgána');
  expect(said).not.toContain('kommunens klageorgan');
  expect(said).not.toContain('utgifter');
});

it('says that a klagevedtak is final', () => {
  const letter = medKlagerett({ ...letters[0], instans: { type: 'klagevedtak' } } as Draft<Vedtak>);
  expect(samiNotices(letter).get('endelig')).toEqual({
    overskrift: se.endeligHeading,
    avsnitt: [se.endelig, se.sivilombud],
  });
});

it('is left out while a fact is missing', () => {
  const [letter] = letters;
  const [entry] = letter?.klagerett ?? [];
  const { klagefrist: _none, ...rest } = entry ?? {};
  expect(samiNotices({ ...letter, klagerett: [rest] } as Draft<Vedtak>).size).toBe(0);
  expect(samiNotices({ ...letter, klagerett: undefined } as unknown as Draft<Vedtak>).size).toBe(0);
});
