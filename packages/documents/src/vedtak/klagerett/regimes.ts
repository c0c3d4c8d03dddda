import { type Appeal, appealFor, isLegalBasisCode, legalBasis, type ProvisionId } from '@hjemmel/law';
import type { Avgjoerelse, Draft, DraftPart, Vedtak } from '@hjemmel/model';
import type { CompleteOptions } from '../../felles/document-type.js';
import { decidingKommune, isDismissedByAppealBody } from '../instans.js';

export type DraftAvgjoerelse = DraftPart<Avgjoerelse>;

/** The decisions of a letter that share one appeal regime, and what the law says of it (or what the caller says). */
export interface Regime {
  readonly key: string;
  readonly avgjoerelser: readonly DraftAvgjoerelse[];
  readonly appeal: Appeal | NonNullable<DraftAvgjoerelse['annenLov']>;
}

/** The regimes of a letter in the order of its decisions. A decision whose basis gives no answer is left out. */
export function regimesOf(vedtak: Draft<Vedtak>, options: CompleteOptions): readonly Regime[] {
  const regimes = new Map<string, Regime>();
  for (const avgjoerelse of vedtak.avgjoerelser ?? []) {
    const appeal = appealOf(vedtak, avgjoerelse, options);
    if (!appeal) continue;
    const key = 'regime' in appeal ? appeal.regime : `annen:${avgjoerelse.id}`;
    const known = regimes.get(key);
    regimes.set(key, {
      key,
      appeal: known?.appeal ?? appeal,
      avgjoerelser: [...(known?.avgjoerelser ?? []), avgjoerelse],
    });
  }
  return [...regimes.values()];
}

/** What the law says of one decision's appeal on the vedtak's date; undefined where it gives no answer. */
export function appealOf(
  vedtak: Draft<Vedtak>,
  avgjoerelse: DraftAvgjoerelse,
  { lawDate = vedtak.vedtaksdato, nyForvaltningslovFra }: CompleteOptions,
): Regime['appeal'] | undefined {
  const { rettsgrunnlag = '', annenLov, utfall } = avgjoerelse;
  if (rettsgrunnlag === 'ANNEN_LOV') return annenLov;
  const kommunenummer = decidingKommune(vedtak);
  if (!isLegalBasisCode(rettsgrunnlag) || kommunenummer === undefined || lawDate === undefined) return undefined;
  const appeal = appealFor(rettsgrunnlag, kommunenummer, lawDate, {
    varighet: DURATION[avgjoerelse.varighet?.forventetOverToUker ?? 'ukjent'],
    avvisning: utfall === 'avvist',
    avvistKlage: isDismissedByAppealBody(vedtak),
    ...(nyForvaltningslovFra !== undefined && { nyForvaltningslovFra }),
  });
  return appeal.ok ? appeal : undefined;
}

const DURATION = { ja: 'over-to-uker', nei: 'inntil-to-uker', ukjent: 'ukjent' } as const;

/** Whether carrying it out before an appeal is decided may hurt: less help, the end of it, or a move (fvl § 42). */
export function hurtsWhenCarriedOut({ utfall, endring }: DraftAvgjoerelse): boolean {
  return utfall === 'opphoert' || (utfall === 'endret' && ['redusert', 'flyttet'].includes(endring?.retning ?? ''));
}

/** Where the statsforvalter may order measures at once, for somebody left without what the basis gives (sotjl § 48). */
export function urgentMeasures({ rettsgrunnlag, utfall }: DraftAvgjoerelse): readonly ProvisionId[] {
  const without = ['avslag', 'avvist', 'opphoert'].includes(utfall ?? '');
  return (without && legalBasis((rettsgrunnlag ?? '') as string)?.kilder.midlertidigeTiltak) || [];
}
