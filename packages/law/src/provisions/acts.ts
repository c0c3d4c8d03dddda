import { defineStatute } from './define-statute.js';

/** Acts, the constitution and the regulation and convention that Norwegian acts make law. */
export const acts = {
  aml: defineStatute('aml', 'lov/2005-06-17-62', ['arbeidsmiljøloven', 'arbeidsmiljølova', 'Working Environment Act'], {
    kort: 'aml.',
    sikkerhet: 'ubekreftet',
  }),
  arkl: defineStatute('arkl', 'lov/2025-06-20-96', ['arkivlova', 'arkivlova', 'Archives Act'], {
    gyldigFra: '2026-01-01',
  }),
  bsl: defineStatute(
    'bsl',
    'lov/2022-12-20-121',
    ['boligsosialloven', 'bustadsosiallova', 'Act on municipal responsibility for social housing'],
    { gyldigFra: '2023-07-01' },
  ),
  bvl: defineStatute('bvl', 'lov/2021-06-18-97', ['barnevernsloven', 'barnevernslova', 'Child Welfare Act'], {
    kort: 'bvl.',
    gyldigFra: '2023-01-01',
  }),
  dl: defineStatute('dl', 'lov/1915-08-13-5', ['domstolloven', 'domstollova', 'Courts of Justice Act'], {
    kort: 'dl.',
  }),
  emk: defineStatute(
    'emk',
    'lov/1999-05-21-30',
    [
      'den europeiske menneskerettskonvensjon',
      'den europeiske menneskerettskonvensjonen',
      'European Convention on Human Rights',
    ],
    { kort: 'EMK', sikkerhet: 'ubekreftet', artikler: true },
  ),
  fvl: defineStatute('fvl', 'lov/1967-02-10', ['forvaltningsloven', 'forvaltningslova', 'Public Administration Act'], {
    kort: 'fvl.',
    gyldigFra: '1970-01-01',
  }),
  gdpr: defineStatute(
    'gdpr',
    'lov/2018-06-15-38',
    ['personvernforordningen', 'personvernforordninga', 'General Data Protection Regulation'],
    { kort: 'GDPR', artikler: true },
  ),
  grl: defineStatute('grl', 'lov/1814-05-17', ['Grunnloven', 'Grunnlova', 'Constitution'], {
    kort: 'Grl.',
    sikkerhet: 'ubekreftet',
  }),
  helg: defineStatute('helg', 'lov/1995-02-24-12', [
    'helligdagsfredloven',
    'heilagdagsfredlova',
    'Public Holidays Act',
  ]),
  hol: defineStatute(
    'hol',
    'lov/2011-06-24-30',
    ['helse- og omsorgstjenesteloven', 'helse- og omsorgstenestelova', 'Health and Care Services Act'],
    { kort: 'hol.', gyldigFra: '2012-01-01' },
  ),
  hpl: defineStatute('hpl', 'lov/1999-07-02-64', ['helsepersonelloven', 'helsepersonellova', 'Health Personnel Act'], {
    kort: 'hpl.',
  }),
  husl: defineStatute('husl', 'lov/1999-03-26-17', ['husleieloven', 'husleigelova', 'Tenancy Act'], { kort: 'husll.' }),
  ldl: defineStatute('ldl', 'lov/2017-06-16-51', [
    'likestillings- og diskrimineringsloven',
    'likestillings- og diskrimineringslova',
    'Equality and Anti-Discrimination Act',
  ]),
  maidagl: defineStatute('maidagl', 'lov/1947-04-26-1', [
    'lov om 1. og 17. mai som høytidsdager',
    'lov om 1. og 17. mai som høgtidsdagar',
    'Act on 1 May and 17 May as public holidays',
  ]),
  navl: defineStatute('navl', 'lov/2006-06-16-20', ['NAV-loven', 'NAV-lova', 'Labour and Welfare Administration Act']),
  nfvl: defineStatute(
    'nfvl',
    'lov/2025-06-20-81',
    ['forvaltningsloven av 2025', 'forvaltningslova av 2025', 'Public Administration Act of 2025'],
    { kort: 'fvl. 2025', ikkeIKraft: true },
  ),
  pbrl: defineStatute(
    'pbrl',
    'lov/1999-07-02-63',
    ['pasient- og brukerrettighetsloven', 'pasient- og brukarrettslova', 'Patient and User Rights Act'],
    { kort: 'pbrl.', gyldigFra: '2001-01-01' },
  ),
  phvl: defineStatute(
    'phvl',
    'lov/1999-07-02-62',
    ['psykisk helsevernloven', 'psykisk helsevernlova', 'Mental Health Care Act'],
    { kort: 'phvl.' },
  ),
  rhl: defineStatute('rhl', 'lov/1980-06-13-35', ['rettshjelploven', 'rettshjelplova', 'Legal Aid Act']),
  sam: defineStatute('sam', 'lov/1987-06-12-56', ['sameloven', 'samelova', 'Sami Act']),
  sotjl: defineStatute(
    'sotjl',
    'lov/2009-12-18-131',
    ['sosialtjenesteloven', 'sosialtenestelova', 'Social Services Act'],
    { kort: 'sotjl.', gyldigFra: '2010-01-01' },
  ),
  sphl: defineStatute(
    'sphl',
    'lov/1999-07-02-61',
    ['spesialisthelsetjenesteloven', 'spesialisthelsetenestelova', 'Specialist Health Services Act'],
    { kort: 'sphl.' },
  ),
  spl: defineStatute('spl', 'lov/2021-05-21-42', ['språklova', 'språklova', 'Language Act']),
  strl: defineStatute('strl', 'lov/2005-05-20-28', ['straffeloven', 'straffelova', 'Penal Code'], { kort: 'strl.' }),
  tolk: defineStatute('tolk', 'lov/2021-06-11-79', ['tolkeloven', 'tolkelova', 'Interpreting Act']),
  tvfl: defineStatute(
    'tvfl',
    'lov/1992-06-26-86',
    ['tvangsfullbyrdelsesloven', 'tvangsfullføringslova', 'Enforcement Act'],
    { kort: 'tvfbl.' },
  ),
  vgml: defineStatute('vgml', 'lov/2010-03-26-9', ['vergemålsloven', 'verjemålslova', 'Guardianship Act'], {
    kort: 'vgml.',
  }),
};
