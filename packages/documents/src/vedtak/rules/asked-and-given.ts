import type { DraftPart, Omfang } from '@hjemmel/model';
import type { DraftAvgjoerelse } from '../klagerett/regimes.js';

/** How what the person gets falls short of what they asked for; undefined where it does not, or the two cannot be compared. */
export function shortfall({ soekt, omfang }: DraftAvgjoerelse): 'mindre' | 'bare-inntil' | undefined {
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

function perYear(omfang: DraftPart<Omfang> | undefined): PerYear | undefined {
  const { enhet, mengde } = omfang ?? {};
  if (enhet === undefined || mengde === undefined) return undefined;
  const unit = UNITS[enhet];
  return unit && { kind: unit.kind, amount: mengde * unit.amount };
}
