import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateDocument } from '../felles/validate-document.js';
import { intervensjonsplanType } from './document-type.js';

const FOLDER = new URL('../../../../examples/intervensjonsplan/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const { today, cases } = read('funn.json') as { today: string; cases: Record<string, { ruleId: string }[]> };
const files = readdirSync(FOLDER).filter((file) => file !== 'funn.json');

it('says what is found in every example', () => {
  expect(Object.keys(cases)).toEqual(files.sort());
});

it.each(files)('%s gives exactly what the corpus says', (file) => {
  const { findings } = validateDocument(intervensjonsplanType, read(file), { today });
  const compact = findings.map(({ hjemmel, params, ...rest }) =>
    Object.keys(params).length > 0 ? { ...rest, params } : rest,
  );
  expect(compact).toEqual(cases[file]);
});

describe.each(intervensjonsplanType.rules.filter(({ id }) => id.startsWith('intervensjonsplan/')))('$id', ({ id }) => {
  const fires = files.filter((file) => cases[file]?.some(({ ruleId }) => ruleId === id));

  it('fires in an example that is named for it, and in no valid one', () => {
    const name = id.replace('intervensjonsplan/', 'ugyldig-');
    expect(fires).toContain(`${name}.json`);
    expect(fires.filter((file) => !file.startsWith(name))).toEqual([]);
  });
});
