import { type Block, h2, h3, type Inline, type KeyValueRow, keyValue, ol, p, row } from '@hjemmel/tree';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { freeText } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import { capitalise, formatNumber } from '../../felles/phrases.js';
import type { DraftAvgjoerelse } from '../klagerett/regimes.js';
import type { Letter } from './letter.js';
import { omfangText } from './omfang.js';

/** Every decision in full: what was asked for, how much, where, on what conditions, what it costs. */
export function decisions(letter: Letter): readonly Block[] {
  const { vedtak, texts } = letter;
  const each = (vedtak.avgjoerelser ?? []).flatMap((avgjoerelse, index) => decision(avgjoerelse, index, letter));
  return each.length === 0 ? [] : [h2(texts.headings.each, { source: '/avgjoerelser' }), ...each];
}

function decision(avgjoerelse: DraftAvgjoerelse, index: number, letter: Letter): readonly Block[] {
  const source = `/avgjoerelser/${index}`;
  const rows = facts(avgjoerelse, letter, source);
  const body = [
    ...(rows.length > 0 ? [keyValue(rows, { source })] : []),
    ...freeText(avgjoerelse.begrunnelse ?? '', `${source}/begrunnelse`),
    ...duration(avgjoerelse, letter, source),
    ...conditions(avgjoerelse, letter, source),
    ...egenandel(avgjoerelse, letter, source),
  ];
  const title = capitalise(avgjoerelse.tjeneste?.betegnelse ?? letter.texts.clauses.service);
  return body.length === 0 ? [] : [h3(title, { source: `${source}/tjeneste` }), ...body];
}

function facts(avgjoerelse: DraftAvgjoerelse, letter: Letter, source: string): readonly KeyValueRow[] {
  const { texts, language, showsPlace } = letter;
  const { soekt, omfang, endring, periode, sted, utfoerer, utfall } = avgjoerelse;
  const amount = (value: typeof omfang) => omfangText(value, texts, language);
  const asked = [soekt?.tekst, soekt?.dato && `(${formatDate(soekt.dato, language)})`].filter(Boolean).join(' ');
  const changed = utfall === 'endret' && endring?.retning !== undefined ? texts.retning[endring.retning] : undefined;
  const all: readonly (readonly [string, string | readonly Inline[] | undefined, string])[] = [
    [texts.youAskedFor, asked, 'soekt'],
    [texts.askedAmount, amount(soekt?.omfang), 'soekt/omfang'],
    [texts.table.outcome, orGap(changed ?? (utfall && texts.utfall[utfall]), texts.gaps.outcome, language), 'utfall'],
    [texts.table.amount, amount(omfang), 'omfang'],
    [texts.earlierAmount, amount(endring?.tidligereOmfang), 'endring/tidligereOmfang'],
    [texts.table.period, periode && capitalise(formatPeriod(periode, language)), 'periode'],
    [texts.providerLabel, utfoerer?.navn, 'utfoerer'],
    [texts.placeLabel, showsPlace ? sted : undefined, 'sted'],
  ];
  return all.flatMap(([key, value, path]) => (value ? [row(key, value, `${source}/${path}`)] : []));
}

function duration({ varighet }: DraftAvgjoerelse, { texts }: Letter, source: string): readonly Block[] {
  if (varighet?.forventetOverToUker === undefined) return [];
  const own = `${source}/varighet`;
  return [
    p(texts.duration[varighet.forventetOverToUker], { source: own }),
    ...freeText(varighet.begrunnelse ?? '', own),
  ];
}

function conditions({ vilkaar = [] }: DraftAvgjoerelse, { texts }: Letter, source: string): readonly Block[] {
  if (vilkaar.length === 0) return [];
  const { why, connection, breach } = texts.condition;
  const items = vilkaar.map(({ tekst = '', begrunnelse, naerSammenheng, foelgerVedBrudd }) =>
    [
      tekst,
      begrunnelse && `${why}: ${begrunnelse}`,
      naerSammenheng && `${connection}: ${naerSammenheng}`,
      foelgerVedBrudd && `${breach}: ${foelgerVedBrudd}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return [
    p(texts.headings.conditions),
    ol(
      items.map((item) => item.replaceAll('\n', ' ')),
      { source: `${source}/vilkaar` },
    ),
  ];
}

function egenandel(
  { egenandel: fee }: DraftAvgjoerelse,
  { texts, language }: Letter,
  source: string,
): readonly Block[] {
  if (fee?.beloep === undefined || fee.periode === undefined) return [];
  const own = `${source}/egenandel`;
  const sentence = texts.egenandel(formatNumber(fee.beloep, language), texts.egenandelPer[fee.periode]);
  return [p(sentence, { source: own }), ...freeText(fee.forklaring ?? '', `${own}/forklaring`)];
}
