import { cite, isProvisionId } from '@hjemmel/law';
import { type Block, h2, type KeyValueRow, keyValue, p, row, ul } from '@hjemmel/tree';
import type { ComposeOptions } from '../../felles/document-type.js';
import { recipientRow } from '../../felles/frame.js';
import { freeText } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import { joinAnd } from '../../felles/phrases.js';
import { signatureBlocks } from '../../felles/signature-blocks.js';
import { telLink } from '../../felles/tel-link.js';
import { reasonsRequired } from '../required-reasons.js';
import { prefixed } from './background.js';
import type { Letter } from './letter.js';

/** Children, plan and coordinator: what the person should know besides the decisions. */
export function besides({ vedtak, texts }: Letter): readonly Block[] {
  const { ipVurdert, koordinatorVurdert, barn = [] } = vedtak;
  const children = barn.map(({ person, relasjon, hensyn }) =>
    [person?.navn, relasjon, hensyn].filter(Boolean).join(', '),
  );
  const coordinator = koordinatorVurdert?.kontakt;
  const plan = [
    ...(ipVurdert?.resultat ? [p(texts.plan[ipVurdert.resultat], { source: '/ipVurdert' })] : []),
    ...freeText(ipVurdert?.tekst ?? '', '/ipVurdert/tekst'),
    ...(koordinatorVurdert?.resultat
      ? [p(texts.coordinator[koordinatorVurdert.resultat], { source: '/koordinatorVurdert' })]
      : []),
    ...(coordinator ? [keyValue(contactRows(coordinator), { source: '/koordinatorVurdert/kontakt' })] : []),
    ...freeText(koordinatorVurdert?.tekst ?? '', '/koordinatorVurdert/tekst'),
  ];
  return [
    ...(children.length > 0
      ? [h2(texts.headings.children, { source: '/barn' }), ul(children, { source: '/barn' })]
      : []),
    ...(plan.length > 0 ? [h2(texts.headings.planAndCoordinator), ...plan] : []),
  ];
}

interface ContactLike {
  readonly navn?: string;
  readonly rolle?: string;
  readonly tittel?: string;
  readonly telefon?: string;
  readonly tider?: string;
  readonly naar?: string;
}

function contactRows({
  navn = '',
  rolle = '',
  tittel = rolle,
  telefon,
  tider,
  naar,
}: ContactLike): readonly KeyValueRow[] {
  const when = [tider, naar].filter(Boolean).join('. ');
  return [row(navn, [tittel, telefon ? ' ' : '', ...(telefon ? [telLink(telefon)] : []), when && `. ${when}`])];
}

/** Who to ask, who answers for the decision, and the signatures if there are any. */
export function contact({ vedtak, texts, language }: Letter): readonly Block[] {
  const { kontaktperson, avsender } = vedtak;
  const people: readonly (readonly [string, ContactLike | undefined, string])[] = [
    [texts.contactPerson, kontaktperson, '/kontaktperson'],
    [texts.caseworker, avsender.saksbehandler, '/avsender/saksbehandler'],
    [texts.responsible, avsender.ansvarlig, '/avsender/ansvarlig'],
  ];
  const rows = people.flatMap(([label, person, source]) => {
    const repeated = source !== '/kontaktperson' && person?.navn === kontaktperson?.navn;
    if (!person?.navn || repeated) return [];
    const phone = person.telefon ? [', ', telLink(person.telefon)] : [];
    return [row(label, [texts.contactLine(person.navn, person.tittel ?? ''), ...phone], source)];
  });
  const main = avsender.telefon ? [row(texts.switchboard, telLink(avsender.telefon), '/avsender/telefon')] : [];
  const all = [...rows, ...main];
  if (all.length === 0) return [];
  return [h2(texts.headings.contact), keyValue(all), ...signatureBlocks(vedtak.signatur, language)];
}

/** The rules last: who decided, what the rules say, and the list of provisions. */
export function rules(letter: Letter): readonly Block[] {
  const { vedtak, texts, language } = letter;
  const { regler, hjemler = [] } = vedtak.begrunnelse ?? {};
  const organ = vedtak.besluttendeOrgan;
  const words = regler === undefined && !reasonsRequired(vedtak) ? [] : freeTextOr(regler, letter);
  const provisions = citedProvisions(letter, hjemler);
  const local = (vedtak.avgjoerelser ?? []).flatMap(({ lokaltGrunnlag }) => lokaltGrunnlag ?? []);
  const other = (vedtak.avgjoerelser ?? []).flatMap(({ annenLov }) =>
    annenLov?.lov ? [texts.annenLov(annenLov.lov)] : [],
  );
  return [
    h2(texts.headings.rules, { source: '/begrunnelse/regler' }),
    p(texts.background.decidedBy(organ?.navn ?? ''), { source: '/besluttendeOrgan' }),
    ...(organ?.delegertVed ? [p(texts.background.delegated(organ.delegertVed), { source: '/besluttendeOrgan' })] : []),
    ...words,
    ...(provisions === '' ? [] : prefixed(texts.ruleList, `${provisions}.`, '/begrunnelse/hjemler')),
    ...(local.length > 0 ? prefixed(texts.localRules, `${joinAnd(local, language)}.`, '/avgjoerelser') : []),
    ...other.map((sentence) => p(sentence, { source: '/avgjoerelser' })),
  ];
}

function freeTextOr(regler: string | undefined, { texts, language }: Letter): readonly Block[] {
  if (regler !== undefined) return freeText(regler, '/begrunnelse/regler');
  return [p(orGap(undefined, texts.gaps.rules, language), { source: '/begrunnelse/regler' })];
}

/** The provisions the case officer named, and those the conditions and fees rest on. */
function citedProvisions({ vedtak, language }: Letter, hjemler: readonly string[]): string {
  const own = (vedtak.avgjoerelser ?? []).flatMap(({ vilkaar = [], egenandel }) => [
    ...vilkaar.flatMap(({ hjemmel = [] }) => hjemmel),
    ...(egenandel?.hjemmel ?? []),
  ]);
  return cite([...new Set([...hjemler, ...own])].filter(isProvisionId), language);
}

/** Enclosures, and who else gets the letter, by role only. */
export function enclosures(letter: Letter, options: ComposeOptions): readonly Block[] {
  const { vedtak, texts, language } = letter;
  const attachments = (vedtak.vedlegg ?? []).map(({ tittel = '', beskrivelse }) =>
    beskrivelse ? `${tittel}: ${beskrivelse}` : tittel,
  );
  const here = recipientRow(vedtak, options)?.id;
  const roles = vedtak.mottaker.flatMap(({ id, rolle }) =>
    id === here || rolle === undefined ? [] : [texts.roles[rolle]],
  );
  return [
    ...(attachments.length > 0 ? [h2(texts.headings.attachments, { source: '/vedlegg' }), ul(attachments)] : []),
    ...(roles.length > 0 ? [p(texts.copies(joinAnd([...new Set(roles)], language)), { source: '/mottaker' })] : []),
  ];
}
