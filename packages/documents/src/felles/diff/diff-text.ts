import { formatDate } from '../format-date.js';
import type { DiffChange, DiffVersion, DocumentDiff } from './change.js';
import { type DiffTexts, diffTexts } from './diff-texts.js';

/** The first lines of a diff: what it is of, and from which version to which. */
export function diffHeading({
  title,
  language,
  before,
  after,
}: DocumentDiff): readonly [title: string, versions: string] {
  const words = diffTexts[language];
  const named = ({ versjon, sistEndret }: DiffVersion) =>
    words.version(versjon, formatDate(sistEndret.slice(0, 10), language));
  return [title, words.versions(named(before), named(after))];
}

/** The changes under the heading of their section, in order. */
export function changesBySection({ changes }: DocumentDiff): ReadonlyMap<string, readonly DiffChange[]> {
  const sections = new Map<string, DiffChange[]>();
  for (const change of changes) sections.set(change.section, [...(sections.get(change.section) ?? []), change]);
  return sections;
}

/** The diff as plain text that reads well aloud; ends with one line feed. */
export function diffText(diff: DocumentDiff): string {
  const words = diffTexts[diff.language];
  const sections = [...changesBySection(diff)].map(([section, changes]) =>
    [section, ...changes.map((change) => changeText(change, words))].join('\n\n'),
  );
  const body = sections.length > 0 ? sections : [words.none];
  return `${[diffHeading(diff).join('\n'), ...body].join('\n\n\n')}\n`;
}

function changeText(change: DiffChange, words: DiffTexts): string {
  const { kind, place, before, after, details = [] } = change;
  const valued = kind === 'endret' && (before !== undefined || after !== undefined);
  const sides =
    valued || kind === 'flyttet'
      ? [
          line(words.before, marked(change, 'fjernet', words) ?? before ?? words.empty),
          line(words.after, marked(change, 'lagtTil', words) ?? after ?? words.empty),
        ]
      : [];
  return [
    `${words.kind[kind]}: ${place.join(' – ')}`,
    ...sides,
    ...details.map(({ label, value }) => line(label, value)),
  ].join('\n');
}

/** One of the two texts, with the words that are in it alone named as such. */
function marked({ words: runs }: DiffChange, kind: 'fjernet' | 'lagtTil', words: DiffTexts): string | undefined {
  return runs
    ?.filter((run) => run.kind === 'lik' || run.kind === kind)
    .map(({ kind: own, text }) => {
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      return own === 'lik' ? text : `${before}[${words.kind[kind].toLowerCase()}: ${inner}]${after}`;
    })
    .join('');
}

function line(label: string, value: string): string {
  return `  ${label}: ${value.replace(/\n+/gu, '\n    ')}`;
}
