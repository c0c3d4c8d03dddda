import { defaultTheme, type Theme } from '@hjemmel/theme';
import type { ReactNode } from 'react';
import { types } from './components/dress.js';
import { Document, Page } from './components/node.js';
import { languageTag } from './components/runs.js';
import { loadTypeface, type PdfTypeface } from './fonts/typeface.js';
import { lineAtFoot } from './frame/foot.js';
import { sheet } from './frame/sheet.js';
import { layOut } from './layout/lay-out.js';
import { readBack } from './read-back.js';
import { assertTemplateWhole } from './template-words.js';
import { isoDate, plainLine } from './write/metadata.js';
import { writeLaidOut } from './write-pages.js';

export interface TemplateOptions {
  /** BCP 47, of the whole document. */
  readonly language: string;
  /** What the window and the archive show; safe for anyone to see. */
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`; stands in the file instead of any clock. */
  readonly date: string;
  readonly theme?: Theme;
  readonly fonts?: readonly PdfTypeface[];
  /** What stands at the foot of each page, an artifact. */
  readonly foot?: (page: number, pages: number) => string;
}

/**
 * Prints an A4 document from your own JSX, with the same engine as letters: PDF/A-2a and PDF/UA-1. Every text must stand in a
 * tagged element, and all of it is read back from the bytes; PdfError otherwise.
 */
export async function printTemplate(content: ReactNode, options: TemplateOptions): Promise<Uint8Array> {
  const { theme = defaultTheme, fonts = [], foot, language, title, author, date } = options;
  const typeface = await loadTypeface(theme.typeface, fonts);
  const page = await layOut(
    <Document>
      <Page
        size={[sheet.width]}
        wrap={false}
        style={{
          flexDirection: 'column',
          paddingLeft: sheet.left,
          paddingRight: sheet.right,
          fontFamily: typeface.family,
          color: theme.colours.text,
          fontSize: types.body.fontSize,
        }}
      >
        {content}
      </Page>
    </Document>,
    typeface,
  );
  const bytes = await writeLaidOut(page, {
    typeface,
    furniture: lineAtFoot(foot, typeface, theme.colours.muted),
    metadata: {
      title: plainLine(title) || '–',
      author: plainLine(author),
      language: languageTag(language),
      date: isoDate(date),
      part: 2,
    },
    firstTop: sheet.topBand,
  });
  assertTemplateWhole(page, readBack(bytes));
  return bytes;
}
