import { type Block, type DocumentTree, redact } from '@hjemmel/tree';
import type { ComposeOptions } from '../felles/document-type.js';
import { frame } from '../felles/frame.js';
import { about, attachments, copies, otherPlans, signatures } from './compose/about.js';
import { admission } from './compose/admission.js';
import { afterwards } from './compose/afterwards.js';
import { children } from './compose/children.js';
import { contacts, knowThePlan, moreAboutContacts } from './compose/contacts.js';
import { type Copy, copyOf, type Reader } from './compose/copy.js';
import { EMERGENCY_ID, firstPage } from './compose/first-page.js';
import { helps, meet } from './compose/helps.js';
import { life } from './compose/life.js';
import { reach } from './compose/reach.js';
import { relatives, shielded } from './compose/relatives.js';
import { safetyOfOthers } from './compose/safety-of-others.js';
import { consents, representatives, sharing } from './compose/sharing.js';
import { signals, triggers, well } from './compose/signals.js';
import { BINDING_ID, binding, treatment } from './compose/treatment.js';
import { closed, leftOutWhereAsked, madeForRecipient } from './compose/withheld.js';
import type { Del, Plan } from './plan.js';

type Compose = (copy: Copy) => readonly Block[];

/** A chapter for everyone, for some readers only, or one the person may keep out of copies. */
interface Chapter {
  readonly compose: Compose;
  readonly readers?: readonly Reader[];
  readonly del?: Del;
  /** Tells each recipient something else. */
  readonly perRecipient?: true;
}

const OWN = ['part', 'tjeneste'] as const;
const SERVICE = ['tjeneste'] as const;

// What someone in a crisis, or beside them, needs first; how the plan is kept, last.
const CHAPTERS: readonly Chapter[] = [
  { compose: firstPage },
  { compose: contacts },
  { compose: meet },
  { compose: life, del: 'livOgHelse' },
  { compose: signals, del: 'varselsignaler' },
  { compose: helps },
  { compose: moreAboutContacts },
  { compose: triggers, del: 'utloesendeForhold' },
  { compose: well },
  { compose: children, del: 'barn' },
  { compose: admission, del: 'vedInnleggelse' },
  { compose: treatment, del: 'behandling' },
  { compose: binding },
  { compose: safetyOfOthers, del: 'trygghetForAndre' },
  { compose: reach },
  { compose: relatives, perRecipient: true },
  { compose: representatives, readers: OWN },
  { compose: shielded, readers: SERVICE },
  { compose: afterwards, del: 'etterKrisen' },
  { compose: knowThePlan },
  { compose: about },
  { compose: copies, readers: OWN },
  { compose: otherPlans, readers: OWN },
  { compose: consents, readers: OWN },
  { compose: sharing, readers: OWN },
  { compose: attachments, readers: OWN },
  { compose: signatures },
];

/**
 * The copy a recipient may have. Other people's business is left out whole; what the person keeps out of copies is
 * replaced by the ground for it. The emergency numbers and what wishes are worth stand in all of them.
 */
export function compose(plan: Plan, options: ComposeOptions): DocumentTree {
  const copy = copyOf(plan, options);
  const tree = frame(plan, options, {
    title: copy.texts.kind,
    date: plan.laget?.dato ?? plan.opprettet.slice(0, 10),
    blocks: CHAPTERS.flatMap((chapter) => blocksOf(chapter, copy)),
    mandatory: [EMERGENCY_ID, BINDING_ID],
  });
  return redact(tree, copy.reader);
}

// Marked as well as left out: someone may redact the service's tree later, for a reader we do not know.
function blocksOf({ compose: composeChapter, readers, del, perRecipient }: Chapter, copy: Copy): readonly Block[] {
  if (readers && !readers.includes(copy.reader)) return [];
  const blocks = composeChapter(copy);
  if (readers) return closed(copy, blocks, readers);
  if (perRecipient) return madeForRecipient(copy, blocks);
  return del === undefined ? blocks : leftOutWhereAsked(copy, del, blocks);
}
