import type { Samtykke, Signatur, Signaturform } from '@hjemmel/model';
import { type FieldSpecs, ROW_ID } from '../field-spec.js';
import { tolkebrukFields } from './people.js';
import { periodeFields } from './place.js';

export const samtykkeFields: FieldSpecs<Samtykke> = {
  id: ROW_ID,
  hvem: { widget: 'radio', required: true, choices: ['bruker', 'foresatt', 'verge', 'ungdom', 'naermestePaaroerende'] },
  tilHvem: {
    widget: 'rows',
    required: true,
    rowTitle: ['virksomhet'],
    fields: { id: ROW_ID, virksomhet: { widget: 'text', required: true }, rolle: { widget: 'text', required: true } },
  },
  opplysninger: { widget: 'textarea', required: true },
  formaal: { widget: 'textarea', required: true },
  virkning: {
    widget: 'checkboxes',
    required: true,
    choices: ['opphevTaushetsplikt', 'utarbeideIndividuellPlan', 'deltakerinnsyn', 'utarbeideKriseplan'],
    paper: 'leftOut',
  },
  periode: { widget: 'group', kind: 'felles/periode', fields: periodeFields },
  unntak: { widget: 'textarea' },
  form: { widget: 'radio', required: true, choices: ['skriftlig', 'muntligNotert'] },
  informertAv: { widget: 'text', required: true },
  spraak: { widget: 'text', paper: 'leftOut' },
  tolk: { widget: 'group', paper: 'leftOut', kind: 'felles/tolkebruk', fields: tolkebrukFields },
  dato: { widget: 'date', required: true },
  trekkesSlik: { widget: 'textarea', required: true },
  foelgerAvTrekk: { widget: 'textarea', required: true },
  nektPaavirkerIkkeTjenester: { widget: 'yesNo', required: true, paper: 'leftOut' },
  beslutningskompetanse: {
    widget: 'group',
    paper: 'leftOut',
    fields: {
      vurdertAv: { widget: 'text', required: true },
      dato: { widget: 'date', required: true },
      begrunnelse: { widget: 'textarea', required: true },
    },
  },
  journalfoert: { widget: 'text', paper: 'leftOut' },
  trukket: { widget: 'group', paper: 'leftOut', fields: { dato: { widget: 'date', required: true } } },
};

export const signaturformFields: FieldSpecs<Signaturform> = {
  type: {
    widget: 'radio',
    required: true,
    choices: ['haandskrevet', 'elektronisk', 'elektroniskGodkjent', 'muntligNotert', 'merkeMedVitne'],
  },
  metode: { widget: 'text', required: true, visibleWhen: { field: 'type', in: ['elektronisk'] } },
  nivaa: {
    widget: 'radio',
    required: true,
    visibleWhen: { field: 'type', in: ['elektronisk'] },
    choices: ['betydelig', 'hoeyt'],
  },
  av: { widget: 'text', required: true, visibleWhen: { field: 'type', in: ['muntligNotert'] } },
  vitne: { widget: 'text', visibleWhen: { field: 'type', in: ['muntligNotert', 'merkeMedVitne'] } },
};

export const signaturFields: FieldSpecs<Signatur> = {
  id: ROW_ID,
  rolle: { widget: 'text', required: true },
  navn: { widget: 'text', required: true },
  dato: { widget: 'date', required: true },
  form: { widget: 'group', required: true, kind: 'felles/signaturform', fields: signaturformFields },
  innholdshash: { widget: 'fixed', readOnly: true },
};
