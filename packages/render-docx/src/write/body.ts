import type { FileChild } from 'docx';
import type { Piece } from '../pieces/piece.js';
import { LockedContent } from './locked-content.js';
import { paragraphElement } from './paragraphs.js';
import { tableElement } from './tables.js';

/** Pieces as the library has them. `title` says why what is locked is locked. */
export function bodyElements(pieces: readonly Piece[], title: string): readonly FileChild[] {
  let locks = 0;
  const element = (piece: Piece): FileChild => {
    if (piece.kind === 'paragraph') return paragraphElement(piece);
    if (piece.kind === 'table') return tableElement(piece);
    locks += 1;
    return new LockedContent(title, piece.tag, locks, piece.pieces.map(element));
  };
  return pieces.map(element);
}
