import { gaps, inlineText, leaves, visit } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import type { Agreement } from './compose/context.js';
import { compose } from './compose.js';
import { samarbeidsavtaleType } from './document-type.js';
import { example, examples } from './test-agreements.js';

type Tree = ReturnType<typeof compose>;

const full = example('full');
const words = (tree: Tree): string => tree.blocks.flatMap((block) => [...leaves(block)]).join('\n');
// Telephone numbers are kept on one line with no-break spaces.
const json = (tree: Tree): string => JSON.stringify(tree).replaceAll('\u00a0', ' ');
const headings = (tree: Tree): readonly string[] =>
  [...visit(tree.blocks)].flatMap((block) =>
    block.type === 'heading' && block.level < 3 ? [inlineText(block.content)] : [],
  );

describe('the first page', () => {
  const tree = compose(full, {});

  it('says what it is, then that it is voluntary, before anything is asked of the person', () => {
    const [title, lead, voluntary] = tree.blocks;
    expect(title).toMatchObject({ type: 'heading', level: 1 });
    expect(lead).toMatchObject({ type: 'paragraph', tone: 'lead' });
    expect(voluntary).toMatchObject({ type: 'notice', tone: 'important', id: 'frivillig', mandatory: true });
    expect(tree.mandatory).toEqual(['frivillig']);
  });

  it('tells in short who, how long, whom to ring and when we meet again', () => {
    const facts = [...visit(tree.blocks)].find((block) => block.type === 'keyValue');
    expect(facts?.type === 'keyValue' && facts.rows.map(({ key }) => key)).toEqual([
      'Avtalen er med',
      'Fra kommunen',
      'Avtalen gjelder',
      'Den du ringer først',
      'Vi ser på avtalen sammen',
    ]);
    expect(words(tree)).toContain('Iben Eksempel, født 17. september 1985');
  });

  it('has one first heading', () => {
    expect([...visit(tree.blocks)].filter((block) => block.type === 'heading' && block.level === 1)).toHaveLength(1);
  });
});

it('puts what matters to the person and the mutual promises first, signatures and rules last', () => {
  const order = headings(compose(full, {}));
  expect(order.slice(1, 7)).toEqual([
    'Avtalen er frivillig',
    'Kort om avtalen',
    'Hva er viktig for deg',
    'Hva vi vil få til sammen',
    'Hva vi kan forvente av hverandre',
    'Hjelp du har vedtak om',
  ]);
  expect(order.slice(-2)).toEqual(['Underskrifter', 'Regler avtalen bygger på']);
});

it('sets the expectations side by side in two columns', () => {
  const table = [...visit(compose(full, {}).blocks)].find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  expect(table.columns.map(({ header }) => header)).toEqual(['Du kan forvente av oss', 'Vi forventer av deg']);
  expect(table.rows.map(({ cells }) => cells.map((cell) => inlineText(cell).split(':')[0]))).toContainEqual([
    'Økonomi',
    'Økonomi',
  ]);
});

it('keeps the three grounds for entry apart', () => {
  const third = [...visit(compose(full, {}).blocks)].flatMap((block) =>
    block.type === 'heading' && block.level === 3 ? [inlineText(block.content)] : [],
  );
  const at = third.indexOf('Utleierens adgang');
  expect(third.slice(at, at + 3)).toEqual([
    'Utleierens adgang',
    'Nøkkel du har sagt ja eller nei til',
    'I en nødsituasjon',
  ]);
});

it('prints a no to a key as plainly as a yes, and a withdrawn yes as the past', () => {
  expect(words(compose(example('strengt-fortrolig-adresse'), {}))).toContain('Du sa nei 16. november 2026');
  const withdrawn = words(compose(example('evaluert-noekkel-trukket'), {}));
  expect(withdrawn).toContain('Vi har ikke lenger lov til å bruke nøkkel.');
  expect(withdrawn).toContain('Hvem som hadde nøkkel');
  expect(withdrawn).not.toContain('Hvem som har nøkkel');
});

