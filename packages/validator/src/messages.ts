import type { Language, Params } from './finding.js';

/** One sentence or two per message id and language; `{name}` is filled from the finding's params. */
export type Messages<Id extends string = string> = Readonly<Record<Language, Readonly<Record<Id, string>>>>;

/** Fills the places of a message; a place without a value stays visible rather than vanish. */
export function formatMessage(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
