import { cite } from '@hjemmel/law';
import { type Block, h2, h3, section } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { freeText } from '../../felles/free-text.js';

/** A chapter with its heading; nothing at all where there is nothing to say. */
export function chapter(heading: string, source: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [section([h2(heading, { source }), ...blocks], { source })];
}

/** Blocks under a smaller heading; nothing where there is nothing to say. */
export function part(heading: string, source: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [h3(heading, { source }), ...blocks];
}

/** A free-text field under a smaller heading. */
export function titled(heading: string, value: string | undefined, source: string): readonly Block[] {
  return part(heading, source, optionalText(value, source));
}

export function optionalText(value: string | undefined, source: string): readonly Block[] {
  return value === undefined || value.trim() === '' ? [] : freeText(value, source);
}

/** Chapters that a copy for others than the person and the service leaves out, as one gap (taushetsplikt). */
export function confidential(blocks: readonly Block[], language: Language): readonly Block[] {
  if (blocks.length === 0) return [];
  const access = { renditions: ['part', 'tjeneste'], hjemmel: cite(['fvl-13', 'hol-12-1'], language) };
  const source = blocks[0]?.source;
  return [section(blocks, { access, ...(source !== undefined && { source }) })];
}
