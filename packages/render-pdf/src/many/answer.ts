import { type Rendered, TreeError, type TreeErrorCode } from '@hjemmel/tree';
import { PdfError, type PdfErrorCode } from '../pdf-error.js';
import type { LetterResult } from './letter.js';

/** A result as it goes between threads, where errors lose what they are. */
export type Answer =
  | { readonly ok: true; readonly rendered: Rendered }
  | { readonly ok: false; readonly kind: 'pdf'; readonly code: PdfErrorCode; readonly message: string }
  | {
      readonly ok: false;
      readonly kind: 'tree';
      readonly code: TreeErrorCode;
      readonly message: string;
      readonly blockId: string;
    };

export function answerOf(result: LetterResult): Answer {
  if (result.ok) return result;
  const { error } = result;
  const { message } = error;
  if (PdfError.isInstance(error)) return { ok: false, kind: 'pdf', code: error.code, message };
  return { ok: false, kind: 'tree', code: error.code, message, blockId: error.blockId };
}

export function resultOf(answer: Answer): LetterResult {
  if (answer.ok) return answer;
  const { code, message } = answer;
  if (answer.kind === 'pdf') return { ok: false, error: new PdfError(answer.code, message) };
  return { ok: false, error: new TreeError(code as TreeErrorCode, answer.blockId, message) };
}
