import type {
  Adressebeskyttelse,
  Aktoer,
  Barn,
  Identifikator,
  Kommunikasjon,
  Kontakt,
  Medarbeider,
  Paaroerende,
  Person,
  Representant,
  Tolk,
  Tolkebruk,
} from '@hjemmel/model';
import { type FieldSpecs, ROW_ID } from '../field-spec.js';
import { adresseFields } from './place.js';

export const medarbeiderFields: FieldSpecs<Medarbeider> = {
  navn: { widget: 'text', required: true },
  tittel: { widget: 'text' },
  telefon: { widget: 'phone' },
};

export const kontaktFields: FieldSpecs<Kontakt> = {
  id: ROW_ID,
  navn: { widget: 'text', required: true },
  rolle: { widget: 'text', required: true },
  virksomhet: { widget: 'text', paper: 'ownOnly' },
  telefon: { widget: 'phone' },
  epost: { widget: 'email', paper: 'leftOut' },
  tider: { widget: 'text', paper: 'ownOnly' },
  naar: { widget: 'textarea', paper: 'ownOnly' },
};

export const adressebeskyttelseFields: FieldSpecs<Adressebeskyttelse> = {
  gradering: {
    widget: 'radio',
    required: true,
    choices: ['ugradert', 'fortrolig', 'strengtFortrolig', 'strengtFortroligUtland', 'ikkeKontrollert'],
  },
  kontrollert: { widget: 'date', paper: 'leftOut' },
};

export const identifikatorFields: FieldSpecs<Identifikator> = {
  type: {
    widget: 'select',
    required: true,
    choices: ['foedselsnummer', 'dNummer', 'hjelpenummer', 'duf', 'kunFoedselsdato', 'ukjent'],
    paper: 'leftOut',
  },
  verdi: {
    widget: 'text',
    required: true,
    visibleWhen: { field: 'type', in: ['foedselsnummer', 'dNummer', 'hjelpenummer', 'duf'] },
  },
  utsteder: { widget: 'text', required: true, visibleWhen: { field: 'type', in: ['hjelpenummer'] }, paper: 'leftOut' },
  dato: { widget: 'date', required: true, visibleWhen: { field: 'type', in: ['kunFoedselsdato'] } },
  grunn: { widget: 'textarea', required: true, visibleWhen: { field: 'type', in: ['ukjent'] }, paper: 'leftOut' },
};

export const tolkFields: FieldSpecs<Tolk> = {
  form: { widget: 'radio', required: true, choices: ['muntlig', 'tegnspraak', 'skrift'] },
  spraak: { widget: 'text' },
};

export const tolkebrukFields: FieldSpecs<Tolkebruk> = {
  hvem: {
    widget: 'radio',
    required: true,
    choices: ['kvalifisertTolk', 'annenTolk', 'tospraakligAnsatt', 'annenVoksen', 'barn'],
  },
  spraak: { widget: 'text' },
  grunn: { widget: 'textarea', paper: 'leftOut' },
};

export const kommunikasjonFields: FieldSpecs<Kommunikasjon> = {
  spraak: { widget: 'text' },
  tolk: { widget: 'group', kind: 'felles/tolk', fields: tolkFields },
  lesestoette: { widget: 'checkboxes', choices: ['muntligGjennomgang', 'lettlest', 'storSkrift', 'punktskrift'] },
  trygt: {
    widget: 'group',
    fields: {
      ringe: { widget: 'yesNo' },
      beskjed: { widget: 'yesNo' },
      sms: { widget: 'yesNo' },
      brevHjem: { widget: 'yesNo' },
    },
  },
  gjennomgaattMuntlig: {
    widget: 'group',
    paper: 'leftOut',
    fields: {
      dato: { widget: 'date', required: true },
      av: { widget: 'text', required: true },
      tolk: { widget: 'group', kind: 'felles/tolkebruk', fields: tolkebrukFields },
    },
  },
};

export const personFields: FieldSpecs<Person> = {
  id: ROW_ID,
  navn: { widget: 'text', required: true },
  identifikator: {
    widget: 'group',
    required: true,
    paper: 'ownOnly',
    kind: 'felles/identifikator',
    fields: identifikatorFields,
  },
  // Before the address, so that nobody writes one that must not be written.
  adressebeskyttelse: {
    widget: 'group',
    required: true,
    paper: 'ownOnly',
    kind: 'felles/adressebeskyttelse',
    fields: adressebeskyttelseFields,
  },
  adresse: { widget: 'group', paper: 'ownOnly', kind: 'felles/adresse', fields: adresseFields },
  telefon: { widget: 'phone' },
  epost: { widget: 'email', paper: 'leftOut' },
  kommunikasjon: { widget: 'group', paper: 'ownOnly', kind: 'felles/kommunikasjon', fields: kommunikasjonFields },
  doed: { widget: 'group', paper: 'leftOut', fields: { dato: { widget: 'date' } } },
};

export const aktoerFields: FieldSpecs<Aktoer> = {
  slag: { widget: 'radio', required: true, choices: ['privatperson', 'fagperson'], paper: 'leftOut' },
  person: {
    widget: 'group',
    required: true,
    visibleWhen: { field: 'slag', in: ['privatperson'] },
    kind: 'felles/person',
    fields: personFields,
  },
  kontakt: {
    widget: 'group',
    required: true,
    visibleWhen: { field: 'slag', in: ['fagperson'] },
    kind: 'felles/kontakt',
    fields: kontaktFields,
  },
};

export const barnFields: FieldSpecs<Barn> = {
  id: ROW_ID,
  person: { widget: 'group', required: true, kind: 'felles/person', fields: personFields },
  relasjon: { widget: 'text', required: true },
  borHos: { widget: 'radio', choices: ['bruker', 'annenForelder', 'delt', 'fosterhjem', 'annet', 'ukjent'] },
  hensyn: { widget: 'textarea' },
};

export const paaroerendeFields: FieldSpecs<Paaroerende> = {
  id: ROW_ID,
  person: { widget: 'group', required: true, kind: 'felles/person', fields: personFields },
  relasjon: { widget: 'text', required: true },
  naermeste: { widget: 'yesNo' },
};

export const representantFields: FieldSpecs<Representant> = {
  id: ROW_ID,
  type: {
    widget: 'radio',
    required: true,
    choices: ['verge', 'fullmektig', 'foresatt', 'paaroerende'],
    paper: 'leftOut',
  },
  hvem: { widget: 'group', required: true, kind: 'felles/aktoer', fields: aktoerFields },
  mandat: {
    widget: 'radio',
    requiredWhen: { field: 'type', in: ['verge'] },
    visibleWhen: { field: 'type', in: ['verge'] },
    choices: ['personlig', 'oekonomisk', 'begge'],
  },
  fullmakt: {
    widget: 'group',
    requiredWhen: { field: 'type', in: ['fullmektig'] },
    visibleWhen: { field: 'type', in: ['fullmektig'] },
    fields: { skriftlig: { widget: 'yesNo', required: true }, dato: { widget: 'date' } },
  },
};