it('makes telephone numbers that can be pressed', () => {
  const json = JSON.stringify(compose(full, {}));
  expect(json).toContain('"tel:+4722000014"');
  expect(json).toContain('"tel:113"');
});

describe('a copy for another', () => {
  const copy = compose(full, { mottaker: 'mottaker-3' });

  it('says whose agreement it is, and shows that something is left out and why', () => {
    expect(words(copy)).toContain('«Du» i avtalen er Iben Eksempel.');
    const redacted = [...visit(copy.blocks)].filter((block) => block.type === 'redacted');
    expect(redacted).toHaveLength(6);
    expect(redacted[0]).toMatchObject({ hjemmel: expect.stringContaining('forvaltningsloven § 13') });
  });

  it.each(['Husleie og økonomi', 'Samtykker', 'Pårørende', 'Hva er viktig for deg'])('leaves out «%s»', (heading) => {
    expect(headings(compose(full, {}))).toContain(heading);
    expect(headings(copy)).not.toContain(heading);
  });

  it('still says that the agreement is voluntary', () => {
    expect(copy.mandatory).toEqual(['frivillig']);
    expect(headings(copy)).toContain('Avtalen er frivillig');
  });
});

it('never names the one the agreement is hidden from', () => {
  expect(JSON.stringify(compose(full, { rendition: 'tjeneste' }))).not.toContain('Rolf Tidligere');
});

describe('a protected address', () => {
  const places = ['Skogbrynet', '2010', 'H0401', 'Leiekontrakt 2026-902', '980 00 055', 'privat bil'];

  it('fortrolig: stands in the copy of the person and in no other', () => {
    const document = example('fortrolig-adresse');
    const own = json(compose(document, { mottaker: 'mottaker-1' }));
    const other = json(compose(document, { mottaker: 'mottaker-2' }));
    for (const place of places) {
      expect(own, place).toContain(place);
      expect(other, place).not.toContain(place);
    }
  });

  it('strengt fortrolig: stands in no copy, not even where a fault in the document has left it', () => {
    const document = {
      ...example('fortrolig-adresse'),
      bruker: { ...example('fortrolig-adresse').bruker, adressebeskyttelse: { gradering: 'strengtFortrolig' } },
    } as Agreement;
    for (const { id } of document.mottaker) {
      for (const rendition of ['part', 'kopi', 'tjeneste']) {
        const copy = json(compose(document, { mottaker: id, rendition }));
        for (const place of places) expect(copy, place).not.toContain(place);
      }
    }
  });

  it('a child with a strictly protected address protects the home of all', () => {
    const document = example('fortrolig-adresse');
    const barn = document.barn?.map((row) => ({
      ...row,
      person: { ...row.person, adressebeskyttelse: { gradering: 'strengtFortrolig' as const } },
    }));
    const json = JSON.stringify(compose({ ...document, barn } as Agreement, {}));
    expect(json).not.toContain('Skogbrynet');
  });

  it('an unchecked one is shown to the person only, and the unit not at all under a shielded letterhead', () => {
    const json = JSON.stringify(compose(example('fortrolig-adresse'), {}));
    expect(json).not.toContain('Boligtjenesten');
    const bruker = { ...full.bruker, adressebeskyttelse: { gradering: 'ikkeKontrollert' as const } };
    expect(JSON.stringify(compose({ ...full, bruker }, { mottaker: 'mottaker-3' }))).not.toContain('Lindebekken 14');
  });
});

