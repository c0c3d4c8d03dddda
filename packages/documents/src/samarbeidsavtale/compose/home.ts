import { type Block, type InlineInput, type KeyValueRow, p } from '@hjemmel/tree';
import { addressLines } from '../../felles/address-visibility.js';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { telLink } from '../../felles/tel-link.js';
import { chapter } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { fact, facts } from './facts.js';

type Tenancy = NonNullable<Agreement['leieforhold']>;
const SOURCE = '/leieforhold';

/** The home and the tenancy. All of it is a place, so it stands only in copies that may tell one. */
export function home(context: Context): readonly Block[] {
  const { document, texts, showPlace } = context;
  const tenancy = document.leieforhold;
  if (!tenancy || !showPlace) return [];
  return chapter(texts.home.heading, SOURCE, [
    ...facts(SOURCE, dwelling(tenancy, context), landlord(tenancy, context), contract(tenancy, context)),
    ...(tenancy.boform === 'egenEidBolig' ? [] : [p(texts.home.ownContract, { source: SOURCE })]),
  ]);
}

function dwelling({ boform, adresse, bolignummer, feilmelding }: Tenancy, context: Context): readonly KeyValueRow[] {
  const { texts, language } = context;
  const kind = boform === undefined ? undefined : texts.codes.boform[boform];
  return [
    ...fact(texts.home.kind, orGap(kind, texts.missing.choice, language), `${SOURCE}/boform`),
    ...fact(texts.home.address, addressLines(adresse).join(', '), `${SOURCE}/adresse`),
    ...fact(texts.home.number, bolignummer, `${SOURCE}/bolignummer`),
    ...fact(texts.home.faults, faults(feilmelding), `${SOURCE}/feilmelding`),
  ];
}

function faults(to: Tenancy['feilmelding']): InlineInput | undefined {
  if (to?.navn === undefined) return undefined;
  const phone = to.telefon === undefined ? [] : [', ', telLink(to.telefon)];
  return [to.navn, ...phone, ...(to.tider === undefined ? [] : [`. ${to.tider}`])];
}

function landlord({ utleier }: Tenancy, { texts, language }: Context): readonly KeyValueRow[] {
  if (!utleier) return [];
  // «Trondheim kommune (kommunen)» says the same twice.
  const { type } = utleier;
  const kind = type === undefined || type === 'kommune' ? '' : ` (${texts.codes.utleierType[type]})`;
  const source = `${SOURCE}/utleier`;
  const phone = utleier.telefon === undefined ? undefined : telLink(utleier.telefon);
  return [
    ...fact(texts.home.landlord, [...orGap(utleier.navn, texts.missing.name, language), kind], source),
    ...fact(texts.home.orgNumber, utleier.organisasjonsnummer, `${source}/organisasjonsnummer`),
    ...fact(texts.home.landlordPhone, phone, `${source}/telefon`),
  ];
}

function contract(tenancy: Tenancy, { texts, language }: Context): readonly KeyValueRow[] {
  const { kontraktsreferanse, kontraktsdato, leietid } = tenancy;
  const { type, periode } = leietid ?? {};
  const date = kontraktsdato === undefined ? undefined : formatDate(kontraktsdato, language);
  return [
    ...fact(texts.home.contract, kontraktsreferanse, `${SOURCE}/kontraktsreferanse`),
    ...fact(texts.home.contractDate, date, `${SOURCE}/kontraktsdato`),
    ...fact(texts.home.term, type && texts.codes.leietid[type], `${SOURCE}/leietid`),
    ...fact(texts.home.period, periode && formatPeriod(periode, language), `${SOURCE}/leietid/periode`),
  ];
}
