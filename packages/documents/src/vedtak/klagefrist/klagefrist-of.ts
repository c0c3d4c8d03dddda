import {
  type InForceOptions,
  lastDay,
  newAdministrationActApplies,
  type PeriodStart,
  type Sikkerhet,
  startOfPeriod,
} from '@hjemmel/law';
import type { Klagerett, Mottaker, Underretning, Vedtak } from '@hjemmel/model';
import type { DocumentKlagefrist } from '../../felles/document-klagefrist.js';
import { type Notice, noticesIn } from './notices.js';

/**
 * The last day to appeal, one answer for each recipient who is told as a party and each regime in the letter, from what the
 * delivery log says happened (fvl § 29, pbrl § 7-5, eff § 11). The day of the letter is never used. Never throws.
 */
export function klagefristOf(
  vedtak: Vedtak,
  log: readonly Underretning[],
  options: InForceOptions = {},
): readonly DocumentKlagefrist[] {
  const own = log.filter(({ dokument }) => dokument.id === vedtak.id && dokument.versjon === vedtak.versjon);
  return vedtak.mottaker
    .filter(({ rolle }) => rolle !== 'kopi')
    .flatMap((row) => (vedtak.klagerett ?? []).map((entry) => answer(vedtak, row, entry, own, options)));
}

function answer(
  vedtak: Vedtak,
  { id: mottaker }: Mottaker,
  { id: klagerett, klagefrist: { uker, regnesFra } }: Klagerett,
  log: readonly Underretning[],
  options: InForceOptions,
): DocumentKlagefrist {
  const notices = noticesIn(log.filter((event) => event.mottaker === mottaker));
  const known = { mottaker, klagerett, uker, regnesFra };
  const starts = notices.map((notice) => [notice, startFrom(notice, vedtak, regnesFra, options)] as const);
  const first = earliest(starts);
  if (!first) {
    const [notice, start] = starts[0] ?? [];
    const grunn = start?.ok === false ? start.reason : 'ikke-underrettet';
    return { ...known, grunn, hendelser: notice?.hendelser ?? [], because: [] };
  }
  const [{ hendelser, inferred }, { start, tidligst, sikkerhet, because }] = first;
  const sisteDag = lastDay({ start, weeks: uker });
  return { ...known, start, sisteDag, tidligst, sikkerhet: doubted(sikkerhet, inferred), hendelser, because };
}

type Started = Extract<PeriodStart, { ok: true }>;

function startFrom(
  { notified }: Notice,
  { vedtaksdato }: Vedtak,
  regnesFra: Klagerett['klagefrist']['regnesFra'],
  options: InForceOptions,
): PeriodStart {
  return startOfPeriod({
    regnesFra: regnesFra === 'kunnskap' ? 'kunnskap' : 'kommet-frem',
    underretning: notified,
    nyForvaltningslov: newAdministrationActApplies(vedtaksdato, options),
  });
}

/** The person was told when it was said for the first time. */
function earliest(starts: readonly (readonly [Notice, PeriodStart])[]): readonly [Notice, Started] | undefined {
  let found: readonly [Notice, Started] | undefined;
  for (const [notice, start] of starts)
    if (start.ok && (found === undefined || start.start < found[1].start)) found = [notice, start];
  return found;
}

function doubted(sikkerhet: Sikkerhet, inferred: true | undefined): Sikkerhet {
  return inferred && sikkerhet === 'bekreftet' ? 'slutning' : sikkerhet;
}
