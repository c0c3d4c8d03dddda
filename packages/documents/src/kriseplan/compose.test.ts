import { gaps, inlineText, leaves, redact, visit } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.js';
import type { Plan } from './plan.js';
import { example, examples } from './test-plans.js';

const full = example('full');
const own = compose(full, {});
const service = compose(full, { mottaker: 'mottaker-2' });
const doctor = compose(full, { mottaker: 'mottaker-4' });
const sister = compose(full, { mottaker: 'mottaker-5' });

type Tree = ReturnType<typeof compose>;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const json = (tree: Tree): string => plain(JSON.stringify(tree));
const words = (tree: Tree): string => plain(tree.blocks.flatMap((block) => [...leaves(block)]).join('\n'));

function headings(tree: Tree): readonly string[] {
  return [...visit(tree.blocks)].flatMap((block) =>
    block.type === 'heading' && block.level < 3 ? [inlineText(block.content)] : [],
  );
}

describe('the first page', () => {
  it('has the fixed numbers right under the heading, in every copy, also of an empty draft', () => {
    const draft = { ...example('minimal'), laget: {}, kontakter: [] } as unknown as Plan;
    const trees = [own, service, doctor, sister, compose(draft, {}), compose(draft, { language: 'en' })];
    for (const tree of trees) {
      expect(tree.blocks[0]).toMatchObject({ type: 'heading', level: 1 });
      expect(tree.blocks[1]).toMatchObject({ type: 'notice', tone: 'emergency', mandatory: true });
      for (const number of ['tel:113', 'tel:112', 'tel:116117']) {
        expect(JSON.stringify(tree.blocks[1])).toContain(number);
      }
      expect(tree.mandatory).toEqual(['noednumre', 'oensker-binder-ikke']);
    }
  });

  it('does not rank the fixed numbers', () => {
    const [, emergency] = own.blocks;
    const lists = [...visit(emergency ? [emergency] : [])].filter((block) => block.type === 'list');
    expect(lists.map(({ ordered }) => ordered)).toEqual([false]);
  });

  it('then has what to do, whose plan it is, and the contacts in order with their numbers', () => {
    expect(headings(own).slice(0, 4)).toEqual([
      'Min plan når det stormer (kriseplan)',
      'Nødnumre',
      'Gjør dette først',
      'Hvem jeg kontakter, i denne rekkefølgen',
    ]);
    const order = own.blocks.find(({ source, type }) => source === '/kontakter' && type === 'list');
    expect(order).toMatchObject({ ordered: true });
    expect(JSON.stringify(order)).toContain('tel:+4790000122');
    expect(order && [...leaves(order)][0]).toBe('Liv Fjellstad (søster), 900 00 122');
  });

  it('has one first heading, «Min kriseplan» where the person has not named it', () => {
    const tree = compose(example('minimal'), {});
    const first = [...visit(tree.blocks)].filter((block) => block.type === 'heading' && block.level === 1);
    expect(first.map((block) => [...leaves(block)])).toEqual([['Min kriseplan']]);
  });
});

it('says what to do in danger before the signs, and the signs before the story', () => {
  const order = headings(own);
  const place = (title: string): number => order.indexOf(title);
  expect(place('Overdose')).toBeGreaterThan(place('Slik vil jeg bli møtt'));
  expect(place('Tegnene, og hva vi gjør')).toBeGreaterThan(place('Når jeg tenker på å dø'));
  expect(place('Når jeg har det bra')).toBeGreaterThan(place('Dette hjelper'));
  expect(order.at(-1)).toBe('Underskrifter');
});

it('shows the signs from early to late, whatever the order in the document', () => {
  const turned = { ...full, varselsignaler: [...(full.varselsignaler ?? [])].reverse() };
  const phases = [...visit(compose(turned, {}).blocks)].flatMap((block) =>
    block.type === 'heading' && block.source === '/varselsignaler' && block.level === 3
      ? [inlineText(block.content)]
      : [],
  );
  expect(phases).toEqual(['Tidlige tegn', 'Når det er på vei', 'Sene tegn']);
});

