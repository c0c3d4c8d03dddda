import type { BaseDocument, Draft, DraftPart, Representant } from '@hjemmel/model';
import { type Block, type KeyValueRow, keyValue, row, text } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { isPrivate, mayShowNumber, mayShowPlace } from './address-visibility.js';
import { formatDate } from './format-date.js';
import { orGap } from './gaps.js';
import type { DraftKontakt, DraftPerson } from './people.js';
import { telLink } from './tel-link.js';
import { representativeTexts } from './texts/representative-texts.js';

type Row = DraftPart<Representant>;

/**
 * Who may act for the person, and how far (fvl § 12, vgml §§ 21, 31), in a copy for `recipientId` (a person or contact id),
 * with the telephone numbers that copy may give.
 */
export function representativeBlocks(
  document: Draft<BaseDocument>,
  recipientId: string | undefined,
  language: Language,
): readonly Block[] {
  const source = '/representant';
  const rows = (document.representant ?? []).map((entry, index) => {
    const who = entry.hvem?.slag === 'fagperson' ? entry.hvem.kontakt : entry.hvem?.person;
    const phone = who && mayTell(document, who, recipientId) ? who.telefon : undefined;
    return representative(entry, phone, `${source}/${index}`, language);
  });
  return rows.length === 0 ? [] : [keyValue(rows, { source })];
}

function representative(entry: Row, phone: string | undefined, source: string, language: Language): KeyValueRow {
  const texts = representativeTexts[language];
  const { type, mandat, fullmakt, hvem } = entry;
  const professional = hvem?.slag === 'fagperson' ? hvem.kontakt : undefined;
  const who = hvem?.slag === 'fagperson' ? professional : hvem?.person;
  const since = fullmakt?.dato === undefined ? '' : formatDate(fullmakt.dato, language);
  const about = [
    professional?.rolle,
    professional?.virksomhet,
    mandat && texts.mandat[mandat],
    fullmakt && texts.fullmakt(fullmakt.skriftlig === true, since),
  ].filter(Boolean);
  return row(
    type === undefined ? texts.unknownType : texts.type[type],
    [
      ...orGap(who?.navn, texts.missing, language),
      ...about.map((words) => text(`, ${words}`)),
      ...(phone === undefined ? [] : [text(', '), telLink(phone)]),
    ],
    source,
  );
}

/** A private number may also lead to the person whose home is kept from this reader. */
function mayTell(
  document: Draft<BaseDocument>,
  who: DraftPerson | DraftKontakt,
  recipientId: string | undefined,
): boolean {
  return mayShowNumber(document, who, recipientId) && (!isPrivate(who) || mayShowPlace(document, recipientId));
}
