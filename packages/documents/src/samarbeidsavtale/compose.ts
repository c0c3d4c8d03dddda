import type { BaseDocument, Draft, Samarbeidsavtale } from '@hjemmel/model';
import { type Block, type DocumentTree, redact } from '@hjemmel/tree';
import { mayShowPlace } from '../felles/address-visibility.js';
import type { ComposeOptions } from '../felles/document-type.js';
import { frame, recipientRow, renditionOf } from '../felles/frame.js';
import { languageOf } from '../felles/language.js';
import { brief } from './compose/brief.js';
import { confidential } from './compose/chapter.js';
import { closing } from './compose/closing.js';
import { consents } from './compose/consents.js';
import { contact } from './compose/contact.js';
import type { Context } from './compose/context.js';
import { change, duration, evaluations } from './compose/duration.js';
import { ending } from './compose/ending.js';
import { children, everyday } from './compose/everyday.js';
import { expectations } from './compose/expectations.js';
import { followUp } from './compose/follow-up.js';
import { home } from './compose/home.js';
import { keys } from './compose/keys.js';
import { deposit, rent } from './compose/money.js';
import { movingIn } from './compose/moving-in.js';
import { neighbours } from './compose/neighbours.js';
import { opening, VOLUNTARY_ID } from './compose/opening.js';
import { others, plans } from './compose/others.js';
import { important, purpose } from './compose/own-words.js';
import { parties, relatives, representatives } from './compose/parties.js';
import { reach } from './compose/reach.js';
import { safety } from './compose/safety.js';
import { recipients, sharing } from './compose/sharing.js';
import { visits } from './compose/visits.js';
import { samarbeidsavtaleTexts } from './texts/index.js';

type Chapter = (context: Context) => readonly Block[];

/** The chapters in reading order, what matters first and rules last; some are for the person and the service only. */
const CHAPTERS: readonly { readonly confidential?: true; readonly chapters: readonly Chapter[] }[] = [
  { chapters: [opening, brief] },
  { confidential: true, chapters: [important] },
  { chapters: [purpose, expectations, contact] },
  { confidential: true, chapters: [reach] },
  { chapters: [followUp, visits, home, movingIn, keys, safety] },
  { confidential: true, chapters: [rent, deposit] },
  { chapters: [neighbours, everyday] },
  { confidential: true, chapters: [children, others, plans] },
  { chapters: [duration] },
  { confidential: true, chapters: [evaluations] },
  { chapters: [change, ending, parties] },
  { confidential: true, chapters: [representatives, relatives, consents, sharing, recipients] },
  { chapters: [closing] },
];

/** The agreement as a tree. Pure; a copy for others leaves out what is between the person and the service. */
export function compose(document: Draft<Samarbeidsavtale>, options: ComposeOptions): DocumentTree {
  const base: Draft<BaseDocument> = document;
  const language = languageOf(document, options.language);
  const rendition = renditionOf(base, options);
  const texts = samarbeidsavtaleTexts[language];
  const recipient = recipientRow(base, options)?.hvem;
  const showPlace = mayShowPlace(base, recipient);
  const context: Context = { document, language, texts, rendition, recipient, showPlace };
  const tree = frame(base, options, {
    title: texts.title,
    date: document.avtaledato ?? document.sistEndret.slice(0, 10),
    blocks: CHAPTERS.flatMap(({ chapters, ...group }) => {
      const blocks = chapters.flatMap((chapter) => chapter(context));
      return group.confidential ? confidential(blocks, language) : blocks;
    }),
    mandatory: [VOLUNTARY_ID],
  });
  return redact(tree, rendition);
}
