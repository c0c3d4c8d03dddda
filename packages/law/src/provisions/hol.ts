import { defineProvisions } from './provision.js';

/** Helse- og omsorgstjenesteloven. */
export const hol = defineProvisions('hol', {
  '2-2': 'Forvaltningsloven gjelder med særreglene i loven her og i pasient- og brukerrettighetsloven',
  '3-2': 'Tjenester kommunen skal tilby, blant annet helsetjenester i hjemmet, personlig assistanse og institusjon',
  '3-2-6-a': { om: 'Helsetjenester i hjemmet', paragraph: '3-2 første ledd nr. 6 bokstav a' },
  '3-2-6-b': {
    om: 'Personlig assistanse, praktisk bistand, opplæring og støttekontakt',
    paragraph: '3-2 første ledd nr. 6 bokstav b',
  },
  '3-2-6-c': { om: 'Plass i institusjon', paragraph: '3-2 første ledd nr. 6 bokstav c' },
  '3-2-6-d': {
    om: 'Avlastning, på den gamle plassen i loven',
    paragraph: '3-2 første ledd nr. 6 bokstav d',
    gyldigTil: '2017-09-30',
    erstattetAv: 'hol-3-6',
    sikkerhet: 'slutning',
    merknad: {
      nb: 'At bokstav d ikke finnes lenger, er bekreftet; datoen er sluttet av når §§ 3-2 og 3-6 ble endret.',
      nn: 'At bokstav d ikkje finst lenger, er stadfesta; datoen er slutta av når §§ 3-2 og 3-6 vart endra.',
      en: 'That letter d is gone is confirmed; the date is inferred from when sections 3-2 and 3-6 were changed.',
    },
  },
  '3-2-a': {
    om: 'Langtidsopphold i sykehjem eller tilsvarende bolig, kriterier og ventelister',
    gyldigFra: '2016-07-01',
    endringer: [['2017-07-01', 'Kommunen skal treffe vedtak om kriteriene og føre ventelister']],
    merknad: {
      nb: 'Nasjonal forskrift om kriterier er ikke i kraft; hver kommune har sin egen.',
      nn: 'Nasjonal forskrift om kriterium er ikkje i kraft; kvar kommune har si eiga.',
      en: 'The national regulation on criteria is not in force; each municipality has its own.',
    },
  },
  '3-6': 'Pårørendestøtte: opplæring og veiledning, avlastning, omsorgsstønad',
  '3-7': {
    om: 'Opphevet bestemmelse om boliger til vanskeligstilte',
    gyldigTil: '2023-06-30',
    erstattetAv: 'bsl',
  },
  '3-8': 'Brukerstyrt personlig assistanse (BPA)',
  '5-10': { om: 'Opphevet bestemmelse i kapittel 5', gyldigTil: '2026-06-30' },
  '6-1': 'Samarbeidsavtale mellom kommune og helseforetak',
  '7-1': 'Plikt til å tilby individuell plan',
  '7-2': 'Plikt til å tilby koordinator',
  '7-2-a': { om: 'Barnekoordinator til barnet fyller 18 år', gyldigFra: '2022-08-01' },
  '7-2-b': {
    om: 'Adgang til midlertidige unntak fra plan- og koordinatorpliktene',
    gyldigFra: '2022-06-15',
    gyldigTil: '2028-06-30',
    endringer: [['2026-07-01', 'Forlenget til 1. juli 2028']],
  },
  '7-3': 'Koordinerende enhet',
  'kap-9': 'Tvang og makt overfor personer med psykisk utviklingshemning',
  '9-1': 'Formålet med reglene om tvang og makt; bare psykisk utviklingshemning',
  '9-7': 'Kommunens saksbehandling ved tvang og makt',
  '9-11': 'Klage over tvang og makt; fristen er tre uker',
  'kap-10': 'Tvangstiltak overfor rusmiddelavhengige',
  '12-1': 'Taushetsplikt i den kommunale helse- og omsorgstjenesten',
  '12-4': 'Husordensregler og forbud mot annen tvang i institusjon',
});
