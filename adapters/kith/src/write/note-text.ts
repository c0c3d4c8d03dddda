import type { BaseDocument, IndividuellPlan, Intervensjonsplan, Kontakt, Kriseplan } from '@hjemmel/model';
import type { PlanType } from '../options.js';

const names: Readonly<Record<PlanType, string>> = {
  kriseplan: 'Kriseplan',
  'individuell-plan': 'Individuell plan',
  intervensjonsplan: 'Intervensjonsplan',
};

/** The kind and version, as attachments are named too: nothing a person wrote. */
export const titleOf = ({ type, versjon }: BaseDocument): string => `${names[type as PlanType]} versjon ${versjon}`;

const day = (date: string): string => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
const calls = (phone: string | undefined): string => (phone === undefined ? '' : `, telefon ${phone}`);

/** Whom the person turns to first: the first row of the plan's own order, which no rendition leaves out. */
function firstContact({ kontakter, paaroerende = [] }: Kriseplan): string | undefined {
  const [first] = kontakter;
  if (first === undefined) return undefined;
  const who = first.hvem;
  const hours = first.tider === undefined ? '' : ` (${first.tider})`;
  if (who.slag === 'fagperson') return `${named(who.kontakt)}${calls(who.kontakt.telefon)}${hours}`;
  const row = who.slag === 'paaroerende' ? paaroerende.find(({ person }) => person.id === who.paaroerende) : who;
  return row === undefined ? undefined : `${row.person.navn}${calls(row.person.telefon)}${hours}`;
}

const named = ({ navn, virksomhet }: Kontakt): string => (virksomhet === undefined ? navn : `${navn}, ${virksomhet}`);

const validity: Readonly<Record<PlanType, (document: BaseDocument) => string | undefined>> = {
  kriseplan: (document) => (document as Kriseplan).gjelderTil,
  'individuell-plan': (document) => (document as IndividuellPlan).planperiode.til,
  intervensjonsplan: (document) => (document as Intervensjonsplan).gjelderTil,
};

/** One who may answer for the plan: its koordinator, else whoever made it. */
export function answersFor(document: BaseDocument): Pick<Kontakt, 'navn' | 'telefon'> | undefined {
  const koordinator = document.type === 'individuell-plan' ? (document as IndividuellPlan).koordinator : undefined;
  if (koordinator?.status === 'oppnevnt') return koordinator.kontakt;
  const { saksbehandler, ansvarlig } = document.avsender;
  return saksbehandler ?? ansvarlig;
}

/** What can be read without opening the attachment; of the kriseplan, whom to call first. */
export function noteText(document: BaseDocument): string {
  const type = document.type as PlanType;
  const until = validity[type](document);
  const first = type === 'kriseplan' ? firstContact(document as Kriseplan) : undefined;
  const asked = answersFor(document);
  return [
    `${titleOf(document)}.${until === undefined ? '' : ` Gjelder til ${day(until)}.`}`,
    first === undefined ? undefined : `Første kontakt ved krise: ${first}.`,
    'Hele planen ligger ved.',
    asked === undefined ? undefined : `Spørsmål om planen: ${asked.navn}${calls(asked.telefon)}.`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
