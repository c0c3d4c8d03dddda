import type { Block } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { cellText } from './cell-text.js';
import { cellTable } from './cells.js';
import { chapter } from './chapter.js';
import type { Context } from './context.js';

/** Fire, electricity, water: what was agreed, who sees to it and when. */
export function safety(context: Context): readonly Block[] {
  const { document, texts, language } = context;
  const rows = (document.hms ?? []).map(({ tema, tekst, ansvarlig, kontrollert, frist }, index) => ({
    source: `/hms/${index}`,
    cells: {
      what: cellText(tema && texts.codes.hmsTema[tema], texts.missing.choice, context),
      agreed: cellText(tekst, texts.missing.text, context),
      who: cellText(ansvarlig && texts.codes.hmsAnsvarlig[ansvarlig], texts.missing.who, context),
      when: [
        kontrollert && texts.safety.checked(formatDate(kontrollert, language)),
        frist && texts.safety.by(formatDate(frist, language)),
      ]
        .filter((part) => part !== undefined)
        .join('. '),
    },
  }));
  return chapter(texts.safety.heading, '/hms', cellTable(texts.safety, rows, '/hms'));
}
