import type { Deling, Mottaker, SkjermFor, Vedlegg } from '@hjemmel/model';
import { type FieldSpecs, ROW_ID } from '../field-spec.js';

export const mottakerFields: FieldSpecs<Mottaker> = {
  id: ROW_ID,
  hvem: { widget: 'reference', required: true },
  rolle: { widget: 'radio', required: true, choices: ['part', 'fullmektig', 'verge', 'foresatt', 'ungdom', 'kopi'] },
  grunnlag: { widget: 'textarea' },
  rendisjon: { widget: 'radio', required: true, choices: ['part', 'kopi', 'tjeneste'] },
  kanal: {
    widget: 'radio',
    required: true,
    choices: ['digitalPostkasse', 'brev', 'personligOverlevering', 'fagsystem', 'kryptertMelding'],
  },
};

export const skjermForFields: FieldSpecs<SkjermFor> = {
  id: ROW_ID,
  person: { widget: 'reference', required: true },
  hva: { widget: 'radio', required: true, choices: ['adresse', 'alt'] },
  grunn: { widget: 'textarea', required: true, access: ['tjeneste'] },
};

export const delingFields: FieldSpecs<Deling> = {
  id: ROW_ID,
  mottaker: {
    widget: 'group',
    required: true,
    fields: {
      navn: { widget: 'text', required: true },
      rolle: { widget: 'text', required: true },
      kontakt: { widget: 'reference', paper: 'leftOut' },
    },
  },
  opplysninger: { widget: 'textarea', required: true },
  grunnlag: {
    widget: 'radio',
    required: true,
    choices: ['samtykke', 'helsehjelp', 'avvergeplikt', 'noedetat', 'barnevern', 'annenHjemmel'],
  },
  samtykke: {
    widget: 'reference',
    refersTo: ['/samtykke/*'],
    requiredWhen: { field: 'grunnlag', in: ['samtykke'] },
    visibleWhen: { field: 'grunnlag', in: ['samtykke'] },
    paper: 'leftOut',
  },
  hjemmel: {
    widget: 'text',
    requiredWhen: { field: 'grunnlag', in: ['annenHjemmel'] },
    visibleWhen: { field: 'grunnlag', in: ['annenHjemmel'] },
    paper: 'leftOut',
  },
  begrunnelse: { widget: 'textarea', required: true },
  besluttetAv: { widget: 'text', required: true },
  tid: { widget: 'date', required: true },
  innvending: {
    widget: 'group',
    paper: 'leftOut',
    fields: { dato: { widget: 'date', required: true }, svar: { widget: 'textarea' } },
  },
};

export const vedleggFields: FieldSpecs<Vedlegg> = {
  id: ROW_ID,
  tittel: { widget: 'text', required: true },
  mediatype: { widget: 'text', paper: 'leftOut' },
  sha256: { widget: 'text', paper: 'leftOut' },
  beskrivelse: { widget: 'textarea' },
};
