import type { Handlers } from '@hjemmel/tree';
import type { Context } from './context.js';
import { answer } from './handlers/answer.js';
import { heading } from './handlers/heading.js';
import { keyValue } from './handlers/key-value.js';
import { list } from './handlers/list.js';
import { notice } from './handlers/notice.js';
import { paragraph } from './handlers/paragraph.js';
import { redacted } from './handlers/redacted.js';
import { section } from './handlers/section.js';
import { signature } from './handlers/signature.js';
import { table } from './handlers/table.js';
import type { Piece } from './pieces/piece.js';

/** One handler for each block type. */
export const handlers: Handlers<Context, readonly Piece[]> = {
  answer,
  heading,
  keyValue,
  list,
  notice,
  paragraph,
  redacted,
  section,
  signature,
  table,
};
