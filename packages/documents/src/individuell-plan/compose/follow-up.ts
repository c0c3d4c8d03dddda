import { type Block, h2, h3, keyValue, p, row, table, text } from '@hjemmel/tree';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { freeText } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import { capitalise } from '../../felles/phrases.js';
import type { PlanCopy } from './plan-copy.js';

/** Cooperation that is necessary or wanted (ipf §§ 8, 9). */
export function cooperation({ plan, texts }: PlanCopy): readonly Block[] {
  const rows = plan.samarbeid ?? [];
  if (rows.length === 0) return [];
  const words = texts.cooperation;
  const cells = rows.map(({ med = '', om = '', behov, avtalt }, index) => {
    const agreed = avtalt === undefined ? '' : avtalt ? words.agreed : words.notAgreed;
    const need = [behov === undefined ? '' : words[behov], agreed].filter((part) => part !== '').join(', ');
    return { source: `/samarbeid/${index}`, cells: [med, om, need] };
  });
  return [
    h2(texts.headings.cooperation, { source: '/samarbeid' }),
    table(words.caption, [words.withWhom, words.about, words.need], cells, { source: '/samarbeid' }),
  ];
}

/** The plan period, the next review and what has been changed before. */
export function period({ plan, texts, language, access }: PlanCopy): readonly Block[] {
  const { revisjon, planperiode } = plan;
  const next = revisjon?.neste === undefined ? undefined : formatDate(revisjon.neste, language);
  const applies = planperiode?.fra === undefined ? undefined : capitalise(formatPeriod(planperiode, language));
  const often = revisjon?.hvorOfte;
  const rows = [
    row(texts.period.applies, orGap(applies, texts.gaps.period, language), '/planperiode'),
    row(texts.period.next, orGap(next, texts.gaps.revision, language), '/revisjon/neste'),
    ...(often === undefined ? [] : [row(texts.period.howOften, often, '/revisjon/hvorOfte')]),
  ];
  const changes = access === 'helePlanen' ? (revisjon?.historikk ?? []) : [];
  const history = changes.map(({ dato, endring = '', deltok }, index) => ({
    source: `/revisjon/historikk/${index}`,
    cells: [dato === undefined ? texts.none : formatDate(dato, language), endring, deltok ?? texts.none],
  }));
  const { caption, date, change, who } = texts.history;
  return [
    h2(texts.headings.period, { source: '/planperiode' }),
    keyValue(rows),
    ...(history.length > 0 ? [h3(texts.headings.history), table(caption, [date, change, who], history)] : []),
  ];
}

/** Meetings ahead. A place is told only in a copy that may tell where the household is. */
export function meetings({ plan, texts, language, showsPlace }: PlanCopy): readonly Block[] {
  const rows = plan.moeteplan ?? [];
  if (rows.length === 0) return [];
  const { caption, date, about, who, where } = texts.meetings;
  const cells = rows.map(({ dato, tema = '', deltakere, sted }, index) => ({
    source: `/moeteplan/${index}`,
    cells: [
      dato === undefined ? texts.none : formatDate(dato, language),
      tema,
      deltakere ?? texts.none,
      (showsPlace ? sted : undefined) ?? texts.none,
    ],
  }));
  return [
    h2(texts.headings.meetings, { source: '/moeteplan' }),
    table(caption, [date, about, who, where], cells, { source: '/moeteplan' }),
  ];
}

/** How it is going, the person's own words first. */
export function evaluation({ plan, texts, language }: PlanCopy): readonly Block[] {
  const rows = plan.evaluering ?? [];
  if (rows.length === 0) return [];
  const each = rows.flatMap(({ dato, dinTilbakemelding, tjenestenesVurdering, viEndrer }, index) => {
    const source = `/evaluering/${index}`;
    const parts: readonly (readonly [string, string | undefined, string])[] = [
      [texts.evaluation.yours, dinTilbakemelding, 'dinTilbakemelding'],
      [texts.evaluation.ours, tjenestenesVurdering, 'tjenestenesVurdering'],
      [texts.evaluation.change, viEndrer, 'viEndrer'],
    ];
    return [
      h3(dato === undefined ? texts.headings.evaluation : formatDate(dato, language), { source }),
      ...parts.flatMap(([label, value, path]) => labelled(label, value, `${source}/${path}`)),
    ];
  });
  return [h2(texts.headings.evaluation, { source: '/evaluering' }), ...each];
}

/** «Det du sier: …», with the first paragraph on the same line; nothing where there is no text. */
export function labelled(label: string, value: string | undefined, source: string): readonly Block[] {
  const [first, ...rest] = freeText(value ?? '', source);
  if (!first) return [];
  if (first.type !== 'paragraph') return [p(`${label}:`, { source }), first, ...rest];
  return [{ ...first, content: [text(`${label}: `), ...first.content] }, ...rest];
}
