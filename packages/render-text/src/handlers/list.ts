import type { List, ListItem } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineText } from '../inline-text.js';
import { indent, wrap } from '../wrap.js';

export function list(block: List, context: Context): string {
  return listAt(block, context, 0);
}

function listAt({ ordered, items }: List, context: Context, depth: number): string {
  const texts = items.map((entry, index) => {
    const marker = ordered ? ordinal(depth, index) : '-';
    return listItem(entry, `${marker} `, context, depth);
  });
  return texts.join('\n');
}

function listItem({ content, children }: ListItem, marker: string, context: Context, depth: number): string {
  const rest = ' '.repeat(marker.length);
  const words = wrap(inlineText(content), context.width, { first: marker, rest });
  if (children === undefined) return words;
  return `${words}\n${indent(listAt(children, within(context, rest), depth + 1), rest)}`;
}

const NARROWEST = 20;

function within(context: Context, margin: string): Context {
  return context.width === 0 ? context : { ...context, width: Math.max(NARROWEST, context.width - margin.length) };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function ordinal(depth: number, index: number): string {
  const letter = depth % 2 === 1 ? LETTERS[index] : undefined;
  return letter === undefined ? `${index + 1}.` : `${letter})`;
}
