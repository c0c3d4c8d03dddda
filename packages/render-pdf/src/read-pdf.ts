import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { loadReader } from './load-reader.js';
import { sheet } from './sheet.js';

/** The words in a PDF: `content` without what stands around it on each page, `pages` with everything. */
export interface PdfText {
  readonly content: string;
  readonly pages: readonly string[];
}

/** Reads text from the bytes alone, in the order it was painted. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocument, VerbosityLevel } = await loadReader();
  // The reader takes over the buffer it gets, so it gets a copy.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  try {
    const pdf = await task.promise;
    const content: string[] = [];
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const items = (await page.getTextContent({ disableNormalization: true })).items.filter(isText);
      pages.push(join(items));
      content.push(join(items.filter((item) => !isFurniture(item, number))));
    }
    return { content: content.join('\n'), pages };
  } finally {
    await task.destroy();
  }
}

function isText(item: object): item is TextItem {
  return 'str' in item;
}

function join(items: readonly TextItem[]): string {
  return items.map((item) => (item.hasEOL ? `${item.str}\n` : item.str)).join('');
}

/** Running head, footer and the word across a draft; the letterhead stands before all content and may be read. */
function isFurniture({ transform }: TextItem, page: number): boolean {
  const [, slant, , , , y] = transform as readonly number[];
  const fromTop = sheet.height - (y ?? 0);
  const slanted = Math.abs(slant ?? 0) > 0.01;
  return slanted || fromTop > sheet.height - sheet.bottomBand || (page > 1 && fromTop < sheet.topBand);
}