it('gives the number beside a measure that points to a contact', () => {
  expect(words(own)).toContain('(Samme dag; ring FACT-teamet, 22 00 00 50)');
});

it.each(['nb', 'nn', 'en'] as const)('says in %s that wishes do not bind, and that they are heard', (language) => {
  const tree = compose(example('minimal'), { language });
  expect(JSON.stringify(tree)).toMatch(/(§|section) 3-1/);
  expect(JSON.stringify(tree)).toMatch(/(§|section) 3-9/);
});

describe.each(examples)('%s', (_file, plan) => {
  it.each(['nb', 'nn', 'en'] as const)('has no gap in %s, for any recipient or rendition', (language) => {
    for (const { id } of plan.mottaker) {
      for (const rendition of [undefined, 'part', 'tjeneste', 'kopi']) {
        const tree = compose(plan, { mottaker: id, language, ...(rendition && { rendition }) });
        expect(gaps(tree)).toEqual([]);
      }
    }
  });

  it('gives every block its place in the document', () => {
    const blocks = [...visit(compose(plan, { rendition: 'tjeneste' }).blocks)];
    expect(blocks.filter(({ source }) => source === undefined)).toEqual([]);
  });

  it('never prints an identity number', () => {
    const { identifikator } = plan.bruker;
    if (identifikator && 'verdi' in identifikator) {
      expect(json(compose(plan, { rendition: 'tjeneste' }))).not.toContain(identifikator.verdi);
    }
  });

  it('has no heading twice in a row', () => {
    const types = [...visit(compose(plan, {}).blocks)].map((block) =>
      block.type === 'heading' ? block.level : undefined,
    );
    const empty = types.filter((level, index) => level !== undefined && level > 1 && level === types[index + 1]);
    expect(empty).toEqual([]);
  });
});

describe('a draft', () => {
  const keys = Object.keys(full);
  const content = keys.slice(keys.indexOf('laget'));
  const empty = { ...full, ...Object.fromEntries(content.map((key) => [key, undefined])) } as unknown as Plan;

  it('shows what it lacks instead of failing, and no heading for a chapter it does not need', () => {
    const tree = compose(empty, { rendition: 'tjeneste' });
    expect(gaps(tree).map(({ label }) => label)).toEqual([
      'Mangler: dagen planen ble laget',
      'Mangler: hvem jeg kontakter, og når',
    ]);
    expect(headings(tree)).not.toContain('Dette hjelper');
  });

  it('shows a gap in a row that is begun', () => {
    const begun = {
      ...empty,
      kontakter: [{ id: 'rekke-1' }],
      varselsignaler: [{ id: 'signal-1', tiltak: [{ id: 'tiltak-1' }] }],
      naarJegHarDetBra: {},
      behandling: { oensker: [{ id: 'oenske-1' }] },
    } as unknown as Plan;
    expect(gaps(compose(begun, {})).map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'Mangler: navnet',
        'Mangler: når jeg tar kontakt',
        'Mangler: hva tegnet er',
        'Mangler: hva vi gjør',
      ]),
    );
  });
});

