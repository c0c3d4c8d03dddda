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

/** A finished tree with a full envelope around `blocks`. */
export function testTree(blocks: readonly Block[], changes: Partial<DocumentTree> = {}): DocumentTree {
  return {
    version: 1,
    language: 'nb',
    title: 'Vedtak om hjelp hjemme til Iben Ánné Åsenfjell',
    neutralTitle: 'Brev fra Nordfjorden kommune',
    draft: false,
    rendition: 'part',
    versions: { schema: 'vedtak 1.0', law: '2026.11', texts: '1.0' },
    envelope: {
      sender: {
        name: 'Nordfjorden kommune',
        unit: 'Tildelingskontoret',
        returnLine: 'Returadresse: Nordfjorden kommune, Postboks 12 Sentrum, 7601 Nordfjorden',
        addressLines: ['Postboks 12 Sentrum', '7601 Nordfjorden'],
        phone: '74 00 00 00',
        web: 'nordfjorden.kommune.no',
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
    },
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

const services = table(
  'Dette har vi bestemt',
  ['Tjeneste', 'Resultat', { header: 'Timer i uka', align: 'end' }, 'Fra og til'],
  [
    {
      cells: ['Hjelp hjemme', 'Du får hjelpen', '4', '1. desember 2026 til 30. november 2027'],
    },
    {
      cells: [
        'Rehabiliteringskoordineringsansvarlig',
        'Du får hjelpen. Én person samler trådene mellom kommunen, poliklinikken og fastlegen, slik at du slipper å fortelle det samme flere ganger.',
        '1',
        '1. desember 2026 til 30. november 2027',
      ],
    },
    { cells: ['Støttekontakt', strong('Du får ikke hjelpen'), '–', ''] },
  ],
);

export const klagerett = notice(
  'important',
  [
    h2('Du kan klage på vedtaket'),
    p([
      'Du kan klage hvis du mener at vedtaket er feil. Fristen er ',
      strong('fire\u00a0uker'),
      ' fra du fikk dette brevet. Klagen sender du til Nordfjorden kommune, som ser på saken én gang til.',
    ]),
    p('Er vi ikke enige med deg, sender vi klagen videre til Statsforvalteren i Trøndelag, som avgjør saken.'),
    h3('Slik klager du'),
    ol([
      'Skriv hvilket vedtak du klager på, og hva du vil ha endret.',
      item('Skriv gjerne hvorfor. Du kan få hjelp av', {
        children: ul(['oss i kommunen', item(['Pasient- og brukerombudet, ', link('74 00 00 30', 'tel:+4774000030')])]),
      }),
      'Skriv under og send klagen til oss.',
    ]),
    p('Du har rett til å se sakens dokumenter. Ring oss, så avtaler vi hvordan.'),
  ],
  { id: 'klagerett', source: '/klagerett/0', mandatory: true },
);

export const emergency = notice('emergency', [
  h2('Trenger du hjelp nå?'),
  ul([
    item(['Fare for liv: ring ', link('113', 'tel:113')]),
    item(['Legevakt: ring ', link('116\u00a0117', 'tel:116117')]),
  ]),
]);

/** A vedtak of two sheets, with every kind of block but `redacted`. */
export const letter = testTree(
  [
    h1('Du får hjelp hjemme 4 timer i uka, men ikke støttekontakt'),
    p(
      'Hjelpen begynner 1. desember 2026. Oppfølgingsteamet ringer deg den første uka, og dere avtaler tidene sammen.',
      {
        tone: 'lead',
      },
    ),
    services,
    p('Du kan klage innen fire uker etter at du fikk dette brevet. Klagen sender du til oss.'),
    p(['Trenger du hjelp til å lese brevet eller til å klage? Ring ', link('74 00 00 00', 'tel:+4774000000'), '.']),
    emergency,
    h2('Hvorfor vi bestemte dette'),
    keyValue([
      row('Gjelder', 'Iben Ánné Åsenfjell, født 17. september 1985'),
      row('Søknad mottatt', '22. oktober 2026'),
      row('Hjemmel', 'helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav a'),
    ]),
    p(
      'Du har hatt to perioder uten fast bolig de siste tre årene. Fra mai 2026 har du leid kommunal bolig, og du forteller at det går bedre når noen hjelper deg med post, regninger og avtaler. Poliklinikken støtter søknaden.',
    ),
    p(['Samisk tolk er bestilt. ', text('Bures boahtin! Áčđŋšŧž – ÁČĐŊŠŦŽ.', 'se')]),
    h3('Slik følger vi opp'),
    ol([
      item('Teamet kommer hjem til deg.', {
        children: ul(['Første besøk er torsdag 3. desember.', 'Du bestemmer selv hvem som er med.']),
      }),
      item('Etter tre måneder ser vi på hjelpen sammen.', {
        children: ol(['Hva fungerer?', 'Hva vil du ha mer av?']),
      }),
    ]),
    klagerett,
    p('Brevet er skrevet etter samtaler med deg 4. og 11. november 2026.', { tone: 'note' }),
    section([
      signature({
        role: 'Saksbehandler',
        name: 'Kjersti Øvregård Kristoffersen',
        date: '18. november 2026',
        form: 'Godkjent elektronisk, uten underskrift',
      }),
      signature({ role: 'Mottatt av', name: 'Iben Ánné Åsenfjell' }),
    ]),
  ],
  { mandatory: ['klagerett'] },
);

/** The same letter while it still lacks something. */
export const draft: DocumentTree = {
  ...letter,
  draft: true,
  blocks: [
    ...letter.blocks.slice(0, 2),
    keyValue([row('Fra', ['Fra ', gap('Mangler: dato'), ' og ut året']), row('Utfører', gap('Mangler: hvem'))]),
    ...letter.blocks.slice(2),
  ],
};

/** A copy that is not posted, with something taken out. */
export const unaddressed: DocumentTree = {
  ...letter,
  rendition: 'kopi',
  envelope: withoutRecipient(letter.envelope),
  blocks: [...letter.blocks.slice(0, 2), { type: 'redacted', label: 'Tatt ut', hjemmel: 'forvaltningsloven § 13' }],
  mandatory: [],
};

function withoutRecipient({ recipient: _, ...envelope }: DocumentTree['envelope']): DocumentTree['envelope'] {
  return envelope;
}
