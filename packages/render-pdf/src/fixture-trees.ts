import {
  type Block,
  type DocumentTree,
  gap,
  h1,
  h2,
  h3,
  item,
  keyValue,
  link,
  notice,
  ol,
  p,
  row,
  section,
  signature,
  strong,
  table,
  text,
  ul,
} from '@hjemmel/tree';

const envelope: DocumentTree['envelope'] = {
  sender: {
    name: 'Nordfjorden kommune',
    unit: 'Tildelingskontoret',
    returnLine: 'Returadresse: Nordfjorden kommune, Postboks 12 Sentrum, 7601 Nordfjorden',
    addressLines: ['Postboks 12 Sentrum', '7601 Nordfjorden'],
    phone: '74 00 00 00',
    web: 'nordfjorden.kommune.no',
    organisasjonsnummer: '942110464',
  },
  recipient: { name: 'Iben Ánné Åsenfjell', lines: ['Fjellvegen 14 B', 'H0203', '7604 Nordfjorden'] },
  saksnummer: '2026/10482',
  date: '2026-11-18',
  references: [
    { label: 'Dato', value: '18. november 2026' },
    { label: 'Saksnummer', value: '2026/10482' },
    { label: 'Saksbehandler', value: 'Kjersti Øvregård Kristoffersen' },
    { label: 'Telefon', value: '74 00 00 21' },
  ],
};

/** A tree with the given content and a full envelope. */
export function tree(blocks: readonly Block[], changes: Partial<DocumentTree> = {}): DocumentTree {
  return {
    version: 1,
    language: 'nb',
    title: 'Vedtak om oppfølging i bolig for Iben Åsenfjell',
    neutralTitle: 'Brev fra Nordfjorden kommune',
    draft: false,
    rendition: 'part',
    versions: { schema: 'vedtak 1.0', law: '2026.11', texts: '1.0' },
    envelope,
    labels: {
      page: 'Side {page} av {pages}',
      draft: 'UTKAST',
      redacted: 'Tatt ut',
      recipient: 'Mottaker',
      sender: 'Avsender',
      lawVersion: 'Lovregister',
      contents: 'Innhold',
    },
    mandatory: [],
    blocks,
    ...changes,
  };
}

/** What a letter without a posted copy has. */
export function withoutRecipient(letter: DocumentTree): DocumentTree {
  const { recipient: _, ...rest } = letter.envelope;
  return { ...letter, envelope: rest };
}

export const appeal = notice(
  'important',
  [
    h2('Du kan klage på vedtaket'),
    p([
      'Du kan klage hvis du mener at vedtaket er feil. Fristen er ',
      strong('tre uker'),
      ' fra den dagen du fikk dette brevet. Klagen sendes til Nordfjorden kommune, som ser på saken én gang til.',
    ]),
    p('Skriv hva du er uenig i, og hva du ønsker endret. Du kan få hjelp av oss til å skrive klagen.'),
    ul([
      'Du kan be om å få se dokumentene i saken.',
      'Du kan be om at vedtaket ikke settes i verk før klagen er avgjort.',
      item(['Spørsmål? Ring ', link('74 00 00 00', 'tel:+4774000000'), '.']),
    ]),
  ],
  { id: 'klagerett', mandatory: true },
);

export const emergency = notice('emergency', [
  h2('Hvis det haster'),
  ul([
    item([link('113', 'tel:113'), ' – fare for liv og helse']),
    item([link('112', 'tel:112'), ' – politi']),
    item([link('116 117', 'tel:116117'), ' – legevakt']),
  ]),
]);

const services = table(
  'Tjenester du får',
  ['Tjeneste', 'Omfang', { header: 'Timer i uken', align: 'end' }, 'Begrunnelse'],
  [
    {
      cells: [
        'Oppfølging i bolig',
        'Mandag, onsdag og fredag',
        '6,5',
        'Du har bedt om hjelp til å holde orden i hverdagen, og teamet ser at du klarer mer når noen kommer innom om formiddagen.',
      ],
    },
    {
      cells: [
        'Rehabiliteringskoordineringsansvarlig',
        'Etter avtale',
        '1,0',
        'Én person samler trådene mellom kommunen, poliklinikken og fastlegen, slik at du slipper å fortelle det samme flere ganger.',
      ],
    },
    { cells: ['Støttekontakt', 'Annenhver lørdag', '2,0', 'Du ønsker å komme deg ut på tur og kino.'] },
  ],
);

