import type { Inline } from '@hjemmel/tree';
import { plain } from './plain.js';

/** The words of inline content; what is missing stands in brackets. A link is its words, which make sense alone. */
export function inlineText(content: readonly Inline[]): string {
  return plain(content.map((run) => (run.type === 'gap' ? `[${run.label}]` : run.text)).join(''));
}
