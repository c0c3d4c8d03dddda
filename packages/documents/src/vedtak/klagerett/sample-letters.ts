import type { Avgjoerelse, Draft, DraftPart, Vedtak } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';

type Row = DraftPart<Avgjoerelse>;

const HEALTH: Row = { id: 'a-1', rettsgrunnlag: 'HOL_3_2_6_B', utfall: 'avslag', tjeneste: { betegnelse: 'Hjelp' } };
const SOCIAL: Row = { ...HEALTH, id: 'a-2', rettsgrunnlag: 'SOTJL_18' };
const HOUSING: Row = { ...HEALTH, id: 'a-3', rettsgrunnlag: 'KOMM_BOLIG' };
const REDUCED: Row = { ...HEALTH, utfall: 'endret', endring: { retning: 'redusert' } };
const SHORT: Row = { ...HEALTH, varighet: { forventetOverToUker: 'nei' } };

const KANAL = {
  id: 'kanal-1',
  adresse: 'https://eksempel.kommune.no/klage',
  tarImotKlage: true,
  girKvittering: true,
} as const;

const SENDER = {
  kommune: { kommunenummer: '0301', navn: 'Oslo kommune' },
  postadresse: { linjer: ['Postboks 1'], postnummer: '0001', poststed: 'Oslo' },
  telefon: '00 00 00 00',
};

/** Letters of every kind a notice must serve, with nobody in them. */
export function sampleLetters(spraak: Language, vedtaksdato: string): readonly Draft<Vedtak>[] {
  const letter = (avgjoerelser: readonly Row[], rest: Partial<Draft<Vedtak>> = {}) =>
    ({
      spraak,
      vedtaksdato,
      avsender: SENDER,
      besluttendeOrgan: { type: 'kommune', navn: 'Eksempelenheten' },
      instans: { type: 'foerste' },
      avgjoerelser,
      ...rest,
    }) as Draft<Vedtak>;
  return [
    letter([HEALTH]),
    letter([SOCIAL]),
    letter([HOUSING]),
    letter([SHORT]),
    letter([REDUCED]),
    letter([HEALTH, SOCIAL, HOUSING]),
    letter([HEALTH], { avsender: { ...SENDER, digitaleKanaler: [KANAL] } }),
    letter([HEALTH], { avsender: { kommune: SENDER.kommune, telefon: SENDER.telefon } }),
    letter([SOCIAL], { underretning: { maate: 'digitalt' } }),
    letter([HEALTH], { soeksmaal: { klageFoerst: true } }),
    letter([HEALTH], { soeksmaal: { fristMaaneder: 6 } }),
    letter([HOUSING], { instans: { type: 'klagevedtak' } }),
  ];
}
