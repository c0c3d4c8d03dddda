import type { Inline } from '@hjemmel/tree';
import type { Context } from './context.js';
import type { Run, Words } from './pieces/piece.js';
import { printable, showsWords } from './printable.js';

/** Inline content, or plain text, as runs. */
export function inlineRuns(content: readonly Inline[] | string, context: Context, look: Look = {}): readonly Run[] {
  const runs: readonly Inline[] = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
  return runs.map((run) => inlineRun(run, context, look)).filter(({ text }) => text !== '');
}

/** The dress of words where a link, a gap or a strong word does not change it. */
export type Look = Pick<Words, 'style' | 'colour' | 'size'>;

function inlineRun(run: Inline, { language, body }: Context, look: Look): Words {
  const size = body && { size: body.fontSize };
  if (run.type === 'gap') return { kind: 'words', ...size, style: 'Mangler', text: gapText(run.label) };
  const lang = run.lang === undefined || run.lang === language ? undefined : { lang: run.lang };
  const words: Words = { kind: 'words', ...size, ...look, ...lang, text: printable(run.text) };
  if (run.type === 'text') return run.strong ? { ...words, style: 'Sterk' } : words;
  const href = safeTarget(run.href);
  if (href === undefined) return words;
  return { ...words, style: 'Hyperkobling', href };
}

/** In brackets, so that it can be searched for. */
function gapText(label: string): string {
  return showsWords(label) ? `[${printable(label)}]` : '';
}

const SAFE = new Set(['tel:', 'mailto:', 'https:', 'http:']);

/** Letters in an address beyond which Word calls the whole file damaged. */
const LONGEST = 2000;

/** An address in ASCII; a link that leads anywhere else shows its words alone. */
function safeTarget(href: string): string | undefined {
  const trimmed = href.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  const fits = url.href.length <= LONGEST && !/[^\x21-\x7e]/u.test(url.href);
  return fits && SAFE.has(url.protocol) ? url.href : undefined;
}
