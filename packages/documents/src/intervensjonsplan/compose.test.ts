import { gaps, inlineText, leaves, redact, visit } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.js';
import type { Plan } from './plan.js';
import { example, examples } from './test-plans.js';

const full = example('full');
const person = compose(full, {});
const service = compose(full, { rendition: 'tjeneste' });
const partner = compose(full, { rendition: 'kopi' });

it('shows a partner the ground in each place something is left out', () => {
  const marks = partner.blocks.filter(({ type }) => type === 'redacted');
  expect(marks.length).toBeGreaterThanOrEqual(3);
  for (const mark of marks) expect(mark).toMatchObject({ hjemmel: 'helse- og omsorgstjenesteloven § 12-1' });
});

const words = (tree: ReturnType<typeof compose>): string =>
  tree.blocks.flatMap((block) => [...leaves(block)]).join('\n');

function headings(tree: ReturnType<typeof compose>): readonly string[] {
  return [...visit(tree.blocks)].flatMap((block) =>
    block.type === 'heading' && block.level < 3 ? [inlineText(block.content)] : [],
  );
}

describe('the first page', () => {
  it('says what it is and what it is not before anything else', () => {
    const [title, lead, ownPlan] = person.blocks;
    expect(title).toMatchObject({ type: 'heading', level: 1 });
    expect(lead).toMatchObject({ type: 'paragraph', tone: 'lead' });
    expect(ownPlan && [...leaves(ownPlan)][0]).toContain('ikke en plan etter psykisk helsevernloven § 3-3 a');
  });

  it('shows how to treat it, the emergency numbers and what to remember, in this order', () => {
    const notices = service.blocks.slice(0, 7).filter((block) => block.type === 'notice');
    expect(notices.map(({ tone }) => tone)).toEqual(['important', 'emergency', 'important']);
    expect(JSON.stringify(notices[1])).toContain('tel:112');
  });

  it('has one first heading', () => {
    expect([...visit(person.blocks)].filter((block) => block.type === 'heading' && block.level === 1)).toHaveLength(1);
  });
});

it('lets the person be heard before the risk is described', () => {
  const order = headings(person);
  expect(order.indexOf('Det du mener')).toBeGreaterThan(0);
  expect(order.indexOf('Det du mener')).toBeLessThan(order.indexOf('Risikobildet'));
  expect(order.indexOf('Hva vi gjør når')).toBeLessThan(order.indexOf('Tidligere hendelser'));
  expect(order.at(-1)).toBe('Underskrifter');
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
    const without = [...visit(compose(plan, { rendition: 'tjeneste' }).blocks)].filter(
      ({ source }) => source === undefined,
    );
    expect(without).toEqual([]);
  });

  it('never prints an identity number', () => {
    const { identifikator } = plan.bruker;
    if (identifikator && 'verdi' in identifikator) {
      expect(JSON.stringify(compose(plan, { rendition: 'tjeneste' }))).not.toContain(identifikator.verdi);
    }
  });
});

describe('a draft', () => {
  const empty = { ...full, ...Object.fromEntries(contentKeys().map((key) => [key, undefined])) } as unknown as Plan;

  it('shows what it lacks instead of failing', () => {
    const missing = gaps(compose(empty, { rendition: 'tjeneste' })).map(({ label }) => label);
    expect(missing).toContain('Mangler: formålet med planen');
    expect(missing).toContain('Mangler: personens eget syn');
    expect(missing.length).toBeGreaterThan(15);
  });

  it.each(['part', 'tjeneste', 'kopi'])('can have rows with nothing but their ids, in the copy «%s»', (rendition) => {
    const hollow = {
      ...full,
      ...Object.fromEntries(contentKeys().map((key) => [key, hollowed(full[key as keyof Plan])])),
    };
    expect(compose(hollow as Plan, { rendition }).blocks.length).toBeGreaterThan(10);
  });

  it('has no heading for a chapter it does not need', () => {
    expect(headings(compose(empty, { rendition: 'tjeneste' }))).not.toContain('Tidligere hendelser');
  });
});

/** The same rows and parts, emptied of everything but ids. */
function hollowed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hollowed);
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([key, child]) => [key, key === 'id' ? child : hollowed(child)]);
  return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
}

function contentKeys(): readonly string[] {
  const keys = Object.keys(full);
  return keys.slice(keys.indexOf('plandato'));
}

