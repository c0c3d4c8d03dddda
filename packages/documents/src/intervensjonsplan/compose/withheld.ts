import { cite } from '@hjemmel/law';
import { type Access, type Block, p, section } from '@hjemmel/tree';
import type { Felt } from '../plan.js';
import type { Copy } from './copy.js';

/** A row and where it stands in its list. */
export interface Indexed<Row> {
  readonly row: Row;
  readonly index: number;
}

/** Who may read a chapter, or one row of it, when «innsynsunntak» holds it back from the person. */
export function withheld({ plan, language }: Copy, felt: Felt, rad?: string): Access | undefined {
  const hit = (plan.innsynsunntak ?? []).find((unntak) => unntak.felt === felt && unntak.rad === rad);
  if (!hit) return undefined;
  // A draft may not say the provision yet; what is to be held back is held back all the same.
  return { renditions: ['tjeneste'], hjemmel: cite([hit.hjemmel ?? 'fvl-19'], language) };
}

/** Blocks only the service reads, with a line that tells it so. */
export function closed(copy: Copy, access: Access, blocks: readonly Block[], source: string): Block {
  const note = p(copy.texts.notInPersonsCopy(access.hjemmel), { tone: 'note', source: '/innsynsunntak' });
  return section([note, ...blocks], { source, access });
}

/** The rows everyone may read together, then each row that is held back by itself. */
export function openAndClosed<Row extends { readonly id: string }>(
  copy: Copy,
  felt: Felt,
  source: string,
  rows: readonly Row[] | undefined,
  render: (rows: readonly Indexed<Row>[]) => readonly Block[],
): readonly Block[] {
  const entries = (rows ?? []).map((row, index) => ({ row, index, access: withheld(copy, felt, row.id) }));
  const open = entries.filter(({ access }) => !access);
  return [
    ...(open.length > 0 ? render(open) : []),
    ...entries.flatMap((entry) =>
      entry.access ? [closed(copy, entry.access, render([entry]), `${source}/${entry.index}`)] : [],
    ),
  ];
}
