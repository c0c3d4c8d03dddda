import { cite } from '@hjemmel/law';
import { type Access, type Block, section } from '@hjemmel/tree';
import { isSamePerson } from '../../felles/people.js';
import type { Del } from '../plan.js';
import type { Copy, Reader } from './copy.js';

/** A part the person may keep out of copies: whole in the person's own and the service's, its ground alone in others. */
export function leftOutWhereAsked(copy: Copy, del: Del, blocks: readonly Block[]): readonly Block[] {
  return leftOut(copy).includes(del) ? closed(copy, blocks) : blocks;
}

/** Readable in the person's own copy and the service's only (taushetsplikt, and the person's say over it). */
export function closed(
  copy: Copy,
  blocks: readonly Block[],
  readers: readonly Reader[] = ['part', 'tjeneste'],
): readonly Block[] {
  if (blocks.length === 0) return [];
  const access: Access = { renditions: readers, hjemmel: cite(['pbrl-3-6', 'hol-12-1'], copy.language) };
  const source = blocks[0]?.source;
  return [section(blocks, { access, ...(source !== undefined && { source }) })];
}

/**
 * What is left out of all copies, and what is left out of this recipient's. The person's and the service's own copies are
 * marked with what is left out of anyone's: they may be cut down later for a reader we do not know.
 */
export function leftOut({ plan, recipient, reader }: Copy): readonly Del[] {
  const rows = (plan.paaroerendeAvtaler ?? []).filter(
    ({ paaroerende }) =>
      reader !== 'kopi' ||
      (paaroerende !== undefined && recipient !== undefined && isSamePerson(plan, paaroerende, recipient)),
  );
  return [...(plan.utelatesFraKopi ?? []), ...rows.flatMap(({ utelates }) => utelates ?? [])];
}

/** Made for this very recipient, so it may be read in no other copy than the person's and the service's. */
export function madeForRecipient(copy: Copy, blocks: readonly Block[]): readonly Block[] {
  return copy.reader === 'kopi' ? blocks : closed(copy, blocks);
}