describe("the person's copy", () => {
  it('speaks to the person', () => {
    expect(headings(person)).toContain('Rettighetene dine');
    expect(headings(service)).not.toContain('Rettighetene dine');
  });

  it('holds back what «innsynsunntak» names, and says on what ground', () => {
    const hidden = full.hendelser?.[2]?.kort ?? 'none';
    expect(words(service)).toContain(hidden);
    expect(words(person)).not.toContain(hidden);
    expect(words(person)).toContain('forvaltningsloven § 19');
  });

  it('tells that something is held back, but not why', () => {
    const why = full.innsynsunntak?.[0]?.begrunnelse ?? 'none';
    expect(headings(person)).toContain('Det du ikke får se nå');
    expect(words(person)).not.toContain(why);
    expect(words(service)).toContain(why);
  });

  it('holds back a whole chapter with all its words', () => {
    const plan = example('barn-og-avvergeplikt');
    const own = words(compose(plan, { rendition: 'part' }));
    expect(own).toContain('Varsling');
    expect(own).not.toContain(plan.varsling?.naarVarsles);
    expect(own).not.toContain('krisesenteret og politiet. De har ansvaret');
  });

  it('hides how staff keep safe, but says what the person will notice', () => {
    expect(words(person)).toContain(full.ansattsikkerhet?.detteMerkerDu);
    for (const secret of [full.ansattsikkerhet?.utganger, full.ansattsikkerhet?.alarm?.bruk]) {
      expect(words(service)).toContain(secret);
      expect(words(person)).not.toContain(secret);
    }
  });

  it('does not say whom the plan is kept from', () => {
    expect(words(service)).toContain('skal ikke få vite noe');
    expect(words(person)).not.toContain('skal ikke få vite noe');
  });

  it('does not give the number of a contact that is held back', () => {
    const kept = {
      ...full,
      innsynsunntak: [{ id: 'unntak-9', felt: 'kontakter', rad: 'kontakt-4', hjemmel: 'pbrl-5-1' }],
    };
    expect(words(compose(kept as Plan, { rendition: 'part' }))).not.toContain('23 00 00 47');
    expect(words(compose(kept as Plan, { rendition: 'tjeneste' }))).toContain('23 00 00 47');
  });
});

describe("a partner's short copy", () => {
  it('tells nothing of children, incidents, relatives or who may read', () => {
    const text = JSON.stringify(partner);
    for (const secret of ['Mio', 'Liv Fjellstad', 'venterom', 'V-RISK-10', 'Sunniva', 'verneombud']) {
      expect(text).not.toContain(secret);
    }
    expect(headings(partner)).not.toContain('Barn');
  });

  it('tells how to meet the person, the signs and what to do', () => {
    expect(headings(partner)).toEqual(
      expect.arrayContaining(['Slik vil personen bli møtt', 'Risikobildet', 'Hva vi gjør når']),
    );
  });

  it('is what an unknown rendition gets', () => {
    expect(headings(compose(full, { rendition: 'nabo' }))).toEqual(headings(partner));
  });

  it("is as closed when the service's tree is redacted afterwards", () => {
    const text = JSON.stringify(redact(service, 'kopi'));
    for (const secret of ['Mio', 'Liv Fjellstad', 'venterom', 'V-RISK-10', '900 00 121']) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('a protected address', () => {
  const place = { linjer: ['Hemmelighet 9'], postnummer: '5003', poststed: 'Skjulestad' };
  const protectedPlan = (gradering: string): Plan =>
    ({
      ...full,
      bruker: { ...full.bruker, adresse: place, telefon: '911 22 333', adressebeskyttelse: { gradering } },
    }) as Plan;

  it.each(['strengtFortrolig', 'strengtFortroligUtland'])('%s is in no copy at all', (gradering) => {
    for (const { id } of full.mottaker) {
      for (const rendition of ['part', 'tjeneste', 'kopi']) {
        const text = JSON.stringify(compose(protectedPlan(gradering), { mottaker: id, rendition }));
        expect(text).not.toMatch(/Hemmelighet 9|Skjulestad|5003|911 22 333/);
      }
    }
  });

  it('fortrolig is only in the copy that is sent to the person', () => {
    const trees = full.mottaker.map(({ id }) => JSON.stringify(compose(protectedPlan('fortrolig'), { mottaker: id })));
    expect(trees.map((text) => text.includes('Hemmelighet 9'))).toEqual([true, false, false, false]);
    expect(trees.join()).not.toContain('911 22 333');
  });

  it('ikkeKontrollert is treated as if it were protected', () => {
    const text = JSON.stringify(compose(protectedPlan('ikkeKontrollert'), { mottaker: 'mottaker-2' }));
    expect(text).not.toContain('Skjulestad');
  });
});

it('has a neutral title whatever the document says', () => {
  expect(compose({ ...full, noeytralTittel: 'Intervensjonsplan for Iben' }, {}).neutralTitle).toBe(
    'Brev fra Oslo kommune',
  );
});
