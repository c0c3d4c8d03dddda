import { definePlanRule } from './plan-rule.js';

/** A scenario says what to do, step by step; an acute one says whom to call: police, ambulance or the out-of-hours doctor. */
export const scenarioHarSteg = definePlanRule({
  id: 'intervensjonsplan/scenario-har-steg',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: {
      'ingen-steg': 'Scenario {nummer} har ingen steg. Legg til hva som skal gjøres, og hvem som gjør det.',
      'akutt-uten-noedhjelp':
        'Scenario {nummer} er akutt, men sier ikke at noen skal ringe. Legg til et steg om å ringe politi, ambulanse eller legevakt.',
    },
    nn: {
      'ingen-steg': 'Scenario {nummer} har ingen steg. Legg til kva som skal gjerast, og kven som gjer det.',
      'akutt-uten-noedhjelp':
        'Scenario {nummer} er akutt, men seier ikkje at nokon skal ringje. Legg til eit steg om å ringje politi, ambulanse eller legevakt.',
    },
    en: {
      'ingen-steg': 'Scenario {nummer} has no steps. Add what is to be done, and who does it.',
      'akutt-uten-noedhjelp':
        'Scenario {nummer} is acute, but does not say that anyone should call. Add a step about calling the police, an ambulance or the out-of-hours doctor.',
    },
  },
  check({ scenarioer = [] }, report) {
    for (const [index, { nivaa, steg = [] }] of scenarioer.entries()) {
      const path = ['scenarioer', index, 'steg'];
      const nummer = index + 1;
      if (steg.length === 0) report('ingen-steg', path, { nummer });
      else if (nivaa === 'akutt' && !steg.some(({ slag }) => slag !== undefined && EMERGENCY.has(slag))) {
        report('akutt-uten-noedhjelp', path, { nummer });
      }
    }
  },
});

const EMERGENCY: ReadonlySet<string> = new Set(['politi', 'amk', 'legevakt']);
