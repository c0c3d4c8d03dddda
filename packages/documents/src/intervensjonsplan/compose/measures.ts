import { type Block, h3, type Inline, type InlineInput, notice, p, text as run, strong, table } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import type { PlanRow } from '../plan.js';
import { chapter, exemptableChapter, fact, facts, subchapter } from './chapter.js';
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
  const { codes, headings } = copy.texts;
  const entries = all.filter(({ row }) => row.slag === kind);
  const ours = entries.filter(({ row }) => !row.tvang);
  return subchapter(kind ? codes.tiltak[kind] : headings.measures, AT, [
    ...(ours.length === 0 ? [] : [grid(copy, ours)]),
    ...entries.flatMap((entry) => decidedByOthers(copy, entry)),
  ]);
}

function grid(copy: Copy, entries: readonly Entry[]): Block {
  const { labels, captions } = copy.texts;
  return table(
    captions.measures,
    [labels.measure, labels.responsible, labels.extent, labels.evaluated],
    entries.map(({ row, index }) => ({ cells: cells(copy, row), source: `${AT}/${index}` })),
    { source: AT, rowHeaders: false },
  );
}

function cells(copy: Copy, row: Tiltak): readonly InlineInput[] {
  return [what(copy, row), responsible(copy, row), extent(copy, row), due(copy, row)];
}

function what({ texts, language }: Copy, { beskrivelse, hensikt }: Tiltak): readonly (string | Inline)[] {
  const aim = hensikt === undefined ? [] : [` ${texts.labels.aim}: ${oneLine(hensikt)}`];
  return [...orGap(beskrivelse && oneLine(beskrivelse), texts.missing.tiltak, language), ...aim];
}

function responsible(copy: Copy, { ansvarlig, kontakt }: Tiltak): readonly Inline[] {
  const contact = contactOf(copy, kontakt);
  const who = orGap(ansvarlig, copy.texts.missing.ansvarlig, copy.language);
  return contact === undefined ? who : [...who, run(': '), ...contact];
}

function extent({ texts, language }: Copy, { omfang, fra }: Tiltak): string {
  const from = fra === undefined ? undefined : `${texts.labels.since.toLowerCase()} ${formatDate(fra, language)}`;
  return [omfang, from].filter((part) => part !== undefined).join(', ');
}

function due({ texts, language }: Copy, { evalueres, status }: Tiltak): readonly (string | Inline)[] {
  const date = orGap(evalueres && formatDate(evalueres, language), texts.missing.evalueres, language);
  return status === undefined ? date : [...date, ` (${texts.codes.tiltakStatus[status]})`];
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
      fact(labels.measure, what(copy, row), `${AT}/${index}/beskrivelse`),
      fact(labels.decidedBy, decidedBy(copy, besluttetAv), `${source}/besluttetAv`),
      fact(labels.decision, besluttetAv?.vedtak, `${source}/besluttetAv/vedtak`),
      fact(labels.legalBasis, besluttetAv?.hjemmel, `${source}/besluttetAv/hjemmel`),
      fact(labels.responsible, responsible(copy, row), `${AT}/${index}/ansvarlig`),
      fact(labels.extent, extent(copy, row), `${AT}/${index}/omfang`),
      fact(labels.evaluated, due(copy, row), `${AT}/${index}/evalueres`),
      fact(labels.ourPart, kommunensRolle && oneLine(kommunensRolle), `${source}/kommunensRolle`),
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
