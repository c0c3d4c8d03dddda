import type { Draft, IndividuellPlan } from '@hjemmel/model';
import { type Block, gaps, leaves, visit } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import full from '../../../../examples/individuell-plan/gyldig-full.json' with { type: 'json' };
import hidden from '../../../../examples/individuell-plan/gyldig-strengt-fortrolig-adresse.json' with { type: 'json' };
import { composeIndividuellPlan } from './compose.js';

const plan = full as unknown as Draft<IndividuellPlan>;

function headings(blocks: readonly Block[], level: number): readonly string[] {
  return [...visit(blocks)].flatMap((block) =>
    block.type === 'heading' && block.level === level ? [...leaves(block)] : [],
  );
}

it('opens with what matters to the person and ends with the rights and the signatures', () => {
  const { blocks } = composeIndividuellPlan(plan, {});
  const chapters = headings(blocks, 2);
  expect(chapters[0]).toBe('Hva er viktig for deg');
  expect(chapters[1]).toBe('Mål og tiltak');
  expect(chapters.slice(-3)).toEqual(['Rettighetene dine', 'Underskrifter', 'Vedlegg']);
});

/** What no reader of the plan is shown, and why. */
const MACHINERY =
  /^\/(\$schema|type|id|versjon|erstatter|status|skjemaversjon|spraak|opprettet|sistEndret|avsender|bruker|mottaker|saksreferanse|noeytralTittel|utvidelser|paaroerende)|\/id$|Id$|identifikator|adressebeskyttelse|\/(ansvarlig|vedtak|dokument|tid|person|kontakt|samtykke|tolk|spraak|type|hvem|status|livsomraade|behov|gjelder|innsyn|form|grunnlag)$|virkning|dato|frist|oppstart|fra$|til$|neste$/i;

function* strings(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* strings(child, `${path}/${key}`);
}

it('prints every free text of the full example', () => {
  const words = (value: string) => value.replace(/^- /gm, '').replace(/\s+/g, '');
  const printed = words([...composeIndividuellPlan(plan, {}).blocks.flatMap((block) => [...leaves(block)])].join(' '));
  const lost = [...strings(full)].filter(([path, value]) => !MACHINERY.test(path) && !printed.includes(words(value)));
  expect(lost).toEqual([]);
});

it('shows a draft of nothing but its envelope with a gap for every required part', () => {
  const { samtykke: _, ...bare } = Object.fromEntries(
    Object.entries(full).filter(([key]) =>
      ['type', 'skjemaversjon', 'sistEndret', 'spraak', 'avsender', 'bruker', 'mottaker'].includes(key),
    ),
  ) as Record<string, unknown>;
  const labels = gaps(composeIndividuellPlan(bare as unknown as Draft<IndividuellPlan>, {})).map(({ label }) => label);
  for (const part of [
    'hva som er viktig for deg',
    'målene',
    'hvem som er med',
    'om koordinator er tilbudt',
    'samtykket',
  ]) {
    expect(labels).toContain(`Mangler: ${part}`);
  }
});

it('never tells where a strictly protected person is, and never prints a fødselsnummer', () => {
  const tree = JSON.stringify(composeIndividuellPlan(hidden as unknown as Draft<IndividuellPlan>, {}));
  expect(tree).not.toContain('14820051042');
  expect(tree).not.toContain('Ola Eksempel');
  const meeting = { ...hidden, moeteplan: [{ id: 'm', dato: '2026-12-01', tema: 'Skole', sted: 'Granveien 3' }] };
  expect(JSON.stringify(composeIndividuellPlan(meeting as unknown as Draft<IndividuellPlan>, {}))).not.toContain(
    'Granveien',
  );
});

it.each(['nb', 'nn', 'en'] as const)('speaks %s all through', (language) => {
  const tree = JSON.stringify(composeIndividuellPlan(plan, { language }));
  expect(tree).toContain(
    { nb: 'Hva er viktig for deg', nn: 'Kva er viktig for deg', en: 'What matters to you' }[language],
  );
  expect(tree.replaceAll(/\{pages?\}/g, '')).not.toMatch(/\{\w+\}|undefined/);
});

