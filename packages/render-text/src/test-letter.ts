import {
  type Block,
  type DocumentTree,
  gap,
  h1,
  h2,
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
    title: 'Vedtak om botrening til Máret Čáhppe Ødegård',
    neutralTitle: 'Brev fra Solvika kommune',
    draft: false,
    rendition: 'part',
    versions: { schema: 'vedtak 1.0', law: '2026.11', texts: '1.0' },
    envelope: {
      sender: {
        name: 'Solvika kommune',
        unit: 'Tildelingskontoret',
        returnLine: 'Returadresse: Solvika kommune, Postboks 3, 7602 Solvika',
        addressLines: ['Postboks 3', '7602 Solvika'],
        phone: '74 00 01 00',
        web: 'solvika.kommune.no',
      },
      recipient: { name: 'Máret Čáhppe Ødegård', lines: ['Ospelia 9', '7603 Solvika'] },
      saksnummer: '2026/771',
      date: '2026-11-20',
      references: [
        { label: 'Dato', value: '20. november 2026' },
        { label: 'Saksnummer', value: '2026/771' },
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
    mandatory: blocks.filter((block) => block.mandatory === true).map((block) => block.id ?? ''),
    blocks,
    ...changes,
  };
}

export const letter = testTree([
  h1('Du får botrening to timer i uka'),
  p(
    'Hjelpen begynner 1. desember 2026, og Rehabiliteringskoordineringsansvarlig Per Gjøvik ringer deg den første uka for å avtale tidene sammen med deg.',
    { tone: 'lead' },
  ),
  notice('emergency', [
    h2('Trenger du hjelp nå?'),
    ul([
      item(['Fare for liv: ring ', link('113', 'tel:113')]),
      item(['Legevakt: ring ', link('116\u00a0117', 'tel:116117')]),
    ]),
  ]),
  h2('Dette har vi bestemt'),
  table(
    'Tjenester',
    ['Tjeneste', { header: 'Timer i uka', align: 'end' }, 'Merknad'],
    [
      {
        cells: [
          'Botrening',
          '2',
          'Hjemme hos deg, på dager som du er med på å velge, og alltid med den samme personen så langt vi klarer det.',
        ],
      },
      { cells: ['Støttekontakt', '', strong('Du får ikke dette.')] },
    ],
  ),
  keyValue([row('Søknad mottatt', '22. oktober 2026'), row('Hva er viktig for deg?', ['Ro. ', text('Ráfi.', 'se')])]),
  notice(
    'important',
    [
      h2('Du kan klage på vedtaket'),
      p([
        'Fristen er ',
        strong('fire\u00a0uker'),
        ' fra du fikk brevet. Klagen sender du til Solvika kommune, som ser på saken én gang til.',
      ]),
      ol([
        'Skriv hva du er uenig i.',
        item('Du kan få hjelp av', {
          children: ol(['oss i kommunen', item('brukerombudet', { children: ul(['gratis']) })]),
        }),
      ]),
      table(
        'Frister',
        ['Tjeneste', 'Frist'],
        [{ cells: ['Botrening', '4\u00a0uker'] }, { cells: ['Støttekontakt', '4\u00a0uker'] }],
      ),
      keyValue([row('Sendes til', 'Solvika kommune'), row('Telefon', '74 00 01 00')]),
    ],
    { id: 'klagerett', mandatory: true },
  ),
  section([
    signature({
      role: 'Saksbehandler',
      name: 'Kjersti Øvregård',
      date: '20. november 2026',
      form: 'Godkjent elektronisk',
    }),
    signature({ role: 'Mottatt av', name: 'Máret Čáhppe Ødegård' }),
  ]),
]);

/** The same letter while it still lacks something. */
export const draft: DocumentTree = {
  ...letter,
  draft: true,
  blocks: [...letter.blocks.slice(0, 2), p(['Fra ', gap('Mangler: dato'), '.']), ...letter.blocks.slice(2)],
};
