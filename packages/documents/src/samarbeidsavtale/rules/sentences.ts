import type { RuleContext } from '@hjemmel/validator';
import type { Agreement } from '../compose/context.js';
import { type Look, says } from './looks.js';
import { stemOf } from './stems.js';
import { type Term, termsOf } from './terms.js';

/** What a rule looks for in the sentences of an agreement. */
export interface Claim {
  readonly stems: readonly number[];
  readonly looks: readonly Look[];
}

/** A claim made of looks. `stems` are beginnings of words without one of which no look can find anything; most agreements have none. */
export function claim(stems: string, looks: readonly Look[]): Claim {
  return { stems: [...new Set(stems.split(' ').map(stemOf))], looks };
}

/** Every term with a sentence that makes the claim, in the order of the document. */
export function claims(document: Agreement, context: RuleContext, { stems, looks }: Claim): readonly Term[] {
  const { byStem } = termsOf(document, context);
  const near = new Set(stems.flatMap((stem) => byStem.get(stem) ?? []));
  return [...near].filter(({ text }) => makes(text, looks)).sort((a, b) => a.order - b.order);
}

function makes(text: string, looks: readonly Look[]): boolean {
  return text.split(/[.!?\n]+/).some((sentence) => looks.some((look) => says(sentence, look)));
}
