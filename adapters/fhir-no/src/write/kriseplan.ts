import type { Kriseplan } from '@hjemmel/model';
import { ownCode, ownSystems } from '../codes.js';
import { compact, concept, type Reference } from '../r4.js';
import { addPart, type Writing } from './context.js';
import { contact, related } from './people.js';

type Kontaktrad = Kriseplan['kontakter'][number];
type Signal = NonNullable<Kriseplan['varselsignaler']>[number];

/** A zone of the plan: what is seen in it, and what is done. */
interface Zone {
  readonly id: 'groenn' | 'gul' | 'roed';
  readonly title: string;
  readonly severity: 'green' | 'yellow' | 'red';
  readonly seen: readonly string[];
  readonly done: readonly Step[];
}

interface Step {
  readonly text: string;
  readonly who?: string;
  readonly within?: string;
  /** The sign it answers. */
  readonly sign?: string;
}

/** A parent plan, the contacts in their order, and one plan for each zone that says something. */
export function kriseplan(writing: Writing, plan: Kriseplan, patient: Reference): readonly Reference[] {
  const team = contacts(writing, plan, patient);
  const parent = addPart(writing, 'plan', {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    category: [concept('Kriseplan', ownCode('plan', 'kriseplan'))],
    title: plan.planensNavn ?? 'Kriseplan',
    description: plan.slikVilJegMoetes,
    subject: patient,
    period: compact({ start: plan.laget.dato, end: plan.gjelderTil }),
    created: plan.laget.dato,
    careTeam: [team],
    activity: (plan.gjoerDetteFoerst ?? []).map(({ tekst }) => activity({ text: tekst })),
  });
  const zones = zonesOf(plan).filter(({ seen, done }) => seen.length + done.length > 0);
  return [parent, team, ...zones.flatMap((zone) => zonePlan(writing, zone, parent, patient))];
}

function zonesOf({ naarJegHarDetBra: bra, varselsignaler = [] }: Kriseplan): readonly Zone[] {
  const early = varselsignaler.filter(({ fase }) => fase !== 'sen');
  const late = varselsignaler.filter(({ fase }) => fase === 'sen');
  const done = (bra?.holderMegFrisk ?? []).map(({ tekst }) => ({ text: tekst }));
  return [
    { id: 'groenn', title: 'Grønn sone', severity: 'green', seen: bra === undefined ? [] : [bra.beskrivelse], done },
    { id: 'gul', title: 'Gul sone', severity: 'yellow', seen: early.map(seenIn), done: early.flatMap(doneAt) },
    { id: 'roed', title: 'Rød sone', severity: 'red', seen: late.map(seenIn), done: late.flatMap(doneAt) },
  ];
}

const seenIn = ({ tegn }: Signal): string => tegn;
const doneAt = ({ tegn, tiltak = [] }: Signal): readonly Step[] =>
  tiltak.map(({ hva, hvem, innen }) => ({
    text: hva,
    who: hvem,
    sign: tegn,
    ...(innen !== undefined && { within: innen }),
  }));

function zonePlan(writing: Writing, zone: Zone, parent: Reference, patient: Reference): readonly Reference[] {
  const severity = { coding: [{ system: ownSystems.sone, code: zone.severity }], text: zone.title };
  const condition = addPart(writing, `${zone.id}.tegn`, {
    resourceType: 'Condition',
    severity,
    code: { text: zone.title },
    subject: patient,
    evidence: zone.seen.map((text) => ({ code: [{ text }] })),
  });
  const plan = addPart(writing, zone.id, {
    resourceType: 'CarePlan',
    partOf: [parent],
    status: 'active',
    intent: 'plan',
    title: zone.title,
    subject: patient,
    addresses: [condition],
    activity: zone.done.map(activity),
  });
  return [plan, condition];
}

const activity = ({ text, who, within, sign }: Step) => ({
  detail: compact({
    reasonCode: sign === undefined ? [] : [{ text: sign }],
    status: 'not-started',
    scheduledString: within,
    performer: who === undefined ? [] : [{ display: who }],
    description: text,
  }),
});

function contacts(writing: Writing, { kontakter, andreInvolverte = [] }: Kriseplan, patient: Reference): Reference {
  const inOrder = kontakter.map((row) => {
    const member = memberOf(writing, row, patient);
    writing.byRow.set(row.id, member);
    return { role: [concept(row.naar, ownCode('kontaktslag', row.slag))], member };
  });
  const others = andreInvolverte.map((kontakt) => ({
    role: [concept(kontakt.rolle)],
    member: contact(writing, kontakt),
  }));
  return addPart(writing, 'team', {
    resourceType: 'CareTeam',
    status: 'active',
    name: 'Hvem jeg kontakter, i denne rekkefølgen',
    subject: patient,
    participant: [...inOrder, ...others],
  });
}

function memberOf(writing: Writing, { id, slag, hvem }: Kontaktrad, patient: Reference): Reference {
  if (hvem.slag === 'fagperson') return contact(writing, hvem.kontakt);
  if (hvem.slag === 'privatperson') return related(writing, { id, person: hvem.person, relasjon: slag }, patient);
  return writing.byRow.get(hvem.paaroerende) ?? patient;
}
