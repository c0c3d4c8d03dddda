import { type Block, type DocumentTree, redact, section } from '@hjemmel/tree';
import type { ComposeOptions } from '../felles/document-type.js';
import { frame, senderTitleOf } from '../felles/frame.js';
import { access, exemptions, sharing } from './compose/access-and-sharing.js';
import { assessments, incidents } from './compose/background.js';
import { children, dutyToAvert } from './compose/children-and-duty.js';
import { consents } from './compose/consent.js';
import { alerts, contacts } from './compose/contacts-and-alerts.js';
import { type Copy, copyOf, onlyFor, type Reader } from './compose/copy.js';
import { attachments, grounds, handling, participants, revision, signatures } from './compose/keeping.js';
import { masthead } from './compose/masthead.js';
import { measures } from './compose/measures.js';
import { otherPlans, specialistPlan } from './compose/other-plans.js';
import { informed, purpose, view } from './compose/purpose-and-view.js';
import { reach, relatives, representatives, shielded } from './compose/reach.js';
import { rights } from './compose/rights.js';
import { risk } from './compose/risk.js';
import { afterwards, scenarios, triggers } from './compose/scenarios.js';
import { staffSafety } from './compose/staff-safety.js';
import type { Plan } from './plan.js';

interface Chapter {
  readonly compose: (copy: Copy) => readonly Block[];
  readonly readers: readonly Reader[];
}

const everyone = ['part', 'tjeneste', 'kopi'] as const;
const own = ['part', 'tjeneste'] as const;
const service = ['tjeneste'] as const;

// The person's view and what to do come first; what it all rests on, and who may read it, last.
const CHAPTERS: readonly Chapter[] = [
  { compose: masthead, readers: everyone },
  { compose: purpose, readers: everyone },
  { compose: view, readers: everyone },
  { compose: informed, readers: own },
  { compose: reach, readers: everyone },
  { compose: risk, readers: everyone },
  { compose: triggers, readers: everyone },
  { compose: scenarios, readers: everyone },
  { compose: measures, readers: everyone },
  { compose: staffSafety, readers: own },
  { compose: afterwards, readers: everyone },
  { compose: alerts, readers: everyone },
  { compose: contacts, readers: everyone },
  { compose: incidents, readers: own },
  { compose: assessments, readers: own },
  { compose: children, readers: own },
  { compose: dutyToAvert, readers: own },
  { compose: specialistPlan, readers: everyone },
  { compose: otherPlans, readers: own },
  { compose: access, readers: own },
  { compose: sharing, readers: own },
  { compose: consents, readers: own },
  { compose: exemptions, readers: own },
  { compose: grounds, readers: own },
  { compose: handling, readers: own },
  { compose: representatives, readers: own },
  { compose: relatives, readers: own },
  { compose: shielded, readers: service },
  { compose: participants, readers: own },
  { compose: revision, readers: own },
  { compose: rights, readers: own },
  { compose: attachments, readers: own },
  { compose: signatures, readers: own },
];

/**
 * The copy a recipient may have. Where something is taken out of it, the ground stands in its place; only that somebody is
 * shielded is not told the person. The neutral title never follows the document: even a careful one could tell.
 */
export function compose(plan: Plan, options: ComposeOptions): DocumentTree {
  const copy = copyOf(plan, options);
  const tree = frame(plan, options, {
    title: copy.texts.title,
    date: plan.plandato ?? plan.opprettet.slice(0, 10),
    blocks: CHAPTERS.flatMap((chapter) => blocksOf(chapter, copy)),
  });
  return redact({ ...tree, neutralTitle: senderTitleOf(plan, copy.language) }, tree.rendition);
}

// Marked also where it stays: someone may redact the service's tree later, for a reader we do not know.
function blocksOf({ compose: composeChapter, readers }: Chapter, copy: Copy): readonly Block[] {
  const shows = readers.includes(copy.reader);
  if (!shows && readers === service) return [];
  const blocks = composeChapter(shows ? copy : { ...copy, reader: 'tjeneste' });
  if (readers === everyone || blocks.length === 0) return blocks;
  const source = blocks[0]?.source;
  return [section(blocks, { access: onlyFor(copy, readers), ...(source !== undefined && { source }) })];
}
