import { kommune, kommuneNumberingFrom, type StatuteId, statute } from '@hjemmel/law';
import type { RuleContext } from '@hjemmel/validator';
import { decidingKommune, isKlagevedtak } from '../instans.js';
import type { DraftAvgjoerelse } from '../klagerett/regimes.js';
import { type Decision, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Where the register is not sure, or somebody else answers for the appeal information, a person must look. */
export const grunnlagIkkeKontrollert = defineVedtakRule({
  id: 'vedtak/grunnlag-ikke-kontrollert',
  severity: {
    'annen-lov': 'warning',
    'kjent-lov': 'error',
    'kort-frist': 'warning',
    ubekreftet: 'warning',
    'maa-oppgis': 'warning',
    'utenfor-omfang': 'error',
    'ikke-i-kraft': 'error',
    'ukjent-kommune': 'error',
  },
  hjemmel: ['fvl-27', 'nfvl-59'],
  messages: {
    nb: {
      'annen-lov':
        'Avgjørelse {nummer} bygger på en lov som registeret ikke kjenner. Klageopplysningene er kommunens egne; sjekk dem.',
      'kjent-lov':
        'Avgjørelse {nummer} bygger på en lov registeret kjenner. Velg rettsgrunnlaget fra lista, så klageinstans og frist følger av loven.',
      'kort-frist': 'Klagefristen for avgjørelse {nummer} er kortere enn tre uker. Sjekk i loven at det er rett.',
      ubekreftet:
        'Klageinstans og frist for avgjørelse {nummer} er ikke bekreftet i loven. Sjekk dem før brevet sendes.',
      'maa-oppgis':
        'Registeret kan ikke si hvem som behandler klage over avgjørelse {nummer}. Finn det ut, og skriv klageopplysningene selv.',
      'utenfor-omfang': 'Vedtak som avgjørelse {nummer} har egne regler som ikke er støttet her. Bruk en annen mal.',
      'ikke-i-kraft':
        'Loven avgjørelse {nummer} bygger på, gjaldt ikke på vedtaksdatoen. Sjekk datoen og rettsgrunnlaget.',
      'ukjent-kommune': 'Kommunenummeret vedtaket er truffet for, finnes ikke. Rett det; klageinstansen følger av det.',
    },
    nn: {
      'annen-lov':
        'Avgjerd {nummer} byggjer på ei lov som registeret ikkje kjenner. Klageopplysningane er kommunen sine eigne; sjekk dei.',
      'kjent-lov':
        'Avgjerd {nummer} byggjer på ei lov registeret kjenner. Vel rettsgrunnlaget frå lista, så klageinstans og frist følgjer av lova.',
      'kort-frist': 'Klagefristen for avgjerd {nummer} er kortare enn tre veker. Sjekk i lova at det er rett.',
      ubekreftet:
        'Klageinstans og frist for avgjerd {nummer} er ikkje stadfesta i lova. Sjekk dei før brevet blir sendt.',
      'maa-oppgis':
        'Registeret kan ikkje seie kven som behandlar klage over avgjerd {nummer}. Finn det ut, og skriv klageopplysningane sjølv.',
      'utenfor-omfang': 'Vedtak som avgjerd {nummer} har eigne reglar som ikkje er støtta her. Bruk ein annan mal.',
      'ikke-i-kraft':
        'Lova avgjerd {nummer} byggjer på, gjaldt ikkje på vedtaksdatoen. Sjekk datoen og rettsgrunnlaget.',
      'ukjent-kommune': 'Kommunenummeret vedtaket er gjort for, finst ikkje. Rett det; klageinstansen følgjer av det.',
    },
    en: {
      'annen-lov':
        "Decision {nummer} rests on an act the register does not know. The appeal information is the municipality's own; check it.",
      'kjent-lov':
        'Decision {nummer} rests on an act the register knows. Choose the legal basis from the list, so that appeal body and time limit follow from the law.',
      'kort-frist':
        'The time limit for decision {nummer} is shorter than three weeks. Check in the act that it is right.',
      ubekreftet:
        'Appeal body and time limit for decision {nummer} are not confirmed in the law. Check them before the letter is sent.',
      'maa-oppgis':
        'The register cannot say who decides an appeal against decision {nummer}. Find out, and write the appeal information yourselves.',
      'utenfor-omfang':
        'Decisions like decision {nummer} have rules of their own that are not supported here. Use another form.',
      'ikke-i-kraft':
        'The act decision {nummer} rests on did not apply on the day of the decision. Check the date and the legal basis.',
      'ukjent-kommune':
        'There is no municipality with the number the decision is made for. Correct it; the appeal body follows from it.',
    },
  },
  check(vedtak, report, context) {
    for (const decision of isKlagevedtak(vedtak) ? [] : judgement(vedtak, context).decisions) {
      const problem = problemWith(decision, context);
      const { index } = decision;
      if (problem) report(problem, ['avgjoerelser', index, 'rettsgrunnlag'], { nummer: index + 1 });
    }
    const number = vedtak.besluttendeOrgan?.paaVegneAvKommune;
    // An older number cannot be looked up, which felles/kommune-finnes says.
    if (
      number === undefined ||
      context.lawDate < kommuneNumberingFrom ||
      number === vedtak.avsender.kommune?.kommunenummer
    )
      return;
    if (!kommune(decidingKommune(vedtak) ?? '')) report('ukjent-kommune', ['besluttendeOrgan', 'paaVegneAvKommune']);
  },
});

type Problem =
  | 'annen-lov'
  | 'kjent-lov'
  | 'kort-frist'
  | 'ubekreftet'
  | 'maa-oppgis'
  | 'utenfor-omfang'
  | 'ikke-i-kraft';

function problemWith({ basis, avgjoerelse }: Decision, { lawDate }: RuleContext): Problem | undefined {
  if (avgjoerelse.rettsgrunnlag === 'ANNEN_LOV') return problemWithAnother(avgjoerelse.annenLov);
  if (!basis) return undefined;
  if (basis.refusal !== undefined) return basis.refusal;
  if (lawDate < (basis.gyldigFra ?? '') || lawDate > (basis.gyldigTil ?? '9999')) return 'ikke-i-kraft';
  return basis.sikkerhet === 'bekreftet' ? undefined : 'ubekreftet';
}

function problemWithAnother({ lov = '', frist }: Partial<NonNullable<DraftAvgjoerelse['annenLov']>> = {}): Problem {
  if (namesKnownAct(lov.toLowerCase())) return 'kjent-lov';
  return frist !== undefined && frist < 3 ? 'kort-frist' : 'annen-lov';
}

/** Acts whose decisions have legal bases of their own in the register. */
const KNOWN = ['hol', 'pbrl', 'sotjl', 'bsl', 'egf'] as const satisfies readonly StatuteId[];

function namesKnownAct(lov: string): boolean {
  return KNOWN.flatMap((id) => statute(id) ?? [])
    .flatMap(({ navn, kortnavn }) => [navn.nb, navn.nn, kortnavn.nb, kortnavn.nn])
    .some((name) => name !== '' && lov.includes(name.toLowerCase()));
}
