import type { Draft, IndividuellPlan } from '@hjemmel/model';
import type { DocumentTree } from '@hjemmel/tree';
import type { ComposeOptions } from '../felles/document-type.js';
import { frame } from '../felles/frame.js';
import { children, consent, ending, otherPlans, rights } from './compose/closing.js';
import { cooperation, evaluation, meetings, period } from './compose/follow-up.js';
import { goals } from './compose/goals.js';
import { opening, person } from './compose/opening.js';
import { participants, responsible } from './compose/people.js';
import { planCopy } from './compose/plan-copy.js';

/** The plan as its owner reads it: what matters first, then goals and measures, who does what, and the rights last. */
export function composeIndividuellPlan(plan: Draft<IndividuellPlan>, options: ComposeOptions): DocumentTree {
  const copy = planCopy(plan, options);
  const chapters = [
    opening,
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
    consent,
    rights,
    ending,
  ];
  return frame(plan, options, {
    title: copy.texts.title,
    date: plan.sistEndret.slice(0, 10),
    blocks: chapters.flatMap((chapter) => chapter(copy)),
  });
}
