import { isIsoDate } from '../calendar/iso-date.js';
import type { Notified } from '../deadlines/start-of-period.js';
import { kommune } from '../kommuner/kommune.js';
import type { LegalBasis } from '../legal-bases/legal-basis.js';
import type { KlagefristDate, KlagefristQuestion, KlagefristRefusal } from './question.js';

type Dates = readonly (readonly [field: KlagefristDate, date: string])[];
type Named = Partial<Record<KlagefristDate, string | undefined>>;

const given = (named: Named): Dates =>
  Object.entries(named).flatMap(([field, date]) =>
    date === undefined ? [] : [[field as KlagefristDate, date] as const],
  );

function named({ lawDate, underretning, begrunnelseMottatt, nyForvaltningslovFra }: KlagefristQuestion): Named {
  const { maate, ...told } = underretning;
  return { lawDate, ...told, begrunnelseMottatt, nyForvaltningslovFra };
}

/** The days the person was told on, in no particular order. */
export function toldDays({ underretning }: KlagefristQuestion): Dates {
  const { maate, ...told } = underretning;
  return given(told);
}

const MANNERS: Readonly<Record<Notified['maate'], true>> = { papir: true, muntlig: true, digital: true, ingen: true };

/** Callers in JavaScript may hand in the word a document has, or nothing. */
function isManner(underretning: unknown): boolean {
  const maate = (underretning as Partial<Notified> | null | undefined)?.maate;
  return maate !== undefined && Object.hasOwn(MANNERS, maate);
}

function wrongOrder(question: KlagefristQuestion): KlagefristRefusal | undefined {
  const { lawDate, begrunnelseMottatt } = question;
  const told = toldDays(question);
  const all = [...told, ...given({ begrunnelseMottatt })];
  const early = all.find(([, date]) => lawDate !== undefined && date < lawDate);
  if (early) return { ok: false, reason: 'dato-rekkefoelge', field: early[0], before: 'lawDate' };
  const later = told.find(([, date]) => begrunnelseMottatt !== undefined && begrunnelseMottatt < date);
  return later && { ok: false, reason: 'dato-rekkefoelge', field: 'begrunnelseMottatt', before: later[0] };
}

/** The last day a period can begin on and end, with its last holidays, within the years dates are read in. */
const LAST_START = '2199-10-31';

/** What is wrong with the question itself, whatever the law says on the day: the first thing found. */
export function refused(question: KlagefristQuestion, basis: LegalBasis | undefined): KlagefristRefusal | undefined {
  if (basis === undefined) return { ok: false, reason: 'ukjent-grunnlag' };
  if (basis.refusal === 'utenfor-omfang') return { ok: false, reason: 'utenfor-omfang' };
  if (basis.uker === null) return { ok: false, reason: 'maa-oppgis' };
  if (!isManner(question.underretning)) return { ok: false, reason: 'ukjent-maate' };
  const impossible = given(named(question)).find(([, date]) => !isIsoDate(date) || date > LAST_START);
  if (impossible) return { ok: false, reason: 'ugyldig-dato', field: impossible[0] };
  const { kommunenummer } = question;
  if (kommunenummer !== undefined && !kommune(kommunenummer)) return { ok: false, reason: 'ukjent-kommune' };
  return wrongOrder(question);
}
