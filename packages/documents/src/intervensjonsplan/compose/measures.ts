import { type Block, h3, type Inline, type InlineInput, notice, p, text as run, strong, table } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import type { PlanRow } from '../plan.js';
import { chapter, exemptableChapter, fact, facts, flat, subchapter } from './chapter.js';
import { contactOf } from './contact.js';
import type { Copy } from './copy.js';
import { type Indexed, openAndClosed } from './withheld.js';

type Tiltak = PlanRow<'tiltak'>;
type Entry = Indexed<Tiltak>;

const KINDS = ['monitorering', 'behandling', 'oppfoelging', 'tryggingAvAndre'] as const;
const AT = '/tiltak';

/** Measures under the four headings of risk management, each with who answers for it and when it is judged again. */
export function measures(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const { headings, missing } = texts;
  if (!plan.tiltak?.length) {
    return chapter(headings.measures, AT, [p(orGap(undefined, missing.tiltak, language), { source: AT })]);
  }
  const blocks = openAndClosed(copy, 'tiltak', AT, plan.tiltak, (entries) => [
    ...KINDS.flatMap((kind) => ofKind(copy, kind, entries)),
    ...ofKind(copy, undefined, entries),
  ]);
  return exemptableChapter(copy, 'tiltak', headings.measures, blocks);
}

function ofKind(copy: Copy, kind: Tiltak['slag'], all: readonly Entry[]): readonly Block[] {
  const { labels, codes, headings } = copy.texts;
  const entries = all.filter(({ row }) => row.slag === kind);
  if (entries.length === 0) return [];
  const title = kind ? codes.tiltak[kind] : headings.measures;
  const grid = table(
    title,
    [labels.measure, labels.responsible, labels.extent, labels.evaluated],
    entries.map(({ row, index }) => ({ cells: cells(copy, row), source: `${AT}/${index}` })),
    { source: AT, rowHeaders: false },
  );
  return [...subchapter(title, AT, [grid]), ...entries.flatMap((entry) => decidedByOthers(copy, entry))];
}

function cells(copy: Copy, row: Tiltak): readonly InlineInput[] {
  const { texts, language } = copy;
  const { labels, codes, missing } = texts;
  const aim = row.hensikt === undefined ? [] : [` ${labels.aim}: ${flat(row.hensikt)}`];
  const from = row.fra === undefined ? undefined : `${labels.from.toLowerCase()} ${formatDate(row.fra, language)}`;
  const status = row.status && codes.tiltakStatus[row.status];
  const due = orGap(row.evalueres && formatDate(row.evalueres, language), missing.evalueres, language);
  return [
    [...orGap(row.beskrivelse && flat(row.beskrivelse), missing.tiltak, language), ...aim],
    [...orGap(row.ansvarlig, missing.ansvarlig, language), ...separated(contactOf(copy, row.kontakt))],
    [row.omfang, from].filter((part) => part !== undefined).join(', '),
    [...due, ...(status === undefined ? [] : [` (${status})`])],
  ];
}

function separated(contact: readonly Inline[] | undefined): readonly Inline[] {
  return contact === undefined ? [] : [run(': '), ...contact];
}

/** What another body has decided is set apart, so that nobody takes it for the kommune's own power. */
function decidedByOthers(copy: Copy, { row, index }: Entry): readonly Block[] {
  const { texts, voice } = copy;
  const { labels, codes } = texts;
  const { art, besluttetAv, kommunensRolle } = row.tvang ?? {};
  if (row.tvang === undefined) return [];
  const source = `${AT}/${index}/tvang`;
  const title = art ? `${labels.coercion}: ${codes.tvang[art]}` : labels.coercion;
  const rows = facts(
    [
      fact(labels.measure, row.beskrivelse && flat(row.beskrivelse), `${AT}/${index}/beskrivelse`),
      fact(labels.decidedBy, decidedBy(copy, besluttetAv), `${source}/besluttetAv`),
      fact(labels.decision, besluttetAv?.vedtak, `${source}/besluttetAv/vedtak`),
      fact(labels.legalBasis, besluttetAv?.hjemmel, `${source}/besluttetAv/hjemmel`),
      fact(labels.ourPart, kommunensRolle && flat(kommunensRolle), `${source}/kommunensRolle`),
    ],
    source,
  );
  return [
    notice('info', [h3(title, { source: `${source}/art` }), p([strong(voice.coercion)], { source }), ...rows], {
      source,
    }),
  ];
}

type BesluttetAv = NonNullable<NonNullable<Tiltak['tvang']>['besluttetAv']>;

function decidedBy({ texts, language }: Copy, decision: BesluttetAv | undefined): string | undefined {
  if (decision === undefined) return undefined;
  const { organ, navn, dato } = decision;
  const parts = [navn, organ && `(${texts.codes.organ[organ]})`, dato && formatDate(dato, language)];
  return parts.filter(Boolean).join(', ').replace(', (', ' (');
}
