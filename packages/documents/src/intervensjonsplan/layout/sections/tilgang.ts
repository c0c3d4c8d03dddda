import type { Intervensjonsplan } from '@hjemmel/model';
import { ROW_ID, type SectionSpec } from '../../../felles/layout/field-spec.js';

/** The rows an exemption can hold back one by one: those of its chapter, or of the lists it is made of. */
const CHAPTER_ROWS = [
  '/huskFoerst/*',
  '/risikobilde/art/*',
  '/risikobilde/situasjoner/*',
  '/risikobilde/motHvem/*',
  '/risikobilde/tegn/*',
  '/risikobilde/beskyttendeFaktorer/*',
  '/utloesere/*',
  '/scenarioer/*',
  '/tiltak/*',
  '/ansattsikkerhet/aldri/*',
  '/ansattsikkerhet/tjenestetelefoner/*',
  '/kontakter/*',
  '/varsling/varsler/*',
  '/hendelser/*',
  '/vurderinger/*',
  '/barn/*',
  '/tilgang/*',
];

export const tilgangSection: SectionSpec<Intervensjonsplan> = {
  id: 'tilgang',
  office: true,
  access: ['part', 'tjeneste'],
  fields: {
    tilgang: {
      widget: 'rows',
      required: true,
      paper: 'leftOut',
      rowTitle: ['hvem'],
      fields: {
        id: ROW_ID,
        hvem: { widget: 'text', required: true },
        virksomhet: { widget: 'text', required: true },
        kontakt: { widget: 'reference', refersTo: ['/kontakter/*'], paper: 'leftOut' },
        begrunnelse: { widget: 'textarea', required: true },
        utgave: { widget: 'radio', choices: ['tjeneste', 'kopi'] },
        til: { widget: 'date' },
      },
    },
    innsynsunntak: {
      widget: 'rows',
      rowTitle: ['dato'],
      fields: {
        id: ROW_ID,
        felt: {
          widget: 'select',
          required: true,
          choices: [
            'huskFoerst',
            'risikobilde',
            'utloesere',
            'hendelser',
            'vurderinger',
            'scenarioer',
            'tiltak',
            'etterpaa',
            'kontakter',
            'varsling',
            'avvergeplikt',
            'ansattsikkerhet',
            'barn',
            'barnVurdering',
            'tilgang',
          ],
        },
        rad: { widget: 'reference', refersTo: CHAPTER_ROWS, paper: 'leftOut' },
        hjemmel: { widget: 'radio', required: true, choices: ['pbrl-5-1', 'fvl-18-a', 'fvl-19'], paper: 'leftOut' },
        begrunnelse: { widget: 'textarea', required: true, access: ['tjeneste'] },
        besluttetAv: { widget: 'text', required: true },
        dato: { widget: 'date', required: true },
        vurderesIgjen: { widget: 'date' },
      },
    },
    haandtering: {
      widget: 'group',
      fields: {
        oppbevaring: { widget: 'textarea', required: true },
        utskrift: { widget: 'textarea' },
        opphoer: { widget: 'textarea' },
      },
    },
    revisjon: {
      widget: 'group',
      fields: {
        neste: { widget: 'date', required: true },
        ansvarlig: { widget: 'text', required: true },
        ogsaaVed: { widget: 'textarea' },
        historikk: {
          widget: 'rows',
          paper: 'leftOut',
          rowTitle: ['hva'],
          fields: {
            id: ROW_ID,
            dato: { widget: 'date', required: true },
            hva: { widget: 'textarea', required: true },
            av: { widget: 'text', required: true },
          },
        },
      },
    },
  },
};
