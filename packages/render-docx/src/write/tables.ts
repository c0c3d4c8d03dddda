import {
  BuilderElement,
  type ITableOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type XmlComponent,
} from 'docx';
import type { ParagraphPiece, TablePiece } from '../pieces/piece.js';
import { TABLE_STYLE } from '../styles/style-ids.js';
import { twips } from './measure.js';
import { paragraphElement } from './paragraphs.js';

/** A table as the library has it, with the words that say what it is about. */
export function tableElement({ title, widths, indent, head, rows, rowHeaders }: TablePiece): Table {
  const columns = widths.map(twips);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const options: ITableOptions = {
    style: TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: columns,
    ...(indent > 0 && { indent: { size: twips(indent), type: WidthType.DXA } }),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, columns) }),
      ...rows.map((row) => new TableRow({ cantSplit: isShort(row), children: cells(row, columns) })),
    ],
  };
  return new TitledTable(options, title, rowHeaders);
}

class TitledTable extends Table {
  constructor(options: ITableOptions, title: string, rowHeaders: boolean) {
    super(options);
    const properties = this.root[0] as XmlComponent;
    properties.addChildElement(element('w:tblLook', lookOf(rowHeaders)));
    properties.addChildElement(element('w:tblCaption', { 'w:val': title }));
  }
}

/** Said both as bits and in words: LibreOffice reads the bits, and sets the first column bold without them. */
function lookOf(rowHeaders: boolean): Readonly<Record<string, string>> {
  const on = (value: boolean) => (value ? '1' : '0');
  return {
    'w:val': rowHeaders ? '06A0' : '0620',
    'w:firstRow': '1',
    'w:lastRow': '0',
    'w:firstColumn': on(rowHeaders),
    'w:lastColumn': '0',
    'w:noHBand': '1',
    'w:noVBand': '1',
  };
}

function element(name: string, attributes: Readonly<Record<string, string>>): BuilderElement<Record<string, string>> {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(entries) });
}

function cells(row: readonly ParagraphPiece[], widths: readonly number[]): readonly TableCell[] {
  return row.map(
    (cell, index) =>
      new TableCell({ children: [paragraphElement(cell)], width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
  );
}

/** Letters in a cell; a taller row would leave half a page empty. */
const TALL = 700;

function isShort(row: readonly ParagraphPiece[]): boolean {
  const letters = row.map(({ runs }) =>
    runs.reduce((sum, run) => sum + (run.kind === 'words' ? run.text.length : 0), 0),
  );
  return Math.max(0, ...letters) < TALL;
}
