import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import type { ComposeOptions } from '../../felles/document-type.js';
import { recipientRow, renditionOf } from '../../felles/frame.js';
import { languageOf } from '../../felles/language.js';
import { findById } from '../../felles/people.js';
import type { Plan } from '../plan.js';
import { type KriseplanTexts, kriseplanTexts } from '../texts/index.js';

/** Whose copy it is: the person's own, that of a service that carries the plan, or someone else's. */
export type Reader = 'part' | 'tjeneste' | 'kopi';

/** What every chapter needs to know of the copy being made. */
export interface Copy {
  readonly plan: Plan;
  readonly language: Language;
  readonly texts: KriseplanTexts;
  readonly reader: Reader;
  /** The person or contact the copy is for. */
  readonly recipient?: string;
  /** Whether that is a private person other than the one the plan belongs to. */
  readonly toPrivate: boolean;
}

/** A rendition nobody knows is read as a copy for someone else, the one that tells least. */
export function copyOf(plan: Plan, options: ComposeOptions): Copy {
  const base: Draft<BaseDocument> = plan;
  const language = languageOf(plan, options.language);
  const rendition = renditionOf(base, options);
  const reader = rendition === 'part' || rendition === 'tjeneste' ? rendition : 'kopi';
  const recipient = recipientRow(base, options)?.hvem;
  return {
    plan,
    language,
    texts: kriseplanTexts[language],
    reader,
    ...(recipient !== undefined && { recipient }),
    toPrivate: reader === 'kopi' && isPrivate(base, recipient),
  };
}

// Unknown is private: a copy that tells too little can be asked about, one that tells too much cannot be taken back.
function isPrivate(plan: Draft<BaseDocument>, id: string | undefined): boolean {
  const found = id === undefined ? undefined : findById(plan, id);
  return found === undefined || 'identifikator' in found || 'adressebeskyttelse' in found;
}
