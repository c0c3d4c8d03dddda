import type { Paragraph } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { Piece } from '../pieces/piece.js';

/** Running text; a note is smaller and muted, a lead larger. */
export function paragraph({ tone, content }: Paragraph, context: Context): readonly Piece[] {
  if (tone === undefined) return paragraphOf('Brdtekst', inlineRuns(content, context));
  const { body: _, ...plain } = context;
  return paragraphOf(tone === 'lead' ? 'Ingress' : 'Merknad', inlineRuns(content, plain));
}
