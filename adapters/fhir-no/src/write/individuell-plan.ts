import type { IndividuellPlan } from '@hjemmel/model';
import { ownCode } from '../codes.js';
import { compact, concept, type Reference } from '../r4.js';
import { addPart, type Writing } from './context.js';
import { contact, coordinator } from './people.js';

type Maal = IndividuellPlan['maal'][number];
type Delmaal = NonNullable<Maal['delmaal']>[number];
type Tiltak = IndividuellPlan['tiltak'][number];

const relationship = 'http://hl7.org/fhir/StructureDefinition/goal-relationship';

const achieved: Readonly<Record<NonNullable<Delmaal['status']>, string>> = {
  ikkeBegynt: 'not-achieved',
  iGang: 'in-progress',
  naadd: 'achieved',
  endret: 'no-progress',
};

const activityStatus: Readonly<Record<Tiltak['status'], string>> = {
  planlagt: 'not-started',
  iGang: 'in-progress',
  gjort: 'completed',
  stoppet: 'stopped',
};

/** The goals with their milestones, everyone who takes part, and one CarePlan that holds them together. */
export function individuellPlan(writing: Writing, plan: IndividuellPlan, patient: Reference): readonly Reference[] {
  const team = careTeam(writing, plan, patient);
  const goals = plan.maal.flatMap((maal) => goalsOf(writing, maal, patient));
  const carePlan = addPart(writing, 'plan', {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    category: [concept('Individuell plan', ownCode('plan', 'individuell-plan'))],
    description: plan.hvaErViktigForDeg,
    subject: patient,
    period: compact({ start: plan.planperiode.fra, end: plan.planperiode.til }),
    author: contact(writing, plan.ansvarligForUtarbeiding),
    careTeam: [team],
    goal: goals,
    activity: plan.tiltak.map((tiltak) => activity(writing, tiltak)),
  });
  return [carePlan, team, ...goals];
}

function careTeam(writing: Writing, plan: IndividuellPlan, patient: Reference): Reference {
  const koordinator = plan.koordinator.kontakt && coordinator(writing, plan.koordinator.kontakt);
  const leaders = [plan.ansvarligForUtarbeiding, plan.ansvarligForKoordineringOgFramdrift];
  const participants = [
    ...(koordinator === undefined ? [] : [{ role: [concept('Koordinator')], member: koordinator }]),
    ...leaders.map((kontakt) => ({ role: [concept(kontakt.rolle)], member: contact(writing, kontakt) })),
    ...plan.deltakere.map(({ id, hvem, bidrag }) => {
      const member = memberOf(writing, hvem, patient);
      writing.byRow.set(id, member);
      return { role: [concept(bidrag)], member };
    }),
  ];
  return addPart(writing, 'team', {
    resourceType: 'CareTeam',
    status: 'active',
    name: 'Ansvarsgruppe',
    subject: patient,
    participant: participants,
  });
}

function memberOf(writing: Writing, hvem: IndividuellPlan['deltakere'][number]['hvem'], patient: Reference): Reference {
  if (hvem.type === 'tjeneste') return contact(writing, hvem.kontakt);
  return (hvem.type === 'paaroerende' ? writing.byRow.get(hvem.person) : undefined) ?? patient;
}

function goalsOf(writing: Writing, { id, livsomraade, tekst, delmaal = [] }: Maal, patient: Reference) {
  const goal = addPart(writing, id, {
    resourceType: 'Goal',
    lifecycleStatus: 'active',
    category: [concept(livsomraade, ownCode('livsomraade', livsomraade))],
    description: { text: tekst },
    subject: patient,
  });
  writing.byRow.set(id, goal);
  return [goal, ...delmaal.map((row) => milestone(writing, row, goal, patient))];
}

function milestone(writing: Writing, { id, tekst, frist, status }: Delmaal, goal: Reference, patient: Reference) {
  const type = { coding: [{ system: 'http://hl7.org/fhir/goal-relationship-type', code: 'milestone' }] };
  return addPart(writing, id, {
    resourceType: 'Goal',
    extension: [
      {
        url: relationship,
        extension: [
          { url: 'type', valueCodeableConcept: type },
          { url: 'target', valueReference: goal },
        ],
      },
    ],
    lifecycleStatus: status === 'naadd' ? 'completed' : 'active',
    achievementStatus: status && {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code: achieved[status] }],
      text: status,
    },
    description: { text: tekst },
    subject: patient,
    target: frist === undefined ? undefined : [{ dueDate: frist }],
  });
}

function activity(writing: Writing, tiltak: Tiltak) {
  const goal = writing.byRow.get(tiltak.maalId);
  const performer = writing.byRow.get(tiltak.ansvarlig);
  const bounds = compact({ start: tiltak.oppstart, end: tiltak.frist });
  return {
    detail: compact({
      code: { text: tiltak.beskrivelse },
      goal: goal === undefined ? [] : [goal],
      status: activityStatus[tiltak.status],
      statusReason: tiltak.merknad === undefined ? undefined : { text: tiltak.merknad },
      scheduledTiming: {
        ...(Object.keys(bounds).length > 0 && { repeat: { boundsPeriod: bounds } }),
        code: { text: tiltak.omfang },
      },
      performer: performer === undefined ? [] : [performer],
      description: tiltak.gjennomfoering,
    }),
  };
}
