import type { Draft, IndividuellPlan } from '@hjemmel/model';
import type { DocumentTree } from '@hjemmel/tree';
import type { ComposeOptions } from '../felles/document-type.js';
import { frame, renditionOf } from '../felles/frame.js';
import { children, ending, NO_NEW_RIGHTS_ID, noNewRights, otherPlans, rights } from './compose/closing.js';
import { cooperation, evaluation, meetings, period } from './compose/follow-up.js';
import { goals } from './compose/goals.js';
import { important, owner, person } from './compose/opening.js';
import { participants, responsible } from './compose/people.js';
import { type PlanCopy, planCopy } from './compose/plan-copy.js';
import { consent, representatives, sharing } from './compose/sharing.js';

const WHOLE = [
  owner,
  important,
  goals,
  person,
  participants,
  responsible,
  cooperation,
  period,
  meetings,
  evaluation,
  children,
  otherPlans,
  rights,
  ending,
];
/** Between the person and the service: what the person has agreed to and refused, and who speaks for the person. */
const CONFIDENTIAL = [representatives, consent, sharing];
/** What a participant without access to the whole plan still needs: own measures, whom to ask, and for how long. */
const LIMITED = [owner, goals, responsible, period, noNewRights];

/** The plan as its owner reads it: what matters first, then goals and measures, who does what, and the rights last. */
export function composeIndividuellPlan(plan: Draft<IndividuellPlan>, options: ComposeOptions): DocumentTree {
  const copy = planCopy(plan, options);
  return frame(plan, options, {
    title: copy.texts.title,
    date: plan.sistEndret.slice(0, 10),
    blocks: chaptersOf(copy, renditionOf(plan, options)).flatMap((chapter) => chapter(copy)),
    mandatory: [NO_NEW_RIGHTS_ID],
  });
}

function chaptersOf({ plan, access }: PlanCopy, rendition: string): typeof WHOLE {
  if (access !== 'helePlanen') return LIMITED.filter((chapter) => chapter !== goals || (plan.tiltak ?? []).length > 0);
  return rendition === 'kopi'
    ? WHOLE
    : WHOLE.flatMap((chapter) => (chapter === rights ? [...CONFIDENTIAL, rights] : [chapter]));
}
