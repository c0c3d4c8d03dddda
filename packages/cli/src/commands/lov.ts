import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag, plainReportFlag } from '../flags.js';

export const lovCommand = buildCommand({
  loader: async () => (await import('./lov.run.js')).runLov,
  parameters: {
    flags: {
      grunnlag: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'kode',
        brief: 'Ett rettslig grunnlag i sin helhet, for eksempel BSL_6',
      },
      report: plainReportFlag,
      lang: langFlag,
      iDag: dateFlags.iDag,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: String,
          optional: true,
          placeholder: 'id',
          brief: 'En bestemmelse (hol-3-2-a), et grunnlag (BSL_6) eller en lov (fvl)',
        },
      ],
    },
  },
  docs: {
    brief: 'Vis lovdataene: versjon, siste kontroll, endringer og alt som ikke er bekreftet',
    fullDescription:
      'Viser hvilken utgave av lovdataene som brukes, når de sist ble kontrollert, alt som ikke er bekreftet, lover som står side om side, og datoene der loven endrer seg. Med en id vises én bestemmelse, ett grunnlag eller én lov.',
  },
});