describe('a copy for someone else', () => {
  const medicine = full.behandling?.medisiner?.[0]?.navn;
  const taken = full.livOgHelse?.overdose?.detteTarJeg;
  const safety = full.trygghetForAndre?.naarTaKontakt;

  it('leaves out what the person keeps out of copies, and says on what ground', () => {
    for (const tree of [doctor, sister]) {
      expect(words(tree)).not.toContain(medicine);
      expect(words(tree)).not.toContain('Mio er alltid hos Liv');
      expect(words(tree)).toContain('pasient- og brukerrettighetsloven § 3-6');
    }
    expect(words(own)).toContain(medicine);
    expect(words(service)).toContain(medicine);
  });

  it('leaves out of a relative’s copy what that relative is not to have', () => {
    expect(words(doctor)).toContain(safety);
    expect(words(sister)).not.toContain(safety);
  });

  it('tells a relative what to do at an overdose, but not what was taken', () => {
    expect(words(sister)).toContain('Gi nesesprayen.');
    expect(words(sister)).not.toContain(taken);
    expect(words(doctor)).toContain(taken);
  });

  it('tells a relative nothing about the others, nor what she is not to know', () => {
    expect(words(sister)).not.toContain('Gard');
    expect(words(sister)).not.toContain('Skal ikke få vite');
    expect(words(doctor)).toContain('Gard Fjellstad');
  });

  it('holds neither consents, sharing, representatives nor whom the plan is kept from', () => {
    for (const tree of [doctor, sister]) {
      for (const title of ['Samtykker', 'Hvem planen deles med', 'De som kan opptre for meg', 'Vedlegg']) {
        expect(headings(tree)).not.toContain(title);
      }
      expect(words(tree)).not.toContain('skal ikke få vite noe');
    }
    expect(words(service)).toContain('Gard Fjellstad skal ikke få vite noe.');
    expect(words(own)).not.toContain('Gard Fjellstad skal ikke få vite noe.');
  });

  it('is what an unknown rendition and an unknown recipient get', () => {
    const tree = compose({ ...full, mottaker: [] }, { rendition: 'nabo' });
    expect(words(tree)).not.toContain(medicine);
    expect(words(tree)).not.toContain(taken);
  });

  it('is as closed when the service’s tree is redacted afterwards', () => {
    const text = json(redact(service, 'kopi'));
    for (const secret of [medicine, taken, safety, 'Gard Fjellstad', 'Samtykke 20.']) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('tel:113');
  });
});

describe('a protected address', () => {
  const place = { linjer: ['Hemmelighet 9'], postnummer: '5003', poststed: 'Skjulestad' };
  const protectedPlan = (gradering: string): Plan =>
    ({
      ...full,
      bruker: { ...full.bruker, adresse: place, telefon: '911 22 333', adressebeskyttelse: { gradering } },
      vedInnleggelse: { oensketSted: 'Skjulestad sykehus', slikVilJegHaDet: 'Ro' },
    }) as Plan;

  it.each(['strengtFortrolig', 'strengtFortroligUtland'])('%s is in no copy at all', (gradering) => {
    for (const { id } of full.mottaker) {
      for (const rendition of ['part', 'tjeneste', 'kopi']) {
        const text = json(compose(protectedPlan(gradering), { mottaker: id, rendition }));
        expect(text).not.toMatch(/Hemmelighet 9|Skjulestad|5003|911 22 333/);
      }
    }
  });

  it('of a child who lives with the person is as secret', () => {
    const plan = example('strengt-fortrolig-adresse');
    const text = json(compose({ ...plan, vedInnleggelse: { oensketSted: 'Skjulestad' } } as Plan, {}));
    expect(text).not.toContain('Skjulestad');
  });

  it('fortrolig is only in the copy that is sent to the person', () => {
    const trees = full.mottaker.map(({ id }) => json(compose(protectedPlan('fortrolig'), { mottaker: id })));
    expect(trees.map((text) => text.includes('Hemmelighet 9'))).toEqual([true, false, false, false, false]);
    expect(trees.slice(1).join()).not.toContain('911 22 333');
  });

  it('ikkeKontrollert is treated as if it were protected', () => {
    const text = json(compose(protectedPlan('ikkeKontrollert'), { mottaker: 'mottaker-2' }));
    expect(text).not.toContain('Hemmelighet 9');
  });

  it('of a contact keeps the number back', () => {
    const [first, ...rest] = full.paaroerende ?? [];
    const secret = { ...first?.person, adressebeskyttelse: { gradering: 'strengtFortrolig' } };
    const plan = { ...full, paaroerende: [{ ...first, person: secret }, ...rest] } as Plan;
    const text = json(compose({ ...plan, vedInnleggelse: undefined } as unknown as Plan, {}));
    expect(text).toContain('Liv Fjellstad');
    expect(text).not.toContain('900 00 122');
  });
});

it('shows the person’s own number to those who help, where it is safe to call', () => {
  expect(words(service)).toContain('900 00 121');
  expect(words(own)).not.toContain('900 00 121');
  const unsafe = { ...full, bruker: { ...full.bruker, kommunikasjon: { trygt: { ringe: false } } } } as Plan;
  expect(words(compose(unsafe, { mottaker: 'mottaker-2' }))).not.toContain('900 00 121');
});
