import { individuellPlanType } from '@hjemmel/documents/individuell-plan';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { docxRenderer } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel } from '@hjemmel/sdk';
import { examples } from './corpus.mjs';
import { medianMs } from './measure.mjs';

/** Median ms to compose, render and read back one document, per format, warm. */
export async function rendering() {
  const hjemmel = createHjemmel({
    types: [vedtakType, individuellPlanType],
    renderers: [textRenderer(), htmlRenderer(), docxRenderer(), pdfRenderer()],
  });
  const rows = [];
  for (const [name, type] of [
    ['vedtak (gyldig-full)', 'vedtak'],
    ['individuell plan (gyldig-full)', 'individuell-plan'],
  ]) {
    const { value } = examples(type).find(({ file }) => file === 'gyldig-full.json');
    const report = hjemmel.validate(value, { today: '2026-11-23' });
    for (const format of hjemmel.formats) {
      const render = () => hjemmel.render(hjemmel.compose(report.document), format);
      const { bytes } = await render();
      rows.push([name, format, await medianMs(render), bytes.length]);
    }
  }
  return rows;
}
