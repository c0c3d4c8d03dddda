import { documentTypes } from '@hjemmel/documents';
import { composeDocument, composeDraftDocument, validateDocument } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { exampleFiles, expected, readExample, readFunn } from './corpus.js';

describe.each(documentTypes.map((type) => [type.id, type] as const))('%s', (id, type) => {
  const funn = readFunn(id);
  const files = exampleFiles(id);

  it('has at least four valid examples, and expected findings for every file', () => {
    expect(files.filter((file) => file.startsWith('gyldig-')).length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(funn.cases)).toEqual(files);
  });

  it.each(files)('%s gives exactly the findings of funn.json', (file) => {
    const report = validateDocument(type, readExample(id, file), { today: funn.today });
    expect(report.findings.map(expected)).toEqual(funn.cases[file]);
    expect(report.ok).toBe(file.startsWith('gyldig-'));
  });

  it.each(files.filter((file) => file.startsWith('gyldig-')))(
    '%s is composed without a gap for every recipient',
    (file) => {
      const report = validateDocument(type, readExample(id, file), { today: funn.today });
      if (!report.ok) throw new Error('not valid');
      for (const { id: mottaker } of report.document.mottaker) {
        const tree = composeDocument(type, report.document, { mottaker });
        expect(tree.blocks[0]).toMatchObject({ type: 'heading', level: 1 });
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
      }
    },
  );

  it('composes a draft that holds nothing but its envelope', () => {
    const example = readExample(id, 'gyldig-minimal.json') as Draft<BaseDocument>;
    const required = [
      '$schema',
      'type',
      'skjemaversjon',
      'id',
      'versjon',
      'status',
      'spraak',
      'opprettet',
      'sistEndret',
      'avsender',
      'bruker',
      'mottaker',
    ];
    const bare = Object.fromEntries(
      Object.entries(example).filter(([key]) => required.includes(key)),
    ) as unknown as Draft<BaseDocument>;
    const tree = composeDraftDocument(type, { ...bare, avsender: {}, bruker: { id: 'bruker' }, mottaker: [] });
    expect(tree.draft).toBe(true);
    expect(tree.blocks.length).toBeGreaterThan(0);
  });
});
