import type { BaseDocument } from '@hjemmel/model';
import { envelope } from './envelope.js';
import type { SectionSpec } from './field-spec.js';

type Shared = SectionSpec<BaseDocument>;

export const personSection = {
  id: 'person',
  text: 'felles/person',
  fields: { bruker: envelope.bruker },
} as const satisfies Shared;

export const representantSection = {
  id: 'representant',
  text: 'felles/representant',
  fields: { representant: envelope.representant },
} as const satisfies Shared;

export const samtykkeSection = {
  id: 'samtykke',
  text: 'felles/samtykke',
  fields: { samtykke: envelope.samtykke },
} as const satisfies Shared;

export const signaturSection = {
  id: 'signatur',
  text: 'felles/signatur',
  office: true,
  fields: { signatur: envelope.signatur },
} as const satisfies Shared;

export const avsenderSection = {
  id: 'avsender',
  text: 'felles/avsender',
  office: true,
  fields: { avsender: envelope.avsender },
} as const satisfies Shared;

export const sendingSection = {
  id: 'sending',
  text: 'felles/sending',
  office: true,
  fields: {
    mottaker: envelope.mottaker,
    skjermFor: envelope.skjermFor,
    deling: envelope.deling,
    vedlegg: envelope.vedlegg,
  },
} as const satisfies Shared;

export const dokumentSection = {
  id: 'dokument',
  text: 'felles/dokument',
  office: true,
  fields: {
    spraak: envelope.spraak,
    saksreferanse: envelope.saksreferanse,
    noeytralTittel: envelope.noeytralTittel,
    status: envelope.status,
    $schema: envelope.$schema,
    type: envelope.type,
    skjemaversjon: envelope.skjemaversjon,
    id: envelope.id,
    versjon: envelope.versjon,
    erstatter: envelope.erstatter,
    opprettet: envelope.opprettet,
    sistEndret: envelope.sistEndret,
  },
} as const satisfies Shared;
