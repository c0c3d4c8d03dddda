import type { DraftPart, Signatur, Signaturform } from '@hjemmel/model';
import { type Block, signature } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { formatDate } from './format-date.js';
import { capitalise } from './phrases.js';
import { fellesTexts } from './texts/index.js';

/** One signature block per row, in the document's order. */
export function signatureBlocks(
  rows: readonly DraftPart<Signatur>[] | undefined,
  language: Language,
): readonly Block[] {
  return (rows ?? []).map((row, index) =>
    signature(
      {
        role: capitalise(row.rolle ?? ''),
        ...(row.navn !== undefined && { name: row.navn }),
        ...(row.dato !== undefined && { date: formatDate(row.dato, language) }),
        ...(row.form !== undefined && { form: formText(row.form, language) }),
      },
      { source: `/signatur/${index}` },
    ),
  );
}

function formText(form: DraftPart<Signaturform>, language: Language): string {
  const texts = fellesTexts[language].signatureForm;
  switch (form.type) {
    case 'haandskrevet':
      return texts.haandskrevet;
    case 'elektronisk':
      return texts.elektronisk(form.metode ?? '');
    case 'elektroniskGodkjent':
      return texts.elektroniskGodkjent;
    case 'muntligNotert':
      return texts.muntligNotert(form.av ?? '');
    case 'merkeMedVitne':
      return texts.merkeMedVitne(form.vitne ?? '');
  }
}
