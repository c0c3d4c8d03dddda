import { defineStatute } from './define-statute.js';

/** Regulations (forskrifter). */
export const regulations = {
  arkf: defineStatute(
    'arkf',
    'forskrift/2025-12-17-2647',
    ['arkivforskriften', 'arkivforskrifta', 'Archives Regulation'],
    { gyldigFra: '2026-01-01' },
  ),
  bsf: defineStatute(
    'bsf',
    'forskrift/2023-08-17-1330',
    [
      'forskrift om personopplysninger på det boligsosiale feltet',
      'forskrift om personopplysningar på det bustadsosiale feltet',
      'Regulation on personal data in social housing',
    ],
    { gyldigFra: '2023-08-17' },
  ),
  eff: defineStatute('eff', 'forskrift/2004-06-25-988', [
    'eForvaltningsforskriften',
    'eForvaltningsforskrifta',
    'eGovernment Regulation',
  ]),
  egf: defineStatute(
    'egf',
    'forskrift/2011-12-16-1349',
    ['egenandelsforskriften', 'eigendelsforskrifta', 'Regulation on user fees for health and care services'],
    { gyldigFra: '2012-01-01' },
  ),
  fua: defineStatute(
    'fua',
    'forskrift/2011-12-06-1357',
    ['forskrift om utførelse av arbeid', 'forskrift om utføring av arbeid', 'Regulation on the performance of work'],
    { sikkerhet: 'ubekreftet' },
  ),
  fvlf: defineStatute('fvlf', 'forskrift/2006-12-15-1456', [
    'forvaltningslovforskriften',
    'forvaltningslovforskrifta',
    'Public Administration Act Regulation',
  ]),
  habf: defineStatute('habf', 'forskrift/2011-12-16-1256', [
    'forskrift om habilitering, rehabilitering og koordinator',
    'forskrift om habilitering, rehabilitering og koordinator',
    'Regulation on habilitation, rehabilitation and coordinator',
  ]),
  ipf: defineStatute(
    'ipf',
    'forskrift/2022-06-22-1110',
    [
      'forskrift om individuell plan ved ytelse av velferdstjenester',
      'forskrift om individuell plan ved yting av velferdstenester',
      'Regulation on individual plans in welfare services',
    ],
    { gyldigFra: '2022-08-01' },
  ),
  pjf: defineStatute(
    'pjf',
    'forskrift/2019-03-01-168',
    ['pasientjournalforskriften', 'pasientjournalforskrifta', 'Patient Records Regulation'],
    { sikkerhet: 'ubekreftet' },
  ),
  raf: defineStatute(
    'raf',
    'forskrift/2017-12-19-2286',
    ['riksarkivarens forskrift', 'riksarkivarens forskrift', 'National Archivist’s Regulation'],
    { gyldigTil: '2025-12-31' },
  ),
  samf: defineStatute('samf', 'forskrift/2005-06-17-657', [
    'forskrift om forvaltningsområdet for samiske språk',
    'forskrift om forvaltningsområdet for samiske språk',
    'Regulation on the administrative area for Sami languages',
  ]),
  spvf: defineStatute('spvf', 'forskrift/2019-12-20-2114', [
    'språkvedtaksforskrifta',
    'språkvedtaksforskrifta',
    'Regulation on municipal language decisions',
  ]),
  uuf: defineStatute('uuf', 'forskrift/2013-06-21-732', [
    'forskrift om universell utforming av IKT-løsninger',
    'forskrift om universell utforming av IKT-løysingar',
    'Regulation on universal design of ICT solutions',
  ]),
};
