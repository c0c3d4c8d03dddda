import { definePlanRule } from './plan-rule.js';

/** An old plan is gone through again, but never held back: it is still better than none. */
export const revisjonIkkePassert = definePlanRule({
  id: 'kriseplan/revisjon-ikke-passert',
  severity: { passert: 'warning', 'foer-laget': 'warning', 'ikke-satt': 'info' },
  hjemmel: [],
  messages: {
    nb: {
      passert:
        'Planen skulle vært gått gjennom. Gjør det sammen med personen, og sett en ny dag. Planen kan brukes imens.',
      'foer-laget': 'Planen skal gås gjennom før den er laget. Rett en av datoene.',
      'ikke-satt': 'Det er ikke avtalt når planen skal gås gjennom. Sett gjerne en dag sammen med personen.',
    },
    nn: {
      passert:
        'Planen skulle vore gått gjennom. Gjer det saman med personen, og set ein ny dag. Planen kan brukast imens.',
      'foer-laget': 'Planen skal gåast gjennom før han er laga. Rett ein av datoane.',
      'ikke-satt': 'Det er ikkje avtalt når planen skal gåast gjennom. Set gjerne ein dag saman med personen.',
    },
    en: {
      passert:
        'The plan should have been gone through. Do so together with the person, and set a new day. The plan can be used meanwhile.',
      'foer-laget': 'The plan is to be gone through before it is made. Correct one of the dates.',
      'ikke-satt': 'It is not agreed when the plan is to be gone through. Do set a day together with the person.',
    },
  },
  check({ laget, gjelderTil }, report, { today }) {
    if (gjelderTil === undefined) return report('ikke-satt', ['gjelderTil']);
    if (laget?.dato !== undefined && gjelderTil < laget.dato) report('foer-laget', ['gjelderTil']);
    else if (gjelderTil < today) report('passert', ['gjelderTil']);
  },
});
