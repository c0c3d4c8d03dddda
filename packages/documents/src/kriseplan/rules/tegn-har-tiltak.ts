import { definePlanRule } from './plan-rule.js';

/** A sign nobody acts on warns no one; late in a crisis, that is too late to find out. */
export const tegnHarTiltak = definePlanRule({
  id: 'kriseplan/tegn-har-tiltak',
  severity: { 'sent-uten-tiltak': 'error', 'uten-tiltak': 'warning', 'bare-sene': 'info' },
  hjemmel: [],
  messages: {
    nb: {
      'sent-uten-tiltak':
        'Tegn {nummer} kommer sent i krisen og har ikke noe tiltak. Skriv hva som gjøres, og hvem som gjør det.',
      'uten-tiltak': 'Tegn {nummer} har ikke noe tiltak. Skriv hva som gjøres, og hvem som gjør det.',
      'bare-sene': 'Planen har bare sene tegn. Skriv gjerne hva dere kan se tidligere.',
    },
    nn: {
      'sent-uten-tiltak':
        'Teikn {nummer} kjem seint i krisa og har ikkje noko tiltak. Skriv kva som blir gjort, og kven som gjer det.',
      'uten-tiltak': 'Teikn {nummer} har ikkje noko tiltak. Skriv kva som blir gjort, og kven som gjer det.',
      'bare-sene': 'Planen har berre seine teikn. Skriv gjerne kva de kan sjå tidlegare.',
    },
    en: {
      'sent-uten-tiltak':
        'Sign {nummer} comes late in the crisis and has no measure. Write what is done, and who does it.',
      'uten-tiltak': 'Sign {nummer} has no measure. Write what is done, and who does it.',
      'bare-sene': 'The plan has late signs only. Do write what can be seen earlier.',
    },
  },
  check({ varselsignaler = [] }, report) {
    for (const [index, { fase, tiltak }] of varselsignaler.entries()) {
      if (tiltak?.some(({ hva }) => hva?.trim())) continue;
      const path = ['varselsignaler', index, 'tiltak'];
      report(fase === 'sen' ? 'sent-uten-tiltak' : 'uten-tiltak', path, { nummer: index + 1 });
    }
    const late = varselsignaler.length > 0 && varselsignaler.every(({ fase }) => fase === 'sen');
    if (late) report('bare-sene', ['varselsignaler']);
  },
});
