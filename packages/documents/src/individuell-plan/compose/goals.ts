import type { DraftPart, IndividuellPlan } from '@hjemmel/model';
import { type Block, h2, h3, type Inline, p, strong, table, text, ul } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { freeText } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import { findById } from '../../felles/people.js';
import type { PlanCopy } from './plan-copy.js';

type Maal = DraftPart<IndividuellPlan['maal'][number]>;
type Tiltak = DraftPart<IndividuellPlan['tiltak'][number]>;

/** Each goal with its steps and what is done to reach it. A measure whose goal is unknown is shown last, never lost. */
export function goals(copy: PlanCopy): readonly Block[] {
  const { plan, texts, language } = copy;
  const maal = plan.maal ?? [];
  const known = new Set(maal.map(({ id }) => id));
  const loose = (plan.tiltak ?? []).filter(({ maalId }) => maalId === undefined || !known.has(maalId));
  return [
    h2(texts.headings.goals, { source: '/maal' }),
    ...(maal.length === 0 ? [p(orGap(undefined, texts.gaps.goals, language), { source: '/maal' })] : []),
    ...maal.flatMap((row, index) => goal(row, index, copy)),
    ...(loose.length > 0 ? [measures(loose, copy), ...remarks(loose, copy)] : []),
  ];
}

function goal(row: Maal, index: number, copy: PlanCopy): readonly Block[] {
  const { plan, texts, language } = copy;
  const source = `/maal/${index}`;
  const own = (plan.tiltak ?? []).filter(({ maalId }) => maalId === row.id);
  const area = row.livsomraade === undefined ? '' : `${texts.livsomraade[row.livsomraade]}: `;
  const steps = (row.delmaal ?? []).map((step) => stepText(step, copy));
  return [
    h3([text(area), ...orGap(row.tekst, texts.gaps.goals, language)], { source }),
    ...(steps.length > 0 ? [p(texts.subgoals), ul(steps, { source: `${source}/delmaal` })] : []),
    ...(own.length > 0 ? [measures(own, copy), ...remarks(own, copy)] : []),
  ];
}

function stepText(
  { tekst = '', frist, status }: DraftPart<NonNullable<IndividuellPlan['maal'][number]['delmaal']>[number]>,
  { texts, language }: PlanCopy,
): string {
  const extra = [
    frist === undefined ? '' : texts.by(formatDate(frist, language)),
    status === undefined ? '' : texts.delmaalstatus[status],
  ].filter((part) => part !== '');
  return extra.length === 0 ? tekst : `${tekst} (${extra.join(', ')})`;
}

function measures(rows: readonly Tiltak[], copy: PlanCopy): Block {
  const { caption, what, how, amount, who, when } = copy.texts.measures;
  return table(
    caption,
    [what, how, amount, who, when],
    rows.map((row) => measureRow(row, copy)),
    { source: '/tiltak' },
  );
}

function measureRow(row: Tiltak, copy: PlanCopy) {
  const { plan, texts, language } = copy;
  const responsible = row.ansvarlig === undefined ? undefined : findById(plan, row.ansvarlig);
  return {
    source: `/tiltak/${(plan.tiltak ?? []).indexOf(row)}`,
    cells: [
      orGap(row.beskrivelse, texts.gaps.measure, language),
      orGap(row.gjennomfoering, texts.gaps.how, language),
      orGap(row.omfang, texts.gaps.amount, language),
      orGap(responsible?.navn, texts.gaps.who, language),
      [text(timing(row, copy))],
    ] satisfies readonly (readonly Inline[])[],
  };
}

function timing({ oppstart, frist, status }: Tiltak, { texts, language }: PlanCopy): string {
  const parts = [
    status && texts.tiltaksstatus[status],
    oppstart && texts.measures.from(formatDate(oppstart, language)),
    frist && texts.measures.until(formatDate(frist, language)),
  ].filter(Boolean);
  return parts.length === 0 ? texts.none : `${parts.join('. ')}`;
}

function remarks(rows: readonly Tiltak[], { plan }: PlanCopy): readonly Block[] {
  return rows.flatMap((row) => {
    const source = `/tiltak/${(plan.tiltak ?? []).indexOf(row)}/merknad`;
    const [first, ...rest] = freeText(row.merknad ?? '', source);
    if (first?.type !== 'paragraph') return first ? [first, ...rest] : [];
    return [{ ...first, content: [strong(`${row.beskrivelse ?? ''}: `), ...first.content] }, ...rest];
  });
}
