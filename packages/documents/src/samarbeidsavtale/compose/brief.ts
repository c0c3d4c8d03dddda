import { type Block, type InlineInput, type KeyValueRow, row } from '@hjemmel/tree';
import { birthDate } from '../../felles/birth-date.js';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { telLink } from '../../felles/tel-link.js';
import { chapter } from './chapter.js';
import type { Context } from './context.js';
import { fact, facts } from './facts.js';
import { unitName } from './unit-name.js';

/** Who, how long, whom to ring and when we look at it again. */
export function brief(context: Context): readonly Block[] {
  const { texts } = context;
  return chapter(
    texts.brief.heading,
    '/parter',
    facts('/parter', person(context), kommune(context), period(context), callFirst(context), nextEvaluation(context)),
  );
}

function person({ document, texts, language }: Context): readonly KeyValueRow[] {
  const { navn, identifikator } = document.bruker;
  const born = birthDate(identifikator);
  const value = navn !== undefined && born !== undefined ? texts.brief.born(navn, formatDate(born, language)) : navn;
  return [row(texts.brief.you, orGap(value, texts.missing.name, language), '/bruker')];
}

function kommune({ document, texts, language }: Context): readonly KeyValueRow[] {
  const side = document.parter?.kommune;
  const who = [side?.representant?.navn, side?.representant?.tittel, unitName(document)].filter(
    (part) => part !== undefined,
  );
  const value = who.length === 0 ? undefined : who.join(', ');
  return [row(texts.brief.kommune, orGap(value, texts.missing.who, language), '/parter/kommune')];
}

function period({ document, texts, language }: Context): readonly KeyValueRow[] {
  const { fra, til } = document.varighet ?? {};
  const from = fra === undefined ? undefined : formatDate(fra, language);
  const value =
    from === undefined || til !== undefined
      ? from && formatPeriod({ ...(fra && { fra }), ...(til && { til }) }, language)
      : texts.brief.openEnded(from);
  return [row(texts.brief.period, orGap(value, texts.missing.period, language), '/varighet')];
}

function callFirst({ document, texts }: Context): readonly KeyValueRow[] {
  const { hovedkontakt, kontakter = [] } = document.kontaktform ?? {};
  const index = hovedkontakt === undefined ? 0 : kontakter.findIndex(({ id }) => id === hovedkontakt);
  const contact = kontakter[index];
  const member = document.parter?.kommune?.representant;
  const [name, phone] = contact ? [contact.navn, contact.telefon] : [member?.navn, member?.telefon];
  if (name === undefined) return [];
  const value: InlineInput = phone === undefined ? name : [`${name}, `, telLink(phone)];
  return fact(
    texts.brief.callFirst,
    value,
    contact ? `/kontaktform/kontakter/${index}` : '/parter/kommune/representant',
  );
}

function nextEvaluation({ document, texts, language }: Context): readonly KeyValueRow[] {
  const rows = document.evaluering ?? [];
  const index = rows.findIndex(({ status }) => status === 'planlagt');
  const date = rows[index]?.dato;
  return fact(
    texts.brief.nextEvaluation,
    date === undefined ? undefined : formatDate(date, language),
    `/evaluering/${index}/dato`,
  );
}
