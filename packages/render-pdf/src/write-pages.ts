import { setImmediate } from 'node:timers/promises';
import type { ReactNode } from 'react';
import { boxesOf } from './flow/boxes-of.js';
import { paginate } from './flow/paginate.js';
import type { LoadedTypeface } from './fonts/typeface.js';
import type { Furniture } from './frame/furniture.js';
import { sheet } from './frame/sheet.js';
import { layOut } from './layout/lay-out.js';
import type { LayoutNode } from './layout/layout-node.js';
import { paintPages } from './paint/paint-pages.js';
import { refuseLanguage } from './preflight/refuse-unprintable.js';
import { refuseUnreadable } from './preflight/refuse-unreadable.js';
import { structure } from './struct/element.js';
import type { SourceFile } from './write/attachment.js';
import type { Metadata } from './write/metadata.js';
import { writeFile } from './write/write-file.js';

/** What pages are made of besides their content. */
export interface PageOptions {
  readonly typeface: LoadedTypeface;
  readonly furniture: Furniture;
  readonly metadata: Metadata;
  /** Where the content of the first page begins, in points. */
  readonly firstTop: number;
  readonly source?: SourceFile | undefined;
}

/** A document of one tall page in bytes: components → layout → flow → paint and structure → write. */
export async function writePages(element: ReactNode, options: PageOptions): Promise<Uint8Array> {
  return writeLaidOut(await layOut(element, options.typeface), options);
}

/** The same from where it is laid out. */
export async function writeLaidOut(page: LayoutNode, options: PageOptions): Promise<Uint8Array> {
  const { typeface, furniture, metadata, firstTop, source } = options;
  const content = boxesOf(page, typeface);
  refuseLanguage(metadata.language, 'document as a whole');
  refuseUnreadable(content);
  const pages = paginate(content, {
    first: sheet.height - sheet.bottomBand - firstTop,
    others: sheet.height - sheet.topBand - sheet.bottomBand,
  });
  const document = structure(metadata.language);
  const painted = paintPages(pages, document, furniture, { height: sheet.height, firstTop, top: sheet.topBand });
  const bytes = writeFile(painted, document.root, metadata, sheet, source);
  // Promises alone never let go of what React queued: without this, a loop keeps every letter in memory.
  await setImmediate();
  return bytes;
}
