import { type Block, h2, type Inline, notice, p, strong, type TableRow, table, text } from '@hjemmel/tree';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { capitalise } from '../../felles/phrases.js';
import { telLink } from '../../felles/tel-link.js';
import { type DraftAvgjoerelse, hurtsWhenCarriedOut } from '../klagerett/regimes.js';
import type { Letter } from './letter.js';
import { omfangText } from './omfang.js';
import { resultHeading } from './result.js';

/** Page 1, in the order a reader needs it: result, what happens, table, how to appeal, keeping the help, who helps. */
export function firstPage(letter: Letter): readonly Block[] {
  return [
    resultHeading(letter),
    ...whatHappens(letter),
    ...decisionTable(letter),
    ...appealInShort(letter),
    ...whoHelps(letter),
  ];
}

/** From when, who comes, and what the person must do; one paragraph a decision. */
function whatHappens(letter: Letter): readonly Block[] {
  const { vedtak, texts } = letter;
  const decisions = vedtak.avgjoerelser ?? [];
  return decisions.flatMap((avgjoerelse, index) => {
    const content = sentences(avgjoerelse, letter, decisions.length > 1);
    const must = avgjoerelse.duMaaGjoere;
    const source = `/avgjoerelser/${index}`;
    return [
      ...(content.length > 0 ? [p(content, { source, tone: 'lead' })] : []),
      ...(must === undefined ? [] : [p(strong(texts.youMust(must)), { source: `${source}/duMaaGjoere` })]),
    ];
  });
}

function sentences(avgjoerelse: DraftAvgjoerelse, { texts, language }: Letter, several: boolean): readonly Inline[] {
  const { periode, utfoerer, tjeneste } = avgjoerelse;
  const from = periode?.fra === undefined ? undefined : formatDate(periode.fra, language);
  const name = capitalise(tjeneste?.betegnelse ?? texts.clauses.service);
  const parts = [
    from && (several ? texts.startsFor(name, from) : texts.starts(from)),
    periode?.til && texts.lasts(formatDate(periode.til, language)),
    periode?.revurderes && texts.revurderes(formatDate(periode.revurderes, language)),
    utfoerer?.navn && texts.provider(utfoerer.navn),
    utfoerer?.telefon && texts.providerPhone(utfoerer.telefon),
  ].filter((part): part is string => Boolean(part));
  return parts.length === 0 ? [] : [text(parts.join(' '))];
}

/** Only where there is more than one decision to keep apart. */
function decisionTable(letter: Letter): readonly Block[] {
  const { vedtak, texts } = letter;
  const decisions = vedtak.avgjoerelser ?? [];
  if (decisions.length < 2) return [];
  const { caption, service, outcome, amount, period } = texts.table;
  const rows = decisions.map((avgjoerelse, index) => decisionRow(avgjoerelse, index, letter));
  return [table(caption, [service, outcome, amount, period], rows, { source: '/avgjoerelser' })];
}

function decisionRow(avgjoerelse: DraftAvgjoerelse, index: number, { texts, language }: Letter): TableRow {
  const { tjeneste, utfall, endring, omfang, periode } = avgjoerelse;
  const changed = utfall === 'endret' && endring?.retning !== undefined ? texts.retning[endring.retning] : undefined;
  const outcome = changed ?? (utfall && texts.utfall[utfall]);
  return {
    source: `/avgjoerelser/${index}`,
    cells: [
      orGap(tjeneste?.betegnelse, texts.gaps.service, language),
      orGap(outcome, texts.gaps.outcome, language),
      [text(omfangText(omfang, texts, language) ?? texts.table.none)],
      [text(periode === undefined ? texts.table.none : capitalise(formatPeriod(periode, language)))],
    ],
  };
}

