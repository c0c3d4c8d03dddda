import type { DraftPart, Kontakt } from '@hjemmel/model';
import type { Inline } from '@hjemmel/tree';
import { text } from '@hjemmel/tree';
import { telLink } from '../../felles/tel-link.js';
import type { Copy } from './copy.js';
import { withheld } from './withheld.js';

/** Name and number of a contact the plan refers to; nothing when it is not there or is held back from this reader. */
export function contactOf(copy: Copy, id: string | undefined): readonly Inline[] | undefined {
  const kontakt = (copy.plan.kontakter ?? []).find((row) => row.id === id);
  if (id === undefined || !kontakt) return undefined;
  const held = withheld(copy, 'kontakter') ?? withheld(copy, 'kontakter', id);
  return held && copy.reader !== 'tjeneste' ? undefined : nameAndNumber(kontakt);
}

function nameAndNumber({ navn = '', telefon }: DraftPart<Kontakt>): readonly Inline[] {
  return telefon === undefined ? [text(navn)] : [text(`${navn}, `), telLink(telefon)];
}
