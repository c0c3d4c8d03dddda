import type { Gap, Inline, Link, Text } from '@hjemmel/tree';
import type { Context } from './context.js';
import { type Html, html, words } from './html.js';

/** Runs of words in one line of thought; no white space is added between them. */
export function inlineRuns(content: readonly Inline[], { language }: Context): readonly Html[] {
  return content.map((run) => inlineRun(run, language));
}

function inlineRun(run: Inline, language: string): Html {
  switch (run.type) {
    case 'text':
      return textRun(run, language);
    case 'link':
      return linkRun(run, language);
    case 'gap':
      return gapRun(run);
  }
}

function textRun({ text, lang, strong }: Text, language: string): Html {
  const inner = strong ? html`<strong>${words(text)}</strong>` : html`${words(text)}`;
  return lang === undefined || lang === language ? inner : html`<span lang="${lang}" dir="auto">${inner}</span>`;
}

function linkRun({ text, href, lang }: Link, language: string): Html {
  const inner = textRun({ type: 'text', text, ...(lang !== undefined && { lang }) }, language);
  const target = safeTarget(href);
  return target === undefined ? inner : html`<a href="${target}" rel="noreferrer">${inner}</a>`;
}

/** A frame and brackets, so that it shows without colour, without style and when copied. */
function gapRun({ label }: Gap): Html {
  return html`<mark class="hj-gap">[${words(label)}]</mark>`;
}

const SAFE = new Set(['tel:', 'mailto:', 'https:', 'http:']);

/** The words must make sense without the link, so one that leads anywhere else is left out. */
export function safeTarget(href: string): string | undefined {
  const trimmed = href.trim();
  return URL.canParse(trimmed) && SAFE.has(new URL(trimmed).protocol) ? trimmed : undefined;
}
