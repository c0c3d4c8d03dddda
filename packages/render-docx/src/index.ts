export type { Context } from './context.js';
export { DocxError, type DocxErrorCode } from './docx-error.js';
export { type DocxRendererOptions, type DocxRenderOptions, docxRenderer } from './docx-renderer.js';
export type { Piece } from './pieces/piece.js';
export { embeddedSource, isDocx } from './read/embedded-source.js';
export type { ReadLock, ReadParagraph, ReadTable } from './read/read-body.js';
export { type DocxReading, readDocx } from './read/read-docx.js';
export type { SourceFile } from './write/source-part.js';
