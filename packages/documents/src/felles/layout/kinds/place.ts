import type { Adresse, Kommune, Periode } from '@hjemmel/model';
import type { FieldSpecs } from '../field-spec.js';

export const adresseFields: FieldSpecs<Adresse> = {
  linjer: { widget: 'lines', printed: 1 },
  postnummer: { widget: 'text' },
  poststed: { widget: 'text' },
  land: { widget: 'text', paper: 'leftOut' },
};

export const periodeFields: FieldSpecs<Periode> = { fra: { widget: 'date', required: true }, til: { widget: 'date' } };

export const kommuneFields: FieldSpecs<Kommune> = {
  kommunenummer: { widget: 'text', required: true },
  navn: { widget: 'text', required: true },
  organisasjonsnummer: { widget: 'text', required: true, paper: 'leftOut' },
};