/** A vedtak of about two pages with every kind of block but `redacted`. */
export const letter: DocumentTree = tree(
  [
    h1('Vedtak om oppfølging i bolig'),
    p('Du får oppfølging i bolig fra 1. desember 2026. Vedtaket gjelder til 30. november 2027.', { tone: 'lead' }),
    keyValue([
      row('Gjelder', 'Iben Ánné Åsenfjell, født 17. september 1985'),
      row('Søknad mottatt', '22. oktober 2026'),
      row(
        'Hjemmel',
        'helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav b, pasient- og brukerrettighetsloven § 2-1 a',
      ),
    ]),
    h2('Dette får du'),
    p('Vi er blitt enige om tjenestene sammen med deg. Teamet tar kontakt den første uken for å avtale tidene.'),
    services,
    h2('Hvorfor vi mener at du har rett til dette'),
    p(
      'Du har bodd uten fast bolig i to perioder de siste tre årene. Fra mai 2026 har du leid kommunal bolig, og du har selv fortalt at det går bedre når noen følger opp post, regninger og avtaler sammen med deg. Poliklinikken støtter søknaden. Vi legger vekt på at du selv ønsker hjelpen, og at den gjør det mulig å beholde boligen.',
    ),
    p([
      'Samisk tolk er bestilt: ',
      text('Bures boahtin, čállit ja lohkat: áčđŋšŧž ÁČĐŊŠŦŽ.', 'se'),
      ' Møtet er gratis.',
    ]),
    h3('Slik følger vi opp'),
    ol([
      item('Teamet kommer hjem til deg.', {
        children: ul(['Første besøk er torsdag 3. desember.', 'Du bestemmer selv hvem som er med.']),
      }),
      item('Etter tre måneder ser vi på planen sammen.', {
        children: ol(['Hva fungerer?', 'Hva vil du ha mer av, og hva vil du ha mindre av?']),
      }),
      item('Vedtaket blir vurdert på nytt innen 30. november 2027.'),
    ]),
    appeal,
    emergency,
    p('Brevet er skrevet etter samtaler med deg 4. og 11. november 2026.', { tone: 'note' }),
    section([
      signature({
        role: 'Saksbehandler',
        name: 'Kjersti Øvregård Kristoffersen',
        date: '18. november 2026',
        form: 'Godkjent elektronisk, uten underskrift',
      }),
      signature({ role: 'Bruker', name: 'Iben Ánné Åsenfjell' }),
    ]),
  ],
  { mandatory: ['klagerett'] },
);

/** One page. */
export const note: DocumentTree = tree([
  h1('Innkalling til møte'),
  p('Vi ønsker å snakke med deg om individuell plan. Møtet er frivillig, og du kan ta med deg noen du stoler på.'),
  keyValue([row('Tid', 'Tirsdag 1. desember 2026 klokken 12.00'), row('Sted', 'Fjellvegen 2, 2. etasje')]),
  p([
    'Passer det dårlig? Ring ',
    link('74 00 00 21', 'tel:+4774000021'),
    ' eller skriv til ',
    link('post@nordfjorden.kommune.no', 'mailto:post@nordfjorden.kommune.no'),
    '.',
  ]),
  signature({
    role: 'Koordinator',
    name: 'Per Gjøvik',
    date: '18. november 2026',
    form: 'Godkjent elektronisk, uten underskrift',
  }),
]);

export const draft: DocumentTree = {
  ...letter,
  draft: true,
  blocks: [
    ...letter.blocks.slice(0, 2),
    keyValue([
      row('Gjelder', gap('Mangler: hvem vedtaket gjelder')),
      row('Fra', ['Fra ', gap('Mangler: dato'), ' og ut året']),
    ]),
    ...letter.blocks.slice(2),
  ],
};

const goals = [
  'Beholde boligen',
  'Bedre søvn',
  'Økonomi uten inkasso',
  'Kontakt med søsteren',
  'Turgruppe på onsdager',
  'Rolig medisinbytte',
];

/** A plan of about six pages, mostly tables. */
export const plan: DocumentTree = tree([
  h1('Individuell plan'),
  p('Planen er laget sammen med Iben og gjelder fra 1. desember 2026.', { tone: 'lead' }),
  ...goals.flatMap((goal, index) => [
    h2(`${index + 1}. ${goal}`),
    p('Målet er formulert av Iben selv. Ansvarsgruppen støtter det og er enig om hvem som gjør hva.'),
    table(
      `Tiltak for «${goal.toLowerCase()}»`,
      ['Tiltak', 'Hvem', 'Når', 'Slik vet vi at det virker'],
      Array.from({ length: 7 }, (_, number) => ({
        cells: [
          `Tiltak ${number + 1}: samtale om ${goal.toLowerCase()}`,
          number % 2 === 0 ? 'Oppfølgingsteamet i kommunen' : 'Poliklinikken og fastlegen',
          number % 3 === 0 ? 'Hver uke' : 'Innen 1. mars 2027',
          'Iben forteller selv om det er blitt lettere, og teamet skriver det ned i månedsnotatet. Hvis det ikke er bedre etter to måneder, endrer vi tiltaket.',
        ],
      })),
    ),
  ]),
  { type: 'redacted', label: 'Tatt ut', hjemmel: 'helsepersonelloven § 21' },
  signature({ role: 'Koordinator', name: 'Per Gjøvik' }),
]);
