import { table } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import { docxRenderer } from './docx-renderer.js';
import { testTree } from './test-letter.js';
import { partOf } from './test-package.js';

it.each([
  [true, '06A0', '1'],
  [false, '0620', '0'],
])(
  'a table whose rows are named: %s, is bold in its first column only then, also for readers of the bits',
  async (rowHeaders, bits, first) => {
    const tree = testTree([
      table('Tegn', ['Tegn', 'Hva vi gjør'], [{ cells: ['Banking på døra', 'Ring først'] }], { rowHeaders }),
    ]);
    const xml = partOf((await docxRenderer().render(tree)).bytes, 'word/document.xml');
    const [look = ''] = /<w:tblLook[^>]*>/u.exec(xml) ?? [];
    expect(look).toContain(`w:val="${bits}"`);
    expect(look).toContain(`w:firstColumn="${first}"`);
  },
);
