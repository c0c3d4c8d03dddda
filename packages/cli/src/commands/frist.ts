import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag, plainReportFlag } from '../flags.js';

const text = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief }) as const;

export const fristCommand = buildCommand({
  loader: async () => (await import('./frist.run.js')).runFrist,
  parameters: {
    flags: {
      grunnlag: {
        kind: 'parsed',
        parse: String,
        placeholder: 'kode',
        brief: 'Rettslig grunnlag, for eksempel HOL_3_2_6_B',
      },
      mottatt: text('dato', 'Dagen brevet kom fram, beskjeden ble gitt, eller personen fikk kunnskap om vedtaket'),
      maate: {
        kind: 'enum',
        values: ['papir', 'digitalt', 'muntlig', 'ingen'],
        optional: true,
        brief: 'Hvordan personen fikk vite om vedtaket (standard: papir, eller digitalt med --varsel)',
      },
      varsel: text('dato', 'Dagen varselet om et digitalt vedtak ble sendt'),
      tilgjengelig: text('dato', 'Dagen et digitalt vedtak ble tilgjengelig (standard: dagen for varselet)'),
      begrunnelse: text('dato', 'Dagen begrunnelsen kom fram, når det ble bedt om den etterpå'),
      kommune: text('nummer', 'Kommunen som traff vedtaket, fire siffer: gir navnet på statsforvalteren'),
      lovdato: text('dato', 'Vedtaksdatoen, som velger loven (standard: dagen personen fikk vite om vedtaket)'),
      nyForvaltningslovFra: dateFlags.nyForvaltningslovFra,
      report: plainReportFlag,
      lang: langFlag,
      iDag: dateFlags.iDag,
    },
  },
  docs: {
    brief: 'Regn ut siste dag for å klage, steg for steg med hjemmel',
    fullDescription:
      'Regner ut klagefristen for ett vedtak og forteller hvert steg. Uten dagen personen fikk vite om vedtaket, gis regelen i ord. Slutter med 0 når svaret er gitt, 1 når grunnlaget ikke kan regnes ut her, og 2 ved gal bruk.',
  },
});
