import { definePlanRule } from './plan-rule.js';

/** Someone has judged, on a day, whether the duty to avert a serious crime arises, and what was done if it did (strl § 196). */
export const avvergepliktVurdert = definePlanRule({
  id: 'intervensjonsplan/avvergeplikt-vurdert',
  severity: 'error',
  hjemmel: ['strl-196'],
  messages: {
    nb: {
      'ikke-vurdert': 'Vurder om avvergeplikten er aktuell. Skriv hva dere kom til, og hvorfor.',
      'utfall-mangler': 'Velg hva vurderingen av avvergeplikten kom til.',
      'dato-mangler': 'Skriv dagen avvergeplikten ble vurdert.',
      'gjort-mangler': 'Avvergeplikten er eller kan bli aktuell. Skriv hva som er gjort for å avverge.',
    },
    nn: {
      'ikke-vurdert': 'Vurder om avverjeplikta er aktuell. Skriv kva de kom til, og kvifor.',
      'utfall-mangler': 'Vel kva vurderinga av avverjeplikta kom til.',
      'dato-mangler': 'Skriv dagen avverjeplikta vart vurdert.',
      'gjort-mangler': 'Avverjeplikta er eller kan bli aktuell. Skriv kva som er gjort for å avverje.',
    },
    en: {
      'ikke-vurdert': 'Judge whether the duty to avert arises. Write what you concluded, and why.',
      'utfall-mangler': 'Choose what the assessment of the duty to avert concluded.',
      'dato-mangler': 'Write the day the duty to avert was judged.',
      'gjort-mangler': 'The duty to avert arises or may arise. Write what has been done to avert.',
    },
  },
  check({ avvergeplikt }, report) {
    if (avvergeplikt?.vurdert === undefined) return;
    const { vurdert, utfall, dato, gjort } = avvergeplikt;
    if (!vurdert) return report('ikke-vurdert', ['avvergeplikt', 'vurdert']);
    if (utfall === undefined) report('utfall-mangler', ['avvergeplikt', 'utfall']);
    if (dato === undefined) report('dato-mangler', ['avvergeplikt', 'dato']);
    const arises = utfall === 'aktuelt' || utfall === 'avverget';
    if (arises && (gjort ?? '').trim() === '') report('gjort-mangler', ['avvergeplikt', 'gjort']);
  },
});
