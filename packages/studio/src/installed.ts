import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import { documentTypes } from '@hjemmel/documents';
import { docxRenderer } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { type PdfTypeface, pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel, type Hjemmel } from '@hjemmel/sdk';

/** Everything the page can do: all types and formats. The font files are the last thing it asks for. */
export async function installed(): Promise<Hjemmel> {
  const fonts = await Promise.all([fetched(regular), fetched(bold)]).then(typeface, () => []);
  return createHjemmel({
    types: documentTypes,
    renderers: [pdfRenderer({ fonts }), docxRenderer(), htmlRenderer(), textRenderer()],
  });
}

function typeface([regular, bold]: readonly Uint8Array[]): readonly PdfTypeface[] {
  return regular && bold ? [{ family: 'Source Sans 3', regular, bold }] : [];
}

async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font file gave ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
