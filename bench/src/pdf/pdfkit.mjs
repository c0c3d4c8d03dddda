import PDFDocument from 'pdfkit';
import { fontBytes } from './fonts.mjs';

/** pdfkit with its own tags and PDF/A-2a. */
export function pdfkit(blocks, tree) {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 57,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'nb-NO',
    displayTitle: true,
    info: { Title: tree.title },
    font: null,
  });
  doc.registerFont('regular', fontBytes.regular);
  doc.registerFont('bold', fontBytes.bold);
  const chunks = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const block of blocks) put(doc, root, block);
  root.end();
  doc.end();
  return done;
}

function put(doc, root, block) {
  if (block.kind === 'heading')
    say(doc, root, `H${block.level}`, () => doc.font('bold').fontSize(15).text(block.words).moveDown(0.4));
  if (block.kind === 'text')
    say(doc, root, 'P', () => doc.font('regular').fontSize(11).text(block.words).moveDown(0.5));
  if (block.kind === 'item')
    say(doc, root, 'P', () =>
      doc
        .font('regular')
        .fontSize(11)
        .text(`${block.mark} ${block.words}`, { indent: 12 * (block.depth + 1) }),
    );
  if (block.kind === 'table') table(doc, root, block);
}

function say(doc, parent, role, paint) {
  parent.add(doc.struct(role, paint));
}

function table(doc, root, { head, rows }) {
  const all = [...(head ? [head] : []), ...rows];
  if (all.length === 0) return;
  const structure = doc.struct('Table');
  root.add(structure);
  doc.font('regular').fontSize(11);
  doc.table({ data: all, structParent: structure, defaultStyle: { border: [0, 0, 0.5, 0] } });
  structure.end();
  doc.moveDown(0.5);
}
