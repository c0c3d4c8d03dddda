import type { Block } from '@hjemmel/tree';
import { birthDate } from '../../felles/birth-date.js';
import { formatDate } from '../../felles/format-date.js';
import { cellText } from './cell-text.js';
import { cellTable, oneLine } from './cells.js';
import { chapter, optionalText } from './chapter.js';
import type { Context } from './context.js';

/** What the days are for. */
export function everyday({ document, texts }: Context): readonly Block[] {
  const source = '/hverdagOgAktivitet';
  return chapter(texts.everyday, source, optionalText(document.hverdagOgAktivitet, source));
}

/** The children the agreement has to think of. */
export function children(context: Context): readonly Block[] {
  const { document, texts, language } = context;
  const rows = (document.barn ?? []).map(({ person, relasjon, borHos, hensyn }, index) => {
    const born = birthDate(person?.identifikator);
    const name =
      born === undefined ? person?.navn : person?.navn && texts.brief.born(person.navn, formatDate(born, language));
    return {
      source: `/barn/${index}`,
      cells: {
        child: [...cellText(name, texts.missing.name, context), ...(relasjon === undefined ? [] : [` (${relasjon})`])],
        lives: borHos === undefined ? '' : texts.codes.borHos[borHos],
        care: hensyn === undefined ? '' : oneLine(hensyn),
      },
    };
  });
  return chapter(texts.children.heading, '/barn', cellTable(texts.children, rows, '/barn'));
}
