import type { TextContent, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { loadReader } from './test-oracle-library.js';

/** What pdfjs reads, to judge our own reader by: text in the order it was painted, which is the order of the structure. */
export async function readByOracle(
  bytes: Uint8Array,
): Promise<{ readonly content: string; readonly pages: readonly string[] }> {
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
      const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
      pages.push(join(items.filter(isText)));
      content.push(join(withoutArtifacts(items)));
    }
    return { content: content.join('\n'), pages };
  } finally {
    await task.destroy();
  }
}

type Item = TextContent['items'][number];

function isText(item: Item): item is TextItem {
  return 'str' in item;
}

function withoutArtifacts(items: readonly Item[]): readonly TextItem[] {
  const open: boolean[] = [];
  return items.filter((item): item is TextItem => {
    if (isText(item)) return !open.includes(true);
    const { type, tag } = item as TextMarkedContent & { readonly tag?: string };
    if (type === 'endMarkedContent') open.pop();
    else open.push(tag === 'Artifact');
    return false;
  });
}

function join(items: readonly TextItem[]): string {
  return items.map((item) => (item.hasEOL ? `${item.str}\n` : item.str)).join('');
}
