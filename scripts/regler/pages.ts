// Prints the pages of docs/regler and docs/lov as JSON, path to text; generate.mjs writes them or compares. Every example is run.
import { documentTypes } from '@hjemmel/documents';
import type { Rule } from '@hjemmel/validator';
import { chooseExamples } from './choose-examples.js';
import { type CorpusRuns, corpusRuns } from './corpus-runs.js';
import { fileRuleExamples } from './file-cases.js';
import { indexPage, type ShownRule } from './index-page.js';
import { lawPages } from './law-pages.js';
import { ruleSection } from './rule-section.js';
import { schemaFaults, schemaPage } from './schema-page.js';
import { type KnownRule, ownerWord } from './words.js';

const runs = corpusRuns(documentTypes);
const shown: readonly ShownRule[] = [
  ...distinctRules().map((rule) => ({ rule, chosen: chooseExamples(rule, runs) })),
  ...(await fileRuleExamples()),
];
process.stdout.write(JSON.stringify({ ...pages(shown, runs), ...lawPages() }));

function pages(all: readonly ShownRule[], corpus: CorpusRuns): Readonly<Record<string, string>> {
  const faults = schemaFaults(corpus);
  const prefixes = [...new Set(all.map(({ rule }) => prefixOf(rule)))];
  return {
    'docs/regler/README.md': indexPage(all, faults, documentTypes),
    ...Object.fromEntries(prefixes.map((prefix) => [`docs/regler/${prefix}.md`, page(prefix, all)])),
    'docs/regler/skjema.md': schemaPage(faults, corpus),
  };
}

function page(prefix: string, all: readonly ShownRule[]): string {
  const own = all.filter(({ rule }) => prefixOf(rule) === prefix);
  const sections = own.map(({ rule, chosen }) => ruleSection(rule, chosen));
  const title = `# ${ownerWord(prefix, documentTypes)}: \`${prefix}/…\``;
  return `${[title, `${own.length} regler. [Alle reglene](README.md)`, ...sections].join('\n\n')}\n`;
}

/** Types share the rules of felles; each is told of once, felles first. */
function distinctRules(): readonly Rule<never>[] {
  const all = new Map(documentTypes.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule as Rule<never>])));
  const isShared = (rule: Rule<never>) => prefixOf(rule) === 'felles';
  return [...[...all.values()].filter(isShared), ...[...all.values()].filter((rule) => !isShared(rule))];
}

function prefixOf({ id }: KnownRule): string {
  return id.slice(0, id.indexOf('/'));
}
