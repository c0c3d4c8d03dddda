import { schemaMessages } from '@hjemmel/validator';
import { oneOfEach } from './choose-examples.js';
import type { CorpusRuns, Firing } from './corpus-runs.js';
import { type ReadingCase, readingCases } from './reading-cases.js';
import { translations } from './rule-section.js';
import { cell, firingText, severityWord } from './words.js';

/** One fault of form: how strict it is, what it says, and where it was seen. */
export interface SchemaFault {
  readonly id: string;
  readonly severity: string;
  readonly text: string;
  readonly places: readonly string[];
}

/** Every fault of reading and form with an example; throws with the id of one that has none. */
export function schemaFaults(runs: CorpusRuns): readonly SchemaFault[] {
  const cases = readingCases();
  return Object.entries(schemaMessages.nb).map(([id, text]) => faultOf(id, text, runs, cases));
}

function faultOf(id: string, text: string, { firings }: CorpusRuns, cases: readonly ReadingCase[]): SchemaFault {
  const inCorpus = firings.filter(({ ruleId, note }) => ruleId === `skjema/${id}` && note === '');
  const files = oneOfEach([...inCorpus].sort((a, b) => Number(isMadeFor(b, id)) - Number(isMadeFor(a, id))));
  const made = cases.filter(({ findings }) => findings.some(({ ruleId }) => ruleId === `skjema/${id}`));
  const [first] = [...files, ...made.flatMap(({ findings }) => findings.filter(({ messageId }) => messageId === id))];
  if (!first) throw new Error(`No example makes skjema/${id} fire: add one to examples/`);
  const places = files.length > 0 ? files.map(firingText) : made.slice(0, 1).map(({ how }) => how);
  return { id, severity: severityWord(first.severity), text, places };
}

/** `ugyldig-skjema-min-length.json` is made for `minLength`. */
function isMadeFor({ file }: Firing, id: string): boolean {
  return file === `ugyldig-skjema-${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}

/** The page of faults of form. */
export function schemaPage(faults: readonly SchemaFault[], { firings, valid }: CorpusRuns): string {
  const place = ({ typeId, file }: Pick<Firing, 'typeId' | 'file'>) => `${typeId}/${file}`;
  const spoken = new Set(firings.filter(({ ruleId }) => ruleId.startsWith('skjema/')).map(place));
  if (valid.some((example) => spoken.has(place(example)))) throw new Error('A valid example breaks its schema');
  return [
    '# Form: `skjema/…`',
    '',
    'Disse funnene kommer før reglene: fila kan ikke leses, eller dokumentet følger ikke skjemaet. De har ingen hjemmel.',
    'Ingen av dem slår til i de gyldige eksemplene i korpuset.',
    '',
    '| Regel | Alvor | Det den sier | Slår til i |',
    '|---|---|---|---|',
    ...faults.map(
      ({ id, severity, text, places }) =>
        `| <a id="${id}"></a>\`skjema/${id}\` | ${severity} | ${cell(text)} | ${places.map(cell).join('<br>')} |`,
    ),
    '',
    ...translations({ messages: schemaMessages }),
    '',
  ].join('\n');
}
