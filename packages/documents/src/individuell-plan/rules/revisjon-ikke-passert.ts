import { definePlanRule, isCurrent } from './plan-rule.js';

/** The plan in use is kept up to date (ipf § 9): a review, a period or the deadline of a running measure that has passed, warns. */
export const revisjonIkkePassert = definePlanRule({
  id: 'individuell-plan/revisjon-ikke-passert',
  severity: 'warning',
  hjemmel: ['ipf-9'],
  messages: {
    nb: {
      neste: 'Dagen for neste gjennomgang er passert. Gå gjennom planen sammen med personen, og sett en ny dag.',
      periode: 'Planperioden er over. Gå gjennom planen sammen med personen, og forleng eller avslutt den.',
      'neste-etter-slutt': 'Neste gjennomgang er etter at planperioden slutter. Sett en tidligere dag.',
      tiltak: 'Fristen for tiltak {nummer} er passert. Vurder tiltaket, og sett ny frist eller status.',
    },
    nn: {
      neste: 'Dagen for neste gjennomgang er passert. Gå gjennom planen saman med personen, og set ein ny dag.',
      periode: 'Planperioden er over. Gå gjennom planen saman med personen, og forleng eller avslutt han.',
      'neste-etter-slutt': 'Neste gjennomgang er etter at planperioden sluttar. Set ein tidlegare dag.',
      tiltak: 'Fristen for tiltak {nummer} er passert. Vurder tiltaket, og set ny frist eller status.',
    },
    en: {
      neste: 'The day of the next review has passed. Go through the plan together with the person, and set a new day.',
      periode: 'The plan period is over. Go through the plan together with the person, and extend it or end it.',
      'neste-etter-slutt': 'The next review is after the plan period ends. Set an earlier day.',
      tiltak: 'The deadline of measure {nummer} has passed. Judge the measure, and set a new deadline or status.',
    },
  },
  check(plan, report, { today }) {
    if (!isCurrent(plan)) return;
    const { planperiode, revisjon, tiltak = [] } = plan;
    // A period the wrong way round is another rule's matter.
    const last = (planperiode?.til ?? '') < (planperiode?.fra ?? '') ? undefined : planperiode?.til;
    const isPast = (day: string | undefined): boolean => day !== undefined && day < today;
    if (isPast(last)) report('periode', ['planperiode', 'til']);
    if (isPast(revisjon?.neste)) report('neste', ['revisjon', 'neste']);
    else if ((revisjon?.neste ?? '') > (last ?? '9999')) report('neste-etter-slutt', ['revisjon', 'neste']);
    for (const [index, { frist, status }] of tiltak.entries()) {
      const runs = status === 'planlagt' || status === 'iGang';
      if (runs && isPast(frist)) report('tiltak', ['tiltak', index, 'frist'], { nummer: index + 1 });
    }
  },
});
