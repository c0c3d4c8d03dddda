import { type Block, type KeyValueRow, p } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { findById } from '../../felles/people.js';
import { capitalise } from '../../felles/phrases.js';
import { representativeBlocks } from '../../felles/representative-blocks.js';
import { telLink } from '../../felles/tel-link.js';
import { representativeTexts } from '../../felles/texts/representative-texts.js';
import { chapter, optionalText, part } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { fact, facts } from './facts.js';
import { interpreterText } from './interpreter.js';
import { numberOf } from './number-of.js';
import { unitName } from './unit-name.js';

type Relative = NonNullable<Agreement['paaroerende']>[number];

/** Who the two sides are, and how the agreement was explained. */
export function parties(context: Context): readonly Block[] {
  const source = '/parter';
  const sides = facts(source, kommune(context), manager(context), provider(context));
  return chapter(context.texts.parties.heading, source, [...sides, ...explained(context)]);
}

/** Who may act for the person. */
export function representatives(context: Context): readonly Block[] {
  const { document, recipient, language } = context;
  const blocks = representativeBlocks(document, recipient, language);
  return chapter(representativeTexts[language].heading.du, '/representant', [...assisted(context), ...blocks]);
}

/** The relatives the agreement names. */
export function relatives(context: Context): readonly Block[] {
  const source = '/paaroerende';
  return chapter(context.texts.parties.relatives, source, facts(source, visibleRelatives(context)));
}

function kommune({ document, texts, language }: Context): readonly KeyValueRow[] {
  const { representant, ansvar } = document.parter?.kommune ?? {};
  const source = '/parter/kommune';
  const who = [representant?.navn, representant?.tittel, unitName(document)]
    .filter((text) => text !== undefined)
    .join(', ');
  const phone = representant?.telefon === undefined ? [] : [', ', telLink(representant.telefon)];
  return [
    ...fact(texts.parties.kommune, [...orGap(who, texts.missing.who, language), ...phone], source),
    ...fact(texts.parties.responsibility, ansvar, `${source}/ansvar`),
  ];
}

function manager({ document, texts }: Context): readonly KeyValueRow[] {
  const { navn, tittel, telefon } = document.avsender.ansvarlig ?? {};
  if (navn === undefined) return [];
  const phone = telefon === undefined ? [] : [', ', telLink(telefon)];
  const value = [tittel === undefined ? navn : `${navn}, ${tittel}`, ...phone];
  return fact(texts.parties.manager, value, '/avsender/ansvarlig');
}

function provider({ document, texts }: Context): readonly KeyValueRow[] {
  const { navn, organisasjonsnummer, oppgave } = document.parter?.utfoerer ?? {};
  const about = [oppgave, organisasjonsnummer && `${texts.home.orgNumber.toLowerCase()} ${organisasjonsnummer}`];
  const value = navn && [navn, ...about].filter((text) => text !== undefined).join(', ');
  return fact(texts.parties.provider, value, '/parter/utfoerer');
}

function explained({ document, texts, language }: Context): readonly Block[] {
  const { dato, av, slik, tolk } = document.frivillig?.forklart ?? {};
  const source = '/frivillig/forklart';
  const line =
    dato === undefined || av === undefined
      ? orGap(undefined, texts.missing.explained, language)
      : `${texts.parties.explained(formatDate(dato, language), av)}${interpreterText(tolk, texts, language)}`;
  return part(texts.parties.explanation, source, [p(line, { source }), ...optionalText(slik, `${source}/slik`)]);
}

function assisted({ document, texts }: Context): readonly Block[] {
  const id = document.parter?.representertVed;
  const name = id === undefined ? undefined : findById(document, id)?.navn;
  return name === undefined ? [] : [p(texts.parties.assistedBy(name), { source: '/parter/representertVed' })];
}

// A letter that lies about at home must not name the one it is hidden from.
function visibleRelatives(context: Context): readonly KeyValueRow[] {
  const shielded = new Set((context.document.skjermFor ?? []).map(({ person }) => person));
  return (context.document.paaroerende ?? []).flatMap((row, index) =>
    shielded.has(row.id) || shielded.has(row.person?.id) ? [] : relative(row, index, context),
  );
}

function relative({ person, relasjon, naermeste }: Relative, index: number, context: Context): readonly KeyValueRow[] {
  const { texts, language } = context;
  const label = relasjon === undefined ? representativeTexts[language].type.paaroerende : capitalise(relasjon);
  const number = numberOf(person, context);
  const phone = number === undefined ? [] : [', ', telLink(number)];
  const details = naermeste === true ? `, ${texts.parties.nextOfKin}` : '';
  const name = orGap(person?.navn, texts.missing.name, language);
  return fact(label, [...name, details, ...phone], `/paaroerende/${index}`);
}
