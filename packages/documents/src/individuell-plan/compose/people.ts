import type { DraftPart, IndividuellPlan } from '@hjemmel/model';
import { type Block, h2, type Inline, type KeyValueRow, keyValue, p, row, table, text } from '@hjemmel/tree';
import { mayShowNumber } from '../../felles/address-visibility.js';
import { formatDate } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { type DraftKontakt, findById } from '../../felles/people.js';
import { telLink } from '../../felles/tel-link.js';
import type { PlanCopy } from './plan-copy.js';

type Deltaker = DraftPart<IndividuellPlan['deltakere'][number]>;
type Oppnevning = DraftPart<IndividuellPlan['koordinator']>;

/** Who takes part, what each contributes and what each may see (ipf § 9). */
export function participants(copy: PlanCopy): readonly Block[] {
  const { plan, texts, language } = copy;
  const heading = h2(texts.headings.participants, { source: '/deltakere' });
  const rows = plan.deltakere ?? [];
  if (rows.length === 0) return [heading, p(orGap(undefined, texts.gaps.participants, language))];
  const { caption, who, contribution, phone, access } = texts.participants;
  const cells = rows.map((deltaker, index) => ({
    source: `/deltakere/${index}`,
    cells: [
      [text(whoText(deltaker, copy))],
      orGap(deltaker.bidrag, texts.gaps.contribution, language),
      reach(deltaker, copy),
      [text(deltaker.innsyn === undefined ? texts.none : texts.innsyn[deltaker.innsyn])],
    ] satisfies readonly (readonly Inline[])[],
  }));
  return [heading, table(caption, [who, contribution, phone, access], cells, { source: '/deltakere' })];
}

function whoText({ hvem }: Deltaker, { plan, texts }: PlanCopy): string {
  if (hvem?.type === 'bruker') return texts.participants.you;
  if (hvem?.type === 'tjeneste') {
    return [hvem.kontakt?.navn, hvem.kontakt?.rolle, hvem.kontakt?.virksomhet].filter(Boolean).join(', ');
  }
  const row = plan.paaroerende?.find(({ person, id }) => person?.id === hvem?.person || id === hvem?.person);
  return [row?.person?.navn, row?.relasjon].filter(Boolean).join(', ');
}

/** Services by telephone and hours; the private numbers of relatives only where the place of the household may be told. */
function reach({ hvem }: Deltaker, { plan, texts, showsPlace, recipient }: PlanCopy): readonly Inline[] {
  const contact = hvem?.type === 'tjeneste' ? hvem.kontakt : undefined;
  const relative = hvem?.type === 'paaroerende' && hvem.person !== undefined ? findById(plan, hvem.person) : undefined;
  const mayCall = relative !== undefined && showsPlace && mayShowNumber(plan, relative, recipient);
  const phone = contact?.telefon ?? (mayCall ? relative.telefon : undefined);
  const when = [contact?.tider, contact?.naar].filter(Boolean).join('. ');
  if (phone === undefined) return [text(when === '' ? texts.none : when)];
  return [telLink(phone), ...(when === '' ? [] : [text(`, ${when}`)])];
}

/** Who makes the plan, who keeps it moving, and the three appointments the plan must speak of (ipf § 9, hol § 7-2). */
export function responsible(copy: PlanCopy): readonly Block[] {
  const { plan, texts, language } = copy;
  // That somebody has a kontaktlege says that they are treated.
  const whole = copy.access === 'helePlanen';
  const roles = [
    appointment('koordinator', plan.koordinator, copy),
    appointment('barnekoordinator', plan.barnekoordinator, copy),
    appointment('kontaktlege', plan.kontaktlege, copy),
  ].filter((entry) => entry !== undefined);
  return [
    h2(texts.headings.responsible, { source: '/ansvarligForUtarbeiding' }),
    keyValue([
      row(
        texts.responsible.making,
        contactText(plan.ansvarligForUtarbeiding) ?? orGap(undefined, texts.gaps.making, language),
        '/ansvarligForUtarbeiding',
      ),
      row(
        texts.responsible.progress,
        contactText(plan.ansvarligForKoordineringOgFramdrift) ?? orGap(undefined, texts.gaps.progress, language),
        '/ansvarligForKoordineringOgFramdrift',
      ),
      ...(whole ? [...mainService(copy), ...roles] : []),
    ]),
  ];
}

function mainService({ plan, texts, language }: PlanCopy): readonly KeyValueRow[] {
  const service = plan.hovedansvarligTjeneste;
  if (!service) return [];
  const sentences = [
    [service.navn, service.virksomhet].filter(Boolean).join(', '),
    service.avtaltDato && texts.responsible.agreed(formatDate(service.avtaltDato, language)),
    service.avgjortAvKommunen && texts.responsible.decided,
  ].filter(Boolean);
  return [row(texts.responsible.main, sentences.join('. '), '/hovedansvarligTjeneste')];
}

function appointment(
  role: 'koordinator' | 'barnekoordinator' | 'kontaktlege',
  value: Oppnevning | undefined,
  { texts, language }: PlanCopy,
): KeyValueRow | undefined {
  if (value === undefined && role !== 'koordinator') return undefined;
  const source = `/${role}`;
  if (value?.status === undefined)
    return row(texts.roles[role], orGap(undefined, texts.gaps.coordinator, language), source);
  const { status, dato, grunn, tilbysIgjen, kontakt } = value;
  const date = dato === undefined ? '' : ` (${formatDate(dato, language)})`;
  const state = [
    `${texts.status[status]}${date}`,
    grunn,
    tilbysIgjen && texts.offeredAgain(formatDate(tilbysIgjen, language)),
  ];
  const words = state.filter(Boolean).join('. ');
  return row(texts.roles[role], [...(contactText(kontakt) ?? []), text(kontakt ? `. ${words}` : words)], source);
}

function contactText(contact: DraftKontakt | undefined): readonly Inline[] | undefined {
  if (contact?.navn === undefined) return undefined;
  const words = [contact.navn, contact.rolle, contact.virksomhet].filter(Boolean).join(', ');
  const when = [contact.tider, contact.naar].filter(Boolean).join('. ');
  return [
    text(words),
    ...(contact.telefon === undefined ? [] : [text(', '), telLink(contact.telefon)]),
    ...(when === '' ? [] : [text(`. ${when}`)]),
  ];
}
