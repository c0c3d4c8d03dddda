import type { Avsender, Erstatter, Saksreferanse } from '@hjemmel/model';
import { type FieldSpecs, ROW_ID } from '../field-spec.js';
import { medarbeiderFields } from './people.js';
import { adresseFields, kommuneFields } from './place.js';

export const avsenderFields: FieldSpecs<Avsender> = {
  kommune: { widget: 'group', required: true, kind: 'felles/kommune', fields: kommuneFields },
  enhet: {
    widget: 'group',
    fields: {
      navn: { widget: 'text', required: true },
      bydel: { widget: 'text' },
      organisasjonsnummer: { widget: 'text', paper: 'leftOut' },
    },
  },
  postadresse: { widget: 'group', required: true, kind: 'felles/adresse', fields: adresseFields },
  telefon: { widget: 'phone', required: true },
  digitaleKanaler: {
    widget: 'rows',
    rowTitle: ['navn'],
    fields: {
      id: ROW_ID,
      navn: { widget: 'text', required: true },
      adresse: { widget: 'url', required: true },
      tarImotKlage: { widget: 'yesNo' },
      girKvittering: { widget: 'yesNo' },
    },
  },
  nettsted: { widget: 'url' },
  saksbehandler: { widget: 'group', kind: 'felles/medarbeider', fields: medarbeiderFields },
  ansvarlig: { widget: 'group', kind: 'felles/medarbeider', fields: medarbeiderFields },
  klageorgan: {
    widget: 'group',
    fields: {
      navn: { widget: 'text', required: true },
      type: { widget: 'radio', required: true, choices: ['kommunestyre', 'formannskap', 'saerskiltKlagenemnd'] },
    },
  },
  skjermetVisning: {
    widget: 'group',
    fields: {
      avsendernavn: { widget: 'text', required: true },
      postadresse: { widget: 'group', kind: 'felles/adresse', fields: adresseFields },
    },
  },
};

export const erstatterFields: FieldSpecs<Erstatter> = {
  id: { widget: 'fixed', required: true, readOnly: true },
  versjon: { widget: 'fixed', required: true, readOnly: true },
};

export const saksreferanseFields: FieldSpecs<Saksreferanse> = {
  saksnummer: { widget: 'text' },
  journalpost: { widget: 'text' },
  fagsystem: { widget: 'text' },
  fagsakId: { widget: 'text' },
};
