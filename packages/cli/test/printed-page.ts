import { pdfjs } from '../../sdk/test/safety/pdf-reader.js';

/** A line as it stands on a sheet, with its edges in points from the lower left corner of the sheet. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** The lines of each sheet of a PDF from the browser, as they are painted; not the mark that lies aslant across a draft. */
export async function printedPages(bytes: Uint8Array): Promise<readonly (readonly PrintedLine[])[]> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  try {
    const pdf = await task.promise;
    const pages: (readonly PrintedLine[])[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
      const lines = items.filter((item) => 'str' in item && item.str.trim() !== '' && item.transform[1] === 0);
      pages.push(lines.map((item) => lineOf(item as Item)));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Two letters drawn as one are two again. */
function lineOf({ str, transform, width }: Item): PrintedLine {
  const [left = 0, baseline = 0] = transform.slice(4);
  return { text: str.normalize('NFKC'), left, right: left + width, baseline };
}
