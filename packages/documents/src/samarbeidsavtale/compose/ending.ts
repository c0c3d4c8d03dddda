import { type Block, type Inline, p, ul } from '@hjemmel/tree';
import { orGap } from '../../felles/gaps.js';
import { capitalise, joinOr } from '../../felles/phrases.js';
import { chapter, part } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { details } from './details.js';

type Breach = NonNullable<Agreement['vedBrudd']>;
type Ending = NonNullable<Agreement['opphoer']>;

/** What happens when the agreement is not kept, by the one or the other, and how it ends. */
export function ending(context: Context): readonly Block[] {
  const { vedBrudd, opphoer } = context.document;
  return [...(vedBrudd ? breach(vedBrudd, context) : []), ...(opphoer ? end(opphoer, context) : [])];
}

function breach({ hvisDu, hvisVi }: Breach, context: Context): readonly Block[] {
  const { breach } = context.texts;
  const source = '/vedBrudd';
  return chapter(breach.heading, source, [
    p(`${breach.noTermination} ${breach.noStop}`, { source: `${source}/paavirkerIkkeLeieforhold` }),
    ...details(
      source,
      [breach.you, orMissing(hvisDu, context), `${source}/hvisDu`],
      [breach.we, orMissing(hvisVi, context), `${source}/hvisVi`],
    ),
  ]);
}

function end(agreed: Ending, context: Context): readonly Block[] {
  const { texts, language } = context;
  const { ending, codes } = texts;
  const source = '/opphoer';
  const list = (heading: string, items: readonly string[], field: string) =>
    items.length === 0 ? [] : part(heading, `${source}/${field}`, [ul(items, { source: `${source}/${field}` })]);
  const byItself = (agreed.slutterNaar ?? []).map((code) => codes.slutterNaar[code]);
  return chapter(ending.heading, source, [
    ...details(
      source,
      [ending.you, orMissing(agreed.hvordanDu, context), `${source}/hvordanDu`],
      [ending.we, agreed.hvordanVi, `${source}/hvordanVi`],
      [ending.byItself, capitalise(joinOr(byItself, language)), `${source}/slutterNaar`],
      [ending.afterwards, orMissing(agreed.hvaSkjer, context), `${source}/hvaSkjer`],
    ),
    ...list(
      ending.untouched,
      (agreed.beroeresIkke ?? []).map((code) => codes.beroeresIkke[code]),
      'beroeresIkke',
    ),
  ]);
}

/** The text, or a gap where a required one is missing. */
function orMissing(value: string | undefined, { texts, language }: Context): string | readonly Inline[] {
  return value === undefined || value.trim() === '' ? orGap(undefined, texts.missing.text, language) : value;
}
