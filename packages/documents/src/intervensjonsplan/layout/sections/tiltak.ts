import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

export const tiltakSection: SectionSpec<Intervensjonsplan> = {
  id: 'tiltak',
  fields: {
    tiltak: {
      widget: 'rows',
      required: true,
      rowTitle: ['beskrivelse'],
      fields: {
        id: ROW_ID,
        slag: {
          widget: 'radio',
          required: true,
          choices: ['monitorering', 'behandling', 'oppfoelging', 'tryggingAvAndre'],
        },
        beskrivelse: { widget: 'textarea', required: true },
        hensikt: { widget: 'textarea' },
        ansvarlig: { widget: 'text', required: true },
        kontakt: { widget: 'reference', refersTo: ['/kontakter/*'], paper: 'leftOut' },
        omfang: { widget: 'text' },
        fra: { widget: 'date' },
        evalueres: { widget: 'date', required: true },
        status: { widget: 'radio', required: true, choices: ['planlagt', 'iGang', 'avsluttet'], paper: 'leftOut' },
        tvang: {
          widget: 'group',
          paper: 'leftOut',
          fields: {
            art: {
              widget: 'select',
              required: true,
              choices: [
                'kroppsvisitasjon',
                'undersoekelseAvBolig',
                'innlaasing',
                'fastholding',
                'beslag',
                'rusproeveMedSanksjon',
                'paalagtMoete',
                'tvangsmedisinering',
                'bevegelsesbegrensning',
                'annet',
              ],
            },
            besluttetAv: {
              widget: 'group',
              fields: {
                organ: {
                  widget: 'radio',
                  required: true,
                  choices: [
                    'spesialisthelsetjenesten',
                    'barnevernsOgHelsenemnda',
                    'domstol',
                    'politi',
                    'kriminalomsorgen',
                    'annetOrgan',
                  ],
                },
                navn: { widget: 'text', required: true },
                vedtak: { widget: 'textarea', required: true },
                dato: { widget: 'date' },
                hjemmel: { widget: 'text', paper: 'leftOut' },
              },
            },
            kommunensRolle: { widget: 'textarea' },
          },
        },
      },
    },
  },
};