describe.each(examples)('%s', (_file, document) => {
  it.each(['nb', 'nn', 'en'] as const)('has no gap in %s, for any recipient or rendition', (language) => {
    for (const { id } of document.mottaker) {
      for (const rendition of ['part', 'tjeneste', 'kopi']) {
        expect(gaps(compose(document, { mottaker: id, language, rendition }))).toEqual([]);
      }
    }
  });

  it('gives every block its place in the document', () => {
    const tree = compose(document, { rendition: 'tjeneste' });
    expect([...visit(tree.blocks)].filter(({ source }) => source === undefined)).toEqual([]);
  });

  it('has no section that is only a heading, and no empty table or list', () => {
    for (const block of visit(compose(document, {}).blocks)) {
      if (block.type === 'section') expect(block.children.length).toBeGreaterThan(block.access ? 0 : 1);
      if (block.type === 'table') expect(block.rows.length).toBeGreaterThan(0);
      if (block.type === 'list') expect(block.items.length).toBeGreaterThan(0);
    }
  });

  it('never prints an identity number', () => {
    const { identifikator } = document.bruker;
    if (identifikator && 'verdi' in identifikator && identifikator.verdi !== undefined) {
      expect(JSON.stringify(compose(document, { rendition: 'tjeneste' }))).not.toContain(identifikator.verdi);
    }
  });
});

describe('a draft', () => {
  const bare = Object.fromEntries(
    Object.entries(full).filter(([key]) =>
      /^(\$schema|type|skjema|id|versjon|status|spraak|opp.*t|sist|avs|bruker|mott)/.test(key),
    ),
  ) as unknown as Agreement;
  const missing = gaps(compose(bare, {})).map(({ label }) => label);

  it('shows what it lacks instead of failing', () => {
    expect(missing).toContain('Mangler: når avtalen gjelder');
    expect(missing).toContain('Mangler: forventning');
    expect(missing).toContain('Mangler: dato');
    expect(missing).toContain('Mangler: når og av hvem avtalen ble forklart');
  });

  it('has a line for each of the two to sign on', () => {
    const signatures = compose(bare, {})
      .blocks.flatMap((block) => [...visit([block])])
      .filter(({ type }) => type === 'signature');
    expect(signatures).toHaveLength(2);
  });

  it('shows gaps inside chapters that are begun', () => {
    const begun = {
      ...bare,
      leieforhold: { utleier: {} },
      innflytting: { gjoeremaal: [{ id: 'g-1' }] },
      duKanForventeAvOss: [{ id: 'vi-1', tjeneste: {} }],
      kontaktform: { kontakter: [{ id: 'k-1' }] },
      oppfoelging: { oppgaver: [{ id: 'o-1' }], faser: [{ id: 'f-1' }], naarDuIkkeSvarer: { trinn: [{ id: 't-1' }] } },
      hjemmebesoek: {},
      noekkelavtale: { utleiersAdgang: {}, samtykkenoekkel: { hvemHar: [{ id: 'n-1' }] }, noed: {} },
      hms: [{ id: 'h-1' }],
      husleieSikret: {},
      depositumsgaranti: {},
      barn: [{ id: 'b-1' }],
      andreInvolverte: [{ id: 'a-1' }],
      tilknyttedePlaner: [{ id: 'p-1' }],
      evaluering: [{ id: 'e-1' }],
      endring: {},
      vedBrudd: {},
      opphoer: {},
      representant: [{ id: 'r-1' }],
      samtykke: [{ id: 's-1' }],
      deling: [{ id: 'd-1' }],
    } as unknown as Agreement;
    expect(gaps(compose(begun, { rendition: 'tjeneste' })).length).toBeGreaterThan(30);
  });
});

it('is judged by the law of the day it was made', () => {
  expect(samarbeidsavtaleType.lawDate(full)).toBe('2026-11-16');
});

it('loads its bundled schema when asked', async () => {
  expect(await samarbeidsavtaleType.schema()).toMatchObject({ title: 'Samarbeidsavtale' });
});

it('says whom it may be shared with on a day', () => {
  const on = (today: string) => samarbeidsavtaleType.sharing(full, today).allowed.map(({ mottaker }) => mottaker);
  expect(on('2026-12-01')).toEqual(['mottaker-1', 'mottaker-2', 'mottaker-3']);
  expect(on('2028-01-01')).toEqual(['mottaker-1', 'mottaker-2']);
});