/** Deadline and address on page 1; the whole notice stands further back. */
function appealInShort(letter: Letter): readonly Block[] {
  const { vedtak, texts, language } = letter;
  const keep = keepingTheHelp(letter);
  if (vedtak.endelig !== undefined) return [p(strong(texts.appeal.final), { source: '/endelig' })];
  const entries = vedtak.klagerett ?? [];
  const heading = h2(texts.headings.appealShort, { source: '/klagerett' });
  if (entries.length === 0) return [heading, p(orGap(undefined, texts.gaps.klagerett, language)), ...keep];
  if (entries.length === 1) return [heading, singleAppeal(letter), ...keep];
  return [heading, p(texts.appeal.mixed), appealTable(letter), ...keep];
}

function singleAppeal({ vedtak, texts, language }: Letter): Block {
  const [entry] = vedtak.klagerett ?? [];
  const { uker, regnesFra, sisteDag } = entry?.klagefrist ?? {};
  const weeks = texts.weeks(uker ?? 0);
  const { appeal } = texts;
  const deadline = regnesFra === 'kunnskap' ? appeal.deadlineKunnskap(weeks) : appeal.deadlineKommetFrem(weeks);
  const last = sisteDag === undefined ? '' : ` ${appeal.lastDay(formatDate(sisteDag, language))}`;
  return p([strong(`${deadline}${last}`), ` ${appeal.sendTo(entry?.sendesTil?.navn ?? '')} ${appeal.readMore}`], {
    source: '/klagerett/0',
  });
}

function appealTable({ vedtak, texts }: Letter): Block {
  const { caption, concerns, deadline, sentTo, decidedBy, weeks } = texts.appeal;
  const names = new Map((vedtak.avgjoerelser ?? []).map(({ id, tjeneste }) => [id, tjeneste?.betegnelse ?? '']));
  const rows = (vedtak.klagerett ?? []).map((entry, index) => ({
    source: `/klagerett/${index}`,
    cells: [
      (entry.gjelder ?? []).map((id) => names.get(id) ?? '').join(', '),
      weeks(texts.weeks(entry.klagefrist?.uker ?? 0)),
      entry.sendesTil?.navn ?? '',
      entry.klageinstans?.navn ?? '',
    ],
  }));
  return table(caption, [concerns, deadline, sentTo, decidedBy], rows, { source: '/klagerett' });
}

function keepingTheHelp({ vedtak, texts }: Letter): readonly Block[] {
  if (vedtak.utsattIverksetting?.besluttet)
    return [p(strong(texts.appeal.postponed), { source: '/utsattIverksetting' })];
  const hurts = (vedtak.avgjoerelser ?? []).some(hurtsWhenCarriedOut);
  return hurts && vedtak.endelig === undefined ? [p(strong(texts.appeal.keep), { source: '/avgjoerelser' })] : [];
}

/** Whom to ring, the interpreter by name of the language, and other ways to read the letter. */
function whoHelps({ vedtak, texts, language }: Letter): readonly Block[] {
  const phone = vedtak.kontaktperson?.telefon ?? vedtak.avsender.saksbehandler?.telefon ?? vedtak.avsender.telefon;
  const { tolk, lesestoette = [] } = vedtak.bruker.kommunikasjon ?? {};
  const call: readonly Inline[] =
    phone === undefined ? orGap(undefined, texts.gaps.phone, language) : [telLink(phone), text('.')];
  const form = tolk?.form === undefined ? undefined : texts.help.interpreterForm[tolk.form];
  const spoken = [form, tolk?.spraak].filter(Boolean).join(', ');
  return [
    notice('info', [
      h2(texts.headings.help),
      p([text(`${texts.help.call} `), ...call], { source: '/avsender/telefon' }),
      ...(tolk ? [p(texts.help.interpreter(spoken), { source: '/bruker/kommunikasjon/tolk' })] : []),
      ...lesestoette.map((way) => p(texts.help.reading[way], { source: '/bruker/kommunikasjon/lesestoette' })),
    ]),
  ];
}
