import type { Intervensjonsplan } from '@hjemmel/model';
import { ownCode } from '../codes.js';
import { compact, concept, type Reference } from '../r4.js';
import { addPart, type Writing } from './context.js';
import { contact } from './people.js';

type Tiltak = Intervensjonsplan['tiltak'][number];

const status: Readonly<Record<Tiltak['status'], string>> = {
  planlagt: 'not-started',
  iGang: 'in-progress',
  avsluttet: 'completed',
};

/** The measures and who is called. Assessments of risk are named in the letter only, and never by their items. */
export function intervensjonsplan(writing: Writing, plan: Intervensjonsplan, patient: Reference): readonly Reference[] {
  const participant = plan.kontakter.map((kontakt) => ({
    role: [concept(kontakt.rolle)],
    member: contact(writing, kontakt),
  }));
  const team = addPart(writing, 'team', {
    resourceType: 'CareTeam',
    status: 'active',
    name: 'Kontakter',
    subject: patient,
    participant,
  });
  const carePlan = addPart(writing, 'plan', {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    category: [concept('Intervensjonsplan', ownCode('plan', 'intervensjonsplan'))],
    description: plan.formaal,
    subject: patient,
    period: { start: plan.plandato, end: plan.gjelderTil },
    created: plan.plandato,
    careTeam: [team],
    activity: plan.tiltak.map((tiltak) => activity(writing, tiltak)),
  });
  return [carePlan, team];
}

function activity(writing: Writing, tiltak: Tiltak) {
  const known = tiltak.kontakt === undefined ? undefined : writing.byRow.get(tiltak.kontakt);
  return {
    detail: compact({
      code: concept(tiltak.slag, ownCode('tiltak', tiltak.slag)),
      reasonCode: tiltak.hensikt === undefined ? [] : [{ text: tiltak.hensikt }],
      status: status[tiltak.status],
      scheduledTiming: timing(tiltak),
      performer: [{ ...known, display: tiltak.ansvarlig }],
      description: tiltak.beskrivelse,
    }),
  };
}

function timing({ fra, omfang }: Tiltak) {
  if (fra === undefined && omfang === undefined) return undefined;
  return compact({
    repeat: fra === undefined ? undefined : { boundsPeriod: { start: fra } },
    code: omfang === undefined ? undefined : { text: omfang },
  });
}
