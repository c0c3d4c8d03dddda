import type { Omfang } from '@hjemmel/model';
import type { FieldSpecs } from '../../felles/layout/field-spec.js';

export const omfangFields: FieldSpecs<Omfang> = {
  form: { widget: 'radio', choices: ['fast', 'gjennomsnitt', 'inntil'] },
  mengde: { widget: 'number' },
  minst: { widget: 'number' },
  enhet: {
    widget: 'select',
    choices: [
      'timerPerUke',
      'timerPerMaaned',
      'timerPerAar',
      'besoekPerDoegn',
      'besoekPerUke',
      'besoekPerMaaned',
      'doegnPerUke',
      'doegnPerMaaned',
      'doegnPerAar',
      'antall',
      'fastPlass',
      'kroner',
      'kronerPerMaaned',
    ],
  },
  ikkeMaalbar: { widget: 'group', paper: 'leftOut', fields: { grunn: { widget: 'textarea', required: true } } },
};
