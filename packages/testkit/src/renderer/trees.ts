import {
  type Block,
  type DocumentTree,
  h1,
  h2,
  h3,
  item,
  keyValue,
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

export const TITLE = 'Vedtak om botrening til Máret Čáhppe';
export const HIDDEN = 'Skjultopplysning';
export const GROUND = 'forvaltningsloven § 19 første ledd bokstav d';

/** A finished tree around `blocks`, which lists the mandatory ones. */
export function kitTree(blocks: readonly Block[], changes: Partial<DocumentTree> = {}): DocumentTree {
  return {
    version: 1,
    language: 'nb',
    title: TITLE,
    neutralTitle: 'Brev fra Solvika kommune',
    draft: false,
    rendition: 'part',
    versions: { schema: 'vedtak 1.0', law: '2026.11', texts: '1.0' },
    envelope: {
      sender: {
        name: 'Solvika kommune',
        returnLine: 'Solvika kommune, Postboks 3, 7602 Solvika',
        addressLines: ['Postboks 3', '7602 Solvika'],
        phone: '74 00 01 00',
      },
      recipient: { name: 'Máret Čáhppe Ødegård', lines: ['Ospelia 9', '7603 Solvika'] },
      date: '2026-11-20',
      references: [{ label: 'Dato', value: '20. november 2026' }],
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

export const appeal = notice('important', [h2('Du kan klage'), p('Fristen er tre uker fra du fikk brevet.')], {
  id: 'klagerett',
  mandatory: true,
});

const secret = p(`${HIDDEN} om en annen`, {
  id: 'skjult',
  access: { renditions: ['tjeneste'], hjemmel: GROUND },
});

/** A letter with every block type that a finished letter holds. */
export const kitLetter: DocumentTree = kitTree([
  h1('Du får botrening to timer i uka'),
  p('Hjelpen begynner 1. desember 2026, og vi ringer deg den første uka.', { tone: 'lead' }),
  section([
    h2('Dette har vi bestemt'),
    table(
      'Tjenester',
      ['Tjeneste', { header: 'Timer', align: 'end' }],
      [{ cells: ['Botrening', '2'] }, { cells: ['Støttekontakt', '0'] }],
    ),
    keyValue([row('Søknad mottatt', '22. oktober 2026'), row('Viktig for deg', 'Ro og ráfi')]),
    h3('Slik ser vi på saken'),
    ul(['Du bor alene', item('Du har sagt at', { children: ol(['morgenen er tyngst', 'du vil ha det stille']) })]),
  ]),
  appeal,
  p([text('Vi bruker loven om '), strong('kommunale helse- og omsorgstjenester'), text('.')], { tone: 'note' }),
  signature({
    role: 'Saksbehandler',
    name: 'Kjersti Øvregård',
    date: '20. november 2026',
    form: 'Godkjent elektronisk',
  }),
]);

/** The letter with a part that only the service may read, not yet taken out. */
export const confidentialLetter: DocumentTree = { ...kitLetter, blocks: [...kitLetter.blocks, secret] };
