import type { Inline } from '@hjemmel/tree';
import type { Run } from '../text/line.js';
import { printable } from '../text/printable.js';
import type { Context } from './context.js';
import { mix } from './dress.js';
import type { Tag } from './tag.js';

/** The dress of running words where a link, a gap or a strong word does not change it. */
export interface Plain {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** BCP 47, of the element the words are in. */
  readonly language: string;
}

/** The inline content as runs, each with its dress and, where it is one, its own element. */
export function runsOf(content: readonly Inline[] | string, context: Context, plain: Plain): readonly Run[] {
  const runs: readonly Inline[] = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
  return runs.flatMap((run) => {
    const text = printable(run.type === 'gap' ? run.label : run.text);
    return text === ''
      ? []
      : spacesOutside({ text, size: plain.size, ...dressOf(run, context, plain) }, context, plain);
  });
}

/** The spaces around the words of an element stand between it and its neighbours, or a reader may join what is on its sides. */
function spacesOutside(run: Run, { typeface }: Context, { bold, colour, size }: Plain): readonly Run[] {
  if (run.tag === undefined) return [run];
  const [, before = '', words = '', after = ''] = /^([ \n]*)(.*?)([ \n]*)$/su.exec(run.text) ?? [];
  const around = { font: bold ? typeface.bold : typeface.regular, colour, size };
  return [
    { ...around, text: before },
    { ...run, text: words },
    { ...around, text: after },
  ].filter(({ text }) => text !== '');
}

function dressOf(run: Inline, { typeface, dress }: Context, plain: Plain): Omit<Run, 'text' | 'size'> {
  const { emergency, accent, paper } = dress.colours;
  const font =
    plain.bold || run.type === 'gap' || (run.type === 'text' && run.strong) ? typeface.bold : typeface.regular;
  if (run.type === 'gap') {
    return { font, colour: emergency, ground: mix(emergency, paper, 0.1), underline: 'dashed' };
  }
  const lang = run.lang === undefined || run.lang === plain.language ? {} : { lang: languageTag(run.lang) };
  const href = run.type === 'link' && printable(run.text).trim() !== '' ? safeTarget(run.href) : undefined;
  if (href !== undefined) {
    const tag: Tag = { role: 'Link', ...lang };
    return { font, colour: accent, underline: 'solid', href, tag };
  }
  return 'lang' in lang
    ? { font, colour: plain.colour, tag: { role: 'Span', ...lang } }
    : { font, colour: plain.colour };
}

/** The one language of all the words when it is another than the text around; the element then has it as a whole. */
export function ownLanguage(content: readonly Inline[] | string, language: string): string | undefined {
  if (typeof content === 'string') return undefined;
  const languages = new Set(content.map((run) => (run.type === 'gap' ? language : (run.lang ?? language))));
  const [only] = languages;
  return languages.size === 1 && only !== language ? only : undefined;
}

/** Norwegian with its country, as screen readers ask for their voices. */
export function languageTag(language: string): string {
  return language === 'nb' || language === 'nn' ? `${language}-NO` : language;
}

const SAFE = new Set(['tel:', 'mailto:', 'https:', 'http:']);

/** An address in ASCII; a link that leads anywhere else shows its words alone. */
function safeTarget(href: string): string | undefined {
  const trimmed = href.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return SAFE.has(url.protocol) && !/[^\x21-\x7e]/u.test(url.href) ? url.href : undefined;
}
