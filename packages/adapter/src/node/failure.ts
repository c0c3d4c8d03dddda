import { AdapterError } from '../adapter-error.js';

/**
 * What a file system failure stands for: all may pass or be mended (full disk, missing share, lost access), so none is an
 * answer. Only the code is kept, since the message holds the path.
 */
export function failure(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? new AdapterError('midlertidig-feil', code) : error;
}
