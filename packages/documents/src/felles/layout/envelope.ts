import type { BaseDocument } from '@hjemmel/model';
import type { FieldSpecs } from './field-spec.js';
import { samtykkeFields, signaturFields } from './kinds/consent.js';
import { paaroerendeFields, personFields, representantFields } from './kinds/people.js';
import { avsenderFields, erstatterFields, saksreferanseFields } from './kinds/sender.js';
import { delingFields, mottakerFields, skjermForFields, vedleggFields } from './kinds/sending.js';

/** The fields every document has; their words are shared. */
export const envelope = {
  $schema: { text: 'felles/dokument.$schema', widget: 'fixed', required: true, readOnly: true },
  type: { text: 'felles/dokument.type', widget: 'fixed', required: true, readOnly: true },
  skjemaversjon: { text: 'felles/dokument.skjemaversjon', widget: 'fixed', required: true, readOnly: true },
  id: { text: 'felles/dokument.id', widget: 'fixed', required: true, readOnly: true },
  versjon: { text: 'felles/dokument.versjon', widget: 'fixed', required: true, readOnly: true },
  erstatter: {
    text: 'felles/dokument.erstatter',
    widget: 'fixed',
    readOnly: true,
    kind: 'felles/erstatter',
    fields: erstatterFields,
  },
  status: {
    text: 'felles/dokument.status',
    widget: 'radio',
    required: true,
    choices: ['utkast', 'ferdig', 'erstattet', 'opphevet'],
  },
  spraak: { text: 'felles/dokument.spraak', widget: 'radio', required: true, choices: ['nb', 'nn', 'se', 'en'] },
  opprettet: { text: 'felles/dokument.opprettet', widget: 'fixed', required: true, readOnly: true },
  sistEndret: { text: 'felles/dokument.sistEndret', widget: 'fixed', required: true, readOnly: true },
  avsender: {
    text: 'felles/dokument.avsender',
    widget: 'group',
    required: true,
    kind: 'felles/avsender',
    fields: avsenderFields,
  },
  bruker: {
    text: 'felles/dokument.bruker',
    widget: 'group',
    required: true,
    kind: 'felles/person',
    fields: personFields,
  },
  representant: {
    text: 'felles/dokument.representant',
    widget: 'rows',
    printed: 1,
    rowTitle: ['hvem/person/navn', 'hvem/kontakt/navn', 'type'],
    kind: 'felles/representant',
    fields: representantFields,
  },
  paaroerende: {
    text: 'felles/dokument.paaroerende',
    widget: 'rows',
    rowTitle: ['person/navn', 'relasjon'],
    kind: 'felles/paaroerende',
    fields: paaroerendeFields,
  },
  mottaker: {
    text: 'felles/dokument.mottaker',
    widget: 'rows',
    required: true,
    rowTitle: ['rolle'],
    kind: 'felles/mottaker',
    fields: mottakerFields,
  },
  skjermFor: {
    text: 'felles/dokument.skjermFor',
    widget: 'rows',
    access: ['tjeneste'],
    rowTitle: ['hva'],
    kind: 'felles/skjermFor',
    fields: skjermForFields,
  },
  saksreferanse: {
    text: 'felles/dokument.saksreferanse',
    widget: 'group',
    kind: 'felles/saksreferanse',
    fields: saksreferanseFields,
  },
  noeytralTittel: { text: 'felles/dokument.noeytralTittel', widget: 'text' },
  samtykke: {
    text: 'felles/dokument.samtykke',
    widget: 'rows',
    printed: 1,
    rowTitle: ['formaal'],
    kind: 'felles/samtykke',
    fields: samtykkeFields,
  },
  deling: {
    text: 'felles/dokument.deling',
    widget: 'rows',
    access: ['part', 'tjeneste'],
    rowTitle: ['mottaker/navn'],
    kind: 'felles/deling',
    fields: delingFields,
  },
  signatur: {
    text: 'felles/dokument.signatur',
    widget: 'rows',
    rowTitle: ['navn', 'rolle'],
    kind: 'felles/signatur',
    fields: signaturFields,
  },
  vedlegg: {
    text: 'felles/dokument.vedlegg',
    widget: 'rows',
    rowTitle: ['tittel'],
    kind: 'felles/vedlegg',
    fields: vedleggFields,
  },
} as const satisfies FieldSpecs<BaseDocument>;
