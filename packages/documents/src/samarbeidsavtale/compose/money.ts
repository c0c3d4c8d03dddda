import { type Block, type KeyValueRow, p } from '@hjemmel/tree';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { findById } from '../../felles/people.js';
import { formatNumber } from '../../felles/phrases.js';
import { chapter, optionalText } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { details } from './details.js';
import { fact, facts } from './facts.js';

type Rent = NonNullable<Agreement['husleieSikret']>;
type Deposit = NonNullable<Agreement['depositumsgaranti']>;

/** How the rent is secured: by the person, or by an arrangement that is voluntary. */
export function rent(context: Context): readonly Block[] {
  const { document, texts } = context;
  const agreed = document.husleieSikret;
  if (!agreed) return [];
  const source = '/husleieSikret';
  const blocks = [
    ...facts(source, payment(agreed, context)),
    ...optionalText(agreed.beskrivelse, `${source}/beskrivelse`),
    ...(agreed.frivillig === true ? [p(texts.money.voluntary, { source: `${source}/frivillig` })] : []),
    ...details(
      source,
      [texts.money.stop, agreed.trekkesSlik, `${source}/trekkesSlik`],
      [texts.money.short, agreed.vedPengemangel, `${source}/vedPengemangel`],
    ),
  ];
  return chapter(texts.money.heading, source, blocks);
}

function payment(agreed: Rent, { document, texts, language }: Context): readonly KeyValueRow[] {
  const { money, codes, missing } = texts;
  const { maate, dato, beloep, forfall, hvemForvalter, verge, bostoette } = agreed;
  const source = '/husleieSikret';
  const how = maate === undefined ? undefined : codes.husleieMaate[maate];
  const from = dato === undefined ? undefined : formatDate(dato, language);
  const guardian = verge === undefined ? undefined : findById(document, verge)?.navn;
  return [
    ...fact(money.how, orGap(how, missing.choice, language), `${source}/maate`),
    ...fact(money.from, orGap(from, missing.date, language), `${source}/dato`),
    ...fact(
      money.rent,
      beloep === undefined ? undefined : money.perMonth(formatNumber(beloep, language)),
      `${source}/beloep`,
    ),
    ...fact(money.due, forfall, `${source}/forfall`),
    ...fact(money.manager, hvemForvalter, `${source}/hvemForvalter`),
    ...fact(money.guardian, guardian, `${source}/verge`),
    ...fact(money.housingBenefit, bostoette && codes.bostoette[bostoette], `${source}/bostoette`),
  ];
}

/** Whether there is a guarantee for the deposit. It is decided on its own. */
export function deposit(context: Context): readonly Block[] {
  const { document, texts } = context;
  const agreed = document.depositumsgaranti;
  if (!agreed) return [];
  const source = '/depositumsgaranti';
  const blocks =
    agreed.behov === false
      ? [p(texts.deposit.notNeeded, { source: `${source}/behov` })]
      : [...facts(source, guarantee(agreed, context)), p(texts.deposit.ownDecision, { source: `${source}/vedtakRef` })];
  return chapter(texts.deposit.heading, source, [...blocks, ...optionalText(agreed.merknad, `${source}/merknad`)]);
}

function guarantee(agreed: Deposit, { texts, language }: Context): readonly KeyValueRow[] {
  const { deposit, codes, missing } = texts;
  const { status, garantist, vedtakRef, beloep, periode } = agreed;
  const source = '/depositumsgaranti';
  const stands = status === undefined ? undefined : codes.garantiStatus[status];
  return [
    ...fact(deposit.status, orGap(stands, missing.choice, language), `${source}/status`),
    ...fact(deposit.guarantor, garantist, `${source}/garantist`),
    ...fact(deposit.decision, vedtakRef, `${source}/vedtakRef`),
    ...fact(
      deposit.amount,
      beloep === undefined ? undefined : deposit.kroner(formatNumber(beloep, language)),
      `${source}/beloep`,
    ),
    ...fact(deposit.period, periode && formatPeriod(periode, language), `${source}/periode`),
  ];
}
