import { cite } from '@hjemmel/law';
import type { Draft, IndividuellPlan } from '@hjemmel/model';
import { type Block, type DocumentTree, redact, section } from '@hjemmel/tree';
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
/** In every copy but theirs the ground stands instead. */
const READERS = ['part', 'tjeneste'];
/** What a participant without access to the whole plan still needs: own measures, whom to ask, and for how long. */
const LIMITED = [owner, goals, responsible, period];

type Chapter = (typeof WHOLE)[number];

/**
 * The plan as its owner reads it: what matters first, then goals and measures, who does what, and the rights last. Where a
 * copy leaves something out, the ground stands in its place (pbrl § 3-6, hol § 12-1).
 */
export function composeIndividuellPlan(plan: Draft<IndividuellPlan>, options: ComposeOptions): DocumentTree {
  const copy = planCopy(plan, options);
  const tree = frame(plan, options, {
    title: copy.texts.title,
    date: plan.sistEndret.slice(0, 10),
    blocks: WHOLE.flatMap((chapter) => [
      ...(chapter === rights ? CONFIDENTIAL.flatMap((each) => closed(each(copy), copy)) : []),
      ...(copy.access === 'helePlanen' ? chapter(copy) : inPart(chapter, copy, plan)),
    ]),
    mandatory: [NO_NEW_RIGHTS_ID],
  });
  return redact(tree, renditionOf(plan, options));
}

/** What the participant may see of a chapter, and the ground where there is more. */
function inPart(chapter: Chapter, copy: PlanCopy, plan: Draft<IndividuellPlan>): readonly Block[] {
  if (chapter === rights) return noNewRights(copy);
  const all = chapter({ ...copy, plan, access: 'helePlanen' });
  const own =
    chapter === goals && (copy.plan.tiltak ?? []).length === 0 ? [] : LIMITED.includes(chapter) ? chapter(copy) : [];
  return JSON.stringify(own) === JSON.stringify(all) ? own : [...own, ...closed(all, copy)];
}

function closed(blocks: readonly Block[], { language }: PlanCopy): readonly Block[] {
  if (blocks.length === 0) return [];
  return [section(blocks, { access: { renditions: READERS, hjemmel: cite(['pbrl-3-6', 'hol-12-1'], language) } })];
}
