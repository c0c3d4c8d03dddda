import { type Block, type DocumentTree, inlineText, type List } from '@hjemmel/tree';
import { choiceRows } from './handlers/answer.js';
import { printable } from './printable.js';
import type { DocxReading } from './read/read-docx.js';

/** What a screen reader meets in the file: style and words of each paragraph that has any. */
export function readAloud({ paragraphs }: DocxReading): readonly string[] {
  return paragraphs.map(({ style, text }) => plain(`${style}: ${text}`)).filter(says);
}

/** The same from the tree alone. */
export function aloud(tree: DocumentTree): readonly string[] {
  return [...frame(tree), ...tree.blocks.flatMap(ofBlock)].map((line) => plain(printable(line))).filter(says);
}

function frame({ envelope, draft, labels }: DocumentTree): readonly string[] {
  const { sender, recipient, references } = envelope;
  return [
    ...(draft ? [`Utkastmerke: ${labels.draft}`] : []),
    `Avsender: ${sender.name}`,
    `Avsenderenhet: ${sender.unit ?? ''}`,
    ...[...sender.addressLines, sender.phone ?? '', sender.web ?? ''].map((line) => `Kontakt: ${line}`),
    ...(recipient ? [`Returadresse: ${sender.returnLine}`] : []),
    ...(recipient ? [recipient.name, ...recipient.lines].map((line) => `Mottaker: ${line}`) : []),
    ...references.map(({ label, value }) => `Referanse: ${label} ${value}`),
  ];
}

function ofBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`Overskrift${block.level}: ${inlineText(block.content)}`];
    case 'paragraph':
      return [
        `${{ lead: 'Ingress', note: 'Merknad', plain: 'Brdtekst' }[block.tone ?? 'plain']}: ${inlineText(block.content)}`,
      ];
    case 'list':
      return ofList(block);
    case 'table':
      return [
        `Bildetekst: ${block.caption}`,
        ...block.columns.map(({ header }) => `Tabellhode: ${header}`),
        ...block.rows.flatMap(({ cells }) => cells.map((cell) => `Tabelltekst: ${inlineText(cell)}`)),
      ];
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [`Opplysning: ${key}`, `Opplysning: ${inlineText(value)}`]);
    case 'section':
    case 'notice':
      return block.children.flatMap(ofBlock);
    case 'signature':
      return [
        `Signaturrolle: ${block.role}`,
        `Signaturnavn: ${block.name ?? ''}`,
        `Signatur: ${block.date ?? ''}`,
        `Merknad: ${block.form ?? ''}`,
      ];
    case 'answer':
      return [
        `Brdtekst: ${block.label}`,
        `Merknad: ${block.help ?? ''}`,
        ...choiceRows(block.choices ?? []).map((row) => `Brdtekst: ${row}`),
      ];
    case 'redacted':
      return [`Sladdet: ${block.label}`, `Sladdetgrunn: ${block.hjemmel}`];
  }
}

function ofList({ ordered, items }: List): readonly string[] {
  return items.flatMap(({ content, children }) => [
    `${ordered ? 'Nummerertliste' : 'Punktliste'}: ${inlineText(content)}`,
    ...(children ? ofList(children) : []),
  ]);
}

/** A row's key and value are one paragraph where there is room, so they are compared as one line of words. */
export function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\nOpplysning: /gu, ' ')
    .replace(/[[\]]/gu, '')
    .replace(/[ \u200e]+/gu, '');
}

function plain(line: string): string {
  return line.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function says(line: string): boolean {
  return !/^\w+:$/u.test(line);
}
