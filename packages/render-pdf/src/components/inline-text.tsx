import type { Inline } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { blankLine, breakLines } from '../text/break-lines.js';
import type { Line, Run } from '../text/line.js';
import type { Context } from './context.js';
import type { Type } from './dress.js';
import { Text } from './node.js';
import { languageTag, ownLanguage, runsOf } from './runs.js';
import type { Style } from './style.js';
import type { Tag } from './tag.js';

export interface InlineTextProps {
  readonly content: readonly Inline[] | string;
  readonly context: Context;
  readonly type: Type;
  readonly tag?: Tag;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right';
  readonly keepWithNext?: boolean;
  readonly wrap?: boolean;
  /** Shows an empty line rather than nothing when there are no words. */
  readonly blank?: boolean;
  readonly style?: Style;
}

/** One paragraph of inline runs, set in lines of `context.room`. */
export function inlineText(props: InlineTextProps): ReactNode {
  const { align, style, keepWithNext, wrap } = props;
  const tag = tagOf(props);
  return (
    <Text
      lines={linesOf(props)}
      style={align === 'right' ? { ...style, textAlign: 'right' } : (style ?? NO_STYLE)}
      {...(tag && { tag })}
      {...(keepWithNext && { keepWithNext })}
      {...(wrap === false && { wrap })}
    />
  );
}

const NO_STYLE: Style = {};

/** The tag of the words, with their language where it is one, and another than that around them. */
export function tagOf({
  content,
  context,
  tag,
}: Pick<InlineTextProps, 'content' | 'context' | 'tag'>): Tag | undefined {
  const lang = tag && ownLanguage(content, context.language);
  return tag && lang !== undefined ? { ...tag, lang: languageTag(lang) } : tag;
}

/** The lines `inlineText` shows. */
export function linesOf({
  content,
  context,
  type,
  bold = false,
  colour,
  blank = false,
}: Pick<InlineTextProps, 'content' | 'context' | 'type' | 'bold' | 'colour' | 'blank'>): readonly Line[] {
  const { dress, typeface, room, syllables, language } = context;
  const plain = { size: type.fontSize, bold, colour: colour ?? dress.colours.text };
  const runs = runsOf(content, context, { ...plain, language: ownLanguage(content, language) ?? language });
  const leading = type.fontSize * type.lineHeight;
  const lines = breakLines(runs, { room, leading, syllables });
  if (lines.length > 0 || !blank) return lines;
  const empty: Run = { text: ' ', font: typeface.regular, size: plain.size, colour: plain.colour };
  return [blankLine(empty, leading)];
}

/** Whether inline content shows anything. */
export function showsWords(content: readonly Inline[] | string, context: Context): boolean {
  return runsOf(content, context, { size: 1, bold: false, colour: '', language: '' }).some(
    ({ text }) => text.trim() !== '',
  );
}
