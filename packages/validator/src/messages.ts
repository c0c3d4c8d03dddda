import type { Language, Params } from './finding.js';

/** One sentence or two per message id and language; `{name}` is filled from the finding's params. */
export type Messages<Id extends string = string> = Readonly<Record<Language, Readonly<Record<Id, string>>>>;

/** Fills the places of a message, a value in its own words where there are any; a place without a value stays visible. */
export function formatMessage(template: string, params: Params, words: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = String(params[name] ?? place);
    return words[value] ?? value;
  });
}
