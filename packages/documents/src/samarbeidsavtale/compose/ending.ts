import { type Block, p, ul } from '@hjemmel/tree';
import { freeTextOrGap } from '../../felles/gaps.js';
import { chapter, part, titled } from './chapter.js';
import type { Agreement, Context } from './context.js';

type Breach = NonNullable<Agreement['vedBrudd']>;
type Ending = NonNullable<Agreement['opphoer']>;

/** What happens when the agreement is not kept, by the one or the other, and how it ends. */
export function ending(context: Context): readonly Block[] {
  const { vedBrudd, opphoer } = context.document;
  return [...(vedBrudd ? breach(vedBrudd, context) : []), ...(opphoer ? end(opphoer, context) : [])];
}

function breach({ hvisDu, hvisVi }: Breach, { texts, language }: Context): readonly Block[] {
  const { breach, missing } = texts;
  const source = '/vedBrudd';
  return chapter(breach.heading, source, [
    p(`${breach.noTermination} ${breach.noStop}`, { source: `${source}/paavirkerIkkeLeieforhold` }),
    ...part(breach.you, `${source}/hvisDu`, freeTextOrGap(hvisDu, missing.text, `${source}/hvisDu`, language)),
    ...part(breach.we, `${source}/hvisVi`, freeTextOrGap(hvisVi, missing.text, `${source}/hvisVi`, language)),
  ]);
}

function end(agreed: Ending, { texts, language }: Context): readonly Block[] {
  const { ending, missing, codes } = texts;
  const source = '/opphoer';
  const required = (heading: string, value: string | undefined, field: string) =>
    part(heading, `${source}/${field}`, freeTextOrGap(value, missing.text, `${source}/${field}`, language));
  const list = (heading: string, items: readonly string[], field: string) =>
    items.length === 0 ? [] : part(heading, `${source}/${field}`, [ul(items, { source: `${source}/${field}` })]);
  return chapter(ending.heading, source, [
    ...required(ending.you, agreed.hvordanDu, 'hvordanDu'),
    ...titled(ending.we, agreed.hvordanVi, `${source}/hvordanVi`),
    ...list(
      ending.byItself,
      (agreed.slutterNaar ?? []).map((code) => codes.slutterNaar[code]),
      'slutterNaar',
    ),
    ...required(ending.afterwards, agreed.hvaSkjer, 'hvaSkjer'),
    ...list(
      ending.untouched,
      (agreed.beroeresIkke ?? []).map((code) => codes.beroeresIkke[code]),
      'beroeresIkke',
    ),
  ]);
}
