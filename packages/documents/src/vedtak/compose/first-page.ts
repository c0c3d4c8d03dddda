import { type Block, h2, type Inline, p, strong, type TableRow, table, text } from '@hjemmel/tree';
import { formatDate, formatPeriodShort } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { languageName } from '../../felles/language-name.js';
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

/** From when, who comes, and what the person must do. With several decisions the table below tells the dates of each. */
function whatHappens(letter: Letter): readonly Block[] {
  const { vedtak, texts } = letter;
  const decisions = vedtak.avgjoerelser ?? [];
  const content = decisions.length > 1 ? severalStarts(letter) : decisions.flatMap((a) => singleStart(a, letter));
  const must = decisions.flatMap(({ duMaaGjoere }) => duMaaGjoere ?? []);
  const lead = content.join(' ');
  return [
    ...(lead === '' ? [] : [p(lead, { source: '/avgjoerelser', tone: 'lead' })]),
    ...(must.length === 0 ? [] : [p(strong(texts.youMust(must.join(' '))), { source: '/avgjoerelser' })]),
  ];
}

function singleStart({ periode, utfoerer }: DraftAvgjoerelse, { texts, language }: Letter): readonly string[] {
  const date = (iso: string) => formatDate(iso, language);
  return [
    periode?.fra && texts.starts(date(periode.fra)),
    periode?.til && texts.lasts(date(periode.til)),
    periode?.revurderes && texts.revurderes(date(periode.revurderes)),
    utfoerer?.navn && texts.provider(utfoerer.navn),
    utfoerer?.telefon && texts.providerPhone(utfoerer.telefon),
  ].filter((part): part is string => Boolean(part));
}

function severalStarts({ vedtak, texts, language }: Letter): readonly string[] {
  const decisions = vedtak.avgjoerelser ?? [];
  const starts = [...new Set(decisions.flatMap(({ periode }) => periode?.fra ?? []))];
  const [only, ...others] = starts;
  const common = only !== undefined && others.length === 0 ? [texts.starts(formatDate(only, language))] : [];
  const providers = decisions.flatMap(({ tjeneste, utfoerer }) =>
    utfoerer?.navn === undefined
      ? []
      : [texts.providerOf(tjeneste?.betegnelse ?? texts.clauses.service, utfoerer.navn, utfoerer.telefon)],
  );
  return [...common, ...providers];
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
      [text(periode === undefined ? texts.table.none : formatPeriodShort(periode, language))],
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
  const organ = entries[0]?.sendesTil?.navn ?? '';
  const intro = [strong(texts.appeal.sendTo(organ)), text(` ${texts.appeal.mixed}`)];
  return [heading, p(intro, { source: '/klagerett' }), appealTable(letter), ...keep];
}

function singleAppeal({ vedtak, texts, language }: Letter): Block {
  const [entry] = vedtak.klagerett ?? [];
  const { uker, regnesFra, sisteDag } = entry?.klagefrist ?? {};
  const weeks = texts.weeks(uker ?? 0);
  const { appeal } = texts;
  const fromKnowledge = regnesFra === 'kunnskap';
  const fromArrival = isDigital(vedtak) ? appeal.deadlineVarsel : appeal.deadlineKommetFrem;
  const deadline = (fromKnowledge ? appeal.deadlineKunnskap : fromArrival)(weeks);
  const lastDay = fromKnowledge ? appeal.earliestLastDay : appeal.lastDay;
  const last = sisteDag === undefined ? '' : ` ${lastDay(formatDate(sisteDag, language))}`;
  return p([strong(`${deadline}${last}`), ` ${appeal.sendTo(entry?.sendesTil?.navn ?? '')} ${appeal.readMore}`], {
    source: '/klagerett/0',
  });
}

function appealTable({ vedtak, texts }: Letter): Block {
  const { caption, concerns, deadline, decidedBy, within, withinVarsel, withinKunnskap } = texts.appeal;
  const fromArrival = isDigital(vedtak) ? withinVarsel : within;
  const names = new Map((vedtak.avgjoerelser ?? []).map(({ id, tjeneste }) => [id, tjeneste?.betegnelse ?? '']));
  const rows = (vedtak.klagerett ?? []).map(({ gjelder = [], klagefrist, klageinstans }, index) => {
    const sentence = klagefrist?.regnesFra === 'kunnskap' ? withinKunnskap : fromArrival;
    return {
      source: `/klagerett/${index}`,
      cells: [
        gjelder.map((id) => names.get(id) ?? '').join(', '),
        sentence(texts.weeks(klagefrist?.uker ?? 0)),
        klageinstans?.navn ?? '',
      ],
    };
  });
  return table(caption, [concerns, deadline, decidedBy], rows, { source: '/klagerett' });
}

/** A digital letter has come when its varsel has (fvl § 29). */
function isDigital({ underretning }: Letter['vedtak']): boolean {
  return underretning?.maate === 'digitalt';
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
  const spoken = [form, tolk?.spraak && languageName(tolk.spraak, language)].filter(Boolean).join(', ');
  const sentences = [
    ...(tolk ? [texts.help.interpreter(spoken)] : []),
    ...lesestoette.map((way) => texts.help.reading[way]),
  ];
  const rest = sentences.length > 0 ? ` ${sentences.join(' ')}` : '';
  return [
    p(
      [
        strong(`${vedtak.endelig ? texts.headings.helpRead : texts.headings.help} `),
        text(`${texts.help.call} `),
        ...call,
        text(rest),
      ],
      {
        source: '/bruker/kommunikasjon',
      },
    ),
  ];
}
