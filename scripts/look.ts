// Renders an example in every format there is, to look at: look.ts <type> <example.json> <out-dir> [mottaker-id]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDraftDocument } from '@hjemmel/documents/felles';
import { docxRenderer } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { documentType } from './document-types.js';

const [id = '', example = '', out = '', mottaker] = process.argv.slice(2);
const type = await documentType(id);
const document = JSON.parse(readFileSync(new URL(`../examples/${id}/${example}`, import.meta.url), 'utf8'));
const options = mottaker === undefined ? {} : { mottaker };
const tree = { ...composeDraftDocument(type, document, options), draft: document.status === 'utkast' };

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'tree.json'), JSON.stringify(tree, null, 2));
for (const renderer of [textRenderer(), htmlRenderer(), pdfRenderer(), docxRenderer()]) {
  const path = join(out, `${example.replace('.json', '')}.${renderer.extension}`);
  writeFileSync(path, (await renderer.render(tree)).bytes);
  process.stdout.write(`${path}\n`);
}
