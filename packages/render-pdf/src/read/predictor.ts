import { broken } from './broken.js';
import { isDict, type PdfDict, type PdfValue } from './value.js';

/** Undoes what tools that save a PDF anew do to its tables before packing them: rows as differences from the row above (PNG). */
export function unpredicted(bytes: Uint8Array, parameters: PdfValue): Uint8Array {
  if (!isDict(parameters)) throw broken('a stream is packed in an unknown way');
  const predictor = number(parameters, 'Predictor', 1);
  if (predictor === 1) return bytes;
  const width = number(parameters, 'Columns', 1);
  const single = number(parameters, 'Colors', 1) === 1 && number(parameters, 'BitsPerComponent', 8) === 8;
  if (predictor < 10 || !single || width < 1) throw broken('a stream is packed in an unknown way');
  return rows(bytes, width);
}

function rows(bytes: Uint8Array, width: number): Uint8Array {
  const count = Math.floor(bytes.length / (width + 1));
  const plain = new Uint8Array(count * width);
  for (let row = 0; row < count; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column === 0 ? 0 : (plain[at - 1] ?? 0);
      const above = row === 0 ? 0 : (plain[at - width] ?? 0);
      const corner = column === 0 || row === 0 ? 0 : (plain[at - width - 1] ?? 0);
      plain[at] = (bytes[row * (width + 1) + 1 + column] ?? 0) + guess(kind, left, above, corner);
    }
  }
  return plain;
}

/** The five ways of PNG (ISO/IEC 15948, 9). */
function guess(kind: number, left: number, above: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) throw broken('a stream is packed in an unknown way');
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

function number({ entries }: PdfDict, key: string, otherwise: number): number {
  const value = entries.get(key);
  return typeof value === 'number' ? value : otherwise;
}