describe('a copy for others', () => {
  const copyTree = (hvem: string, of = plan) =>
    composeIndividuellPlan(
      { ...of, mottaker: [{ id: 'm', hvem, rolle: 'kopi', rendisjon: 'kopi', kanal: 'kryptertMelding' }] },
      {},
    );
  const copyFor = (hvem: string) => JSON.stringify(copyTree(hvem));
  const represented: Draft<IndividuellPlan> = {
    ...plan,
    representant: [
      {
        id: 'verge',
        type: 'verge',
        mandat: 'personlig',
        hvem: { slag: 'fagperson', kontakt: { id: 'vigdis', navn: 'Vigdis Verge', rolle: 'verge' } },
      },
    ],
    deling: (plan.deling ?? []).map((row) => ({ ...row, innvending: { dato: '2026-03-01' } })),
  };

  it('gives a service with access to its own measures those alone', () => {
    const nav = copyFor('nav');
    for (const own of ['Frivillig trekk av husleie', 'Snekkerverkstedet']) expect(nav).toContain(own);
    for (const hidden of [
      'FACT',
      'Når stemmene',
      'uten rus',
      'søstera mi',
      'Kriseplan',
      'NAV skal ikke se',
      'Maja Modellberg',
    ]) {
      expect(nav).not.toContain(hidden);
    }
  });

  it('gives the whole plan, but not the consents, to one who may see it', () => {
    const fastlege = copyFor('fastlege');
    expect(fastlege).toContain('Oppfølging fra FACT-teamet');
    expect(fastlege).not.toContain('NAV skal ikke se');
  });

  it.each(['nav', 'fastlege', 'ukjent'])('shows the ground in each place something is left out, for %s', (hvem) => {
    const blocks = copyTree(hvem).blocks;
    const marks = blocks.filter(({ type }) => type === 'redacted');
    expect(marks.length).toBeGreaterThanOrEqual(hvem === 'fastlege' ? 1 : 3);
    for (const mark of marks) {
      expect(mark).toMatchObject({
        hjemmel: 'pasient- og brukerrettighetsloven § 3-6 og helse- og omsorgstjenesteloven § 12-1',
      });
    }
    expect(blocks.filter(({ type }, index) => type === 'redacted' && blocks[index - 1]?.type === type)).toEqual([]);
  });

  it.each(['nav', 'fastlege', 'ukjent'])('says that the plan gives no new rights, also to %s', (hvem) => {
    const tree = copyTree(hvem);
    const proved = [...visit(tree.blocks)].filter((block) => block.type === 'notice' && block.mandatory);
    expect(tree.mandatory).toEqual(['ingen-nye-rettigheter']);
    expect(proved.map(({ id }) => id)).toEqual(tree.mandatory);
    expect(proved.flatMap((block) => [...leaves(block)]).join('')).toContain('ikke flere rettigheter enn loven gir');
  });

  it('tells none but the person who may act for them and whom the plan is shared with', () => {
    const own = JSON.stringify(composeIndividuellPlan(represented, {}));
    const words = ['De som kan opptre for deg', 'Hvem planen deles med'];
    for (const said of [...words, 'Vigdis Verge', 'Du sa nei til deling med']) expect(own).toContain(said);
    for (const said of [...words, 'Vigdis Verge', 'Du sa nei']) {
      expect(JSON.stringify(copyTree('fastlege', represented))).not.toContain(said);
    }
  });

  it('gives no measure to one nothing is recorded of', () => {
    expect(copyFor('ukjent')).not.toContain('Bo-oppfølging hjemme');
  });

  it('gives the person everything', () => {
    expect(JSON.stringify(composeIndividuellPlan(plan, {}))).toContain('NAV skal ikke se');
  });
});
