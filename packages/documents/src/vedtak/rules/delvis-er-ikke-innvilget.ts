import type { DraftPart, Omfang } from '@hjemmel/model';
import type { DraftAvgjoerelse } from '../klagerett/regimes.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Less than the person asked for is «delvisInnvilget», so that the letter says it and the reasons are given. */
export const delvisErIkkeInnvilget = defineVedtakRule({
  id: 'vedtak/delvis-er-ikke-innvilget',
  severity: { mindre: 'error', 'bare-inntil': 'warning' },
  hjemmel: ['fvl-24', 'nfvl-56'],
  messages: {
    nb: {
      mindre:
        'Avgjørelse {nummer} gir mindre enn personen søkte om. Velg «delvisInnvilget», og skriv hvorfor det ikke ble mer.',
      'bare-inntil':
        'Avgjørelse {nummer} gir «inntil» det personen søkte om. Skriv det minste personen kan regne med, eller velg «delvisInnvilget».',
    },
    nn: {
      mindre:
        'Avgjerd {nummer} gir mindre enn personen søkte om. Vel «delvisInnvilget», og skriv kvifor det ikkje vart meir.',
      'bare-inntil':
        'Avgjerd {nummer} gir «inntil» det personen søkte om. Skriv det minste personen kan rekne med, eller vel «delvisInnvilget».',
    },
    en: {
      mindre:
        'Decision {nummer} grants less than the person applied for. Choose «delvisInnvilget», and write why it was not more.',
      'bare-inntil':
        'Decision {nummer} grants «up to» what the person applied for. Write the least the person can count on, or choose «delvisInnvilget».',
    },
  },
  check({ avgjoerelser = [] }, report) {
    for (const [index, avgjoerelse] of avgjoerelser.entries()) {
      if (avgjoerelse.utfall !== 'innvilget') continue;
      const problem = compared(avgjoerelse);
      if (problem) report(problem, ['avgjoerelser', index, 'utfall'], { nummer: index + 1 });
    }
  },
});

type Amount = DraftPart<Omfang>;

function compared({ soekt, omfang }: DraftAvgjoerelse): 'mindre' | 'bare-inntil' | undefined {
  const asked = perYear(soekt?.omfang);
  const given = perYear(omfang);
  if (!soekt?.omfang || !omfang || !asked || asked.kind !== given?.kind) return undefined;
  // Sixteen hours a month is what people write for four a week.
  const tolerance = soekt.omfang.enhet === omfang.enhet ? 1 : 0.9;
  if (given.amount < asked.amount * tolerance) return 'mindre';
  if (omfang.form !== 'inntil' || soekt.omfang.form === 'inntil') return undefined;
  return (omfang.minst ?? 0) < (omfang.mengde ?? 0) ? 'bare-inntil' : undefined;
}

interface PerYear {
  readonly kind: string;
  readonly amount: number;
}

const UNITS: Readonly<Partial<Record<NonNullable<Omfang['enhet']>, PerYear>>> = {
  timerPerUke: { kind: 'timer', amount: 52 },
  timerPerMaaned: { kind: 'timer', amount: 12 },
  timerPerAar: { kind: 'timer', amount: 1 },
  besoekPerDoegn: { kind: 'besoek', amount: 365 },
  besoekPerUke: { kind: 'besoek', amount: 52 },
  besoekPerMaaned: { kind: 'besoek', amount: 12 },
  doegnPerUke: { kind: 'doegn', amount: 52 },
  doegnPerMaaned: { kind: 'doegn', amount: 12 },
  doegnPerAar: { kind: 'doegn', amount: 1 },
  antall: { kind: 'antall', amount: 1 },
  // A sum once and a sum a month cannot be compared.
  kroner: { kind: 'kroner', amount: 1 },
  kronerPerMaaned: { kind: 'kroner per måned', amount: 1 },
};

function perYear(omfang: Amount | undefined): PerYear | undefined {
  const { enhet, mengde } = omfang ?? {};
  if (enhet === undefined || mengde === undefined) return undefined;
  const unit = UNITS[enhet];
  return unit && { kind: unit.kind, amount: mengde * unit.amount };
}
