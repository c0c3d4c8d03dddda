import { definePlanRule } from './plan-rule.js';

/** A plan about danger goes stale: it is judged again before it ends, and so is each measure that still runs. */
export const revisjonIkkePassert = definePlanRule({
  id: 'intervensjonsplan/revisjon-ikke-passert',
  severity: {
    'slutt-foer-start': 'error',
    'gjelder-til': 'warning',
    neste: 'warning',
    'neste-etter-slutt': 'warning',
    tiltak: 'warning',
    unntak: 'warning',
  },
  hjemmel: [],
  messages: {
    nb: {
      'slutt-foer-start': 'Planen slutter før den er laget. Rett plandatoen eller den siste dagen.',
      'gjelder-til': 'Planen gjelder ikke lenger. Gå gjennom den sammen med personen, eller avslutt den.',
      neste: 'Dagen for neste gjennomgang er passert. Gå gjennom planen, og sett en ny dag.',
      'neste-etter-slutt': 'Neste gjennomgang er etter at planen slutter. Sett en tidligere dag.',
      tiltak: 'Tiltak {nummer} skulle vært vurdert. Vurder det, og sett en ny dag, eller avslutt det.',
      unntak: 'Unntak fra innsyn nummer {nummer} skulle vært vurdert på nytt. Vurder om personen nå kan få se det.',
    },
    nn: {
      'slutt-foer-start': 'Planen sluttar før han er laga. Rett plandatoen eller den siste dagen.',
      'gjelder-til': 'Planen gjeld ikkje lenger. Gå gjennom han saman med personen, eller avslutt han.',
      neste: 'Dagen for neste gjennomgang er passert. Gå gjennom planen, og set ein ny dag.',
      'neste-etter-slutt': 'Neste gjennomgang er etter at planen sluttar. Set ein tidlegare dag.',
      tiltak: 'Tiltak {nummer} skulle vore vurdert. Vurder det, og set ein ny dag, eller avslutt det.',
      unntak: 'Unntak frå innsyn nummer {nummer} skulle vore vurdert på nytt. Vurder om personen no kan få sjå det.',
    },
    en: {
      'slutt-foer-start': 'The plan ends before it is made. Correct the date of the plan or the last day.',
      'gjelder-til': 'The plan no longer applies. Go through it together with the person, or end it.',
      neste: 'The day of the next review has passed. Go through the plan, and set a new day.',
      'neste-etter-slutt': 'The next review is after the plan ends. Set an earlier day.',
      tiltak: 'Measure {nummer} should have been judged again. Judge it and set a new day, or end it.',
      unntak: 'Exemption {nummer} should have been judged again. Judge whether the person may now see it.',
    },
  },
  check({ plandato, gjelderTil, revisjon, tiltak, innsynsunntak }, report, { today }) {
    const isPast = (day: string | undefined): boolean => day !== undefined && day < today;
    if (plandato !== undefined && gjelderTil !== undefined && gjelderTil < plandato) {
      report('slutt-foer-start', ['gjelderTil']);
    } else if (isPast(gjelderTil)) report('gjelder-til', ['gjelderTil']);
    if (isPast(revisjon?.neste)) report('neste', ['revisjon', 'neste']);
    else if (gjelderTil !== undefined && (revisjon?.neste ?? '') > gjelderTil) {
      report('neste-etter-slutt', ['revisjon', 'neste']);
    }
    for (const [index, { evalueres, status }] of (tiltak ?? []).entries()) {
      if (status !== 'avsluttet' && isPast(evalueres)) {
        report('tiltak', ['tiltak', index, 'evalueres'], { nummer: index + 1 });
      }
    }
    for (const [index, { vurderesIgjen }] of (innsynsunntak ?? []).entries()) {
      if (isPast(vurderesIgjen)) report('unntak', ['innsynsunntak', index, 'vurderesIgjen'], { nummer: index + 1 });
    }
  },
});
