import type { Inline } from '@hjemmel/tree';
import { Link, Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { breakLines, type Run } from './break-lines.js';
import type { Context } from './context.js';
import { mix, type Style, type Type } from './dress.js';
import { inOrder } from './in-order.js';
import { printable } from './printable.js';

interface InlineTextProps {
  readonly content: readonly Inline[] | string;
  readonly context: Context;
  readonly type: Type;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right';
  /** Points after this text within which no page may end. */
  readonly minPresenceAhead?: number;
  readonly wrap?: boolean;
  readonly style?: Style;
}

/** One paragraph of inline runs, set in lines of `context.room`. */
export function InlineText(props: InlineTextProps): ReactNode {
  const { content, context, type, bold = false, colour, align = 'left', style, minPresenceAhead, wrap = true } = props;
  const runs = runsOf(content);
  const lines = linesOf(content, context, type, bold);
  return (
    <Text
      style={{
        fontFamily: context.dress.fontFamily,
        fontWeight: bold ? 700 : 400,
        color: colour ?? context.dress.colours.text,
        textAlign: align,
        ...type,
        ...style,
      }}
      wrap={wrap}
      {...(minPresenceAhead !== undefined && { minPresenceAhead })}
      hyphenationCallback={(word) => [word]}
      hyphenationPenalty={NEVER}
    >
      {inOrder(runs.map((run, index) => inlineRun(run, context, lines[index] ?? '')))}
    </Text>
  );
}

/** The words of each run with their line ends, as `InlineText` prints them. */
export function linesOf(
  content: readonly Inline[] | string,
  { typeface, room }: Context,
  { fontSize }: Type,
  bold: boolean,
): readonly string[] {
  const runs: readonly Run[] = runsOf(content).map((run) => ({
    text: printable(wordsOf(run)),
    bold: bold || run.type === 'gap' || (run.type === 'text' && run.strong === true),
  }));
  return breakLines(runs, room - KERNING, (character, isBold) => typeface.width(character, fontSize, isBold));
}

/** A telephone number broken over two lines is easily dialled wrong. */
function wordsOf(run: Inline): string {
  if (run.type === 'gap') return run.label;
  return run.type === 'link' && run.href.startsWith('tel:') ? run.text.replaceAll(' ', '\u00a0') : run.text;
}

/** The text of runs as it is printed, numbers held together. */
export function printedWords(content: readonly Inline[]): string {
  return content.map(wordsOf).join('');
}

/** What a breaker of words takes as never. */
const NEVER = 10_000;
/** Points a line may turn out wider than the sum of its letters. */
const KERNING = 1;

function runsOf(content: readonly Inline[] | string): readonly Inline[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content;
}

function inlineRun(run: Inline, context: Context, words: string): ReactNode {
  if (run.type === 'link') {
    const style: Style = { color: context.dress.colours.accent, textDecoration: 'underline' };
    return (
      <Link src={run.href} style={style}>
        {words}
      </Link>
    );
  }
  if (run.type === 'gap') return <Text style={gapStyle(context)}>{words}</Text>;
  return run.strong ? <Text style={{ fontWeight: 700 }}>{words}</Text> : words;
}

/** Marked by weight, a dashed line and a ground, so that it shows on a black and white print too. */
function gapStyle({ dress: { colours } }: Context): Style {
  return {
    fontWeight: 700,
    color: colours.emergency,
    backgroundColor: mix(colours.emergency, colours.paper, 0.1),
    textDecoration: 'underline',
    textDecorationStyle: 'dashed',
  };
}
