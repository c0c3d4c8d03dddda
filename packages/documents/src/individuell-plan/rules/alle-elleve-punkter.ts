import type { PathSegment, RuleContext } from '@hjemmel/validator';
import { findById } from '../../felles/people.js';
import { someone, survey } from '../../felles/rules/survey.js';
import { definePlanRule, isFinished, type Plan } from './plan-rule.js';

/**
 * The eleven points of ipf § 9 that the schema cannot hold: points filled with blanks, a list of participants without the
 * person or without services, a plan period with no end, and cooperation left out where the plan itself shows that others
 * take part. Consent, coordinator and the child's part have rules of their own.
 */
export const alleEllevePunkter = definePlanRule({
  id: 'individuell-plan/alle-elleve-punkter',
  severity: {
    tomt: 'error',
    'uten-bruker': 'error',
    'uten-tjeneste': 'error',
    'ukjent-deltaker': 'error',
    'uten-slutt': 'warning',
    'uten-samarbeid': 'warning',
  },
  hjemmel: ['ipf-9'],
  gyldigFra: '2022-08-01',
  messages: {
    nb: {
      tomt: 'Feltet har bare mellomrom, og da mangler planen et av de elleve punktene. Skriv teksten.',
      'uten-bruker': 'Personen selv står ikke blant deltakerne. Legg til personen, og skriv hva personen bidrar med.',
      'uten-tjeneste':
        'Ingen tjeneste står blant deltakerne. Legg til tjenestene, og skriv hva hver av dem bidrar med.',
      'ukjent-deltaker':
        'Deltaker {nummer} viser til en pårørende som ikke står i dokumentet. Legg til den pårørende, eller rett id-en.',
      'uten-slutt': 'Planperioden har ingen sluttdato. Avtal hvor lenge planen gjelder.',
      'uten-samarbeid':
        'Flere tjenester er med, men planen sier ikke hvilket samarbeid som er nødvendig eller ønsket. Fyll ut «samarbeid».',
    },
    nn: {
      tomt: 'Feltet har berre mellomrom, og då manglar planen eit av dei elleve punkta. Skriv teksten.',
      'uten-bruker':
        'Personen sjølv står ikkje mellom deltakarane. Legg til personen, og skriv kva personen bidreg med.',
      'uten-tjeneste': 'Inga teneste står mellom deltakarane. Legg til tenestene, og skriv kva kvar av dei bidreg med.',
      'ukjent-deltaker':
        'Deltakar {nummer} viser til ein pårørande som ikkje står i dokumentet. Legg til den pårørande, eller rett id-en.',
      'uten-slutt': 'Planperioden har ingen sluttdato. Avtal kor lenge planen gjeld.',
      'uten-samarbeid':
        'Fleire tenester er med, men planen seier ikkje kva samarbeid som er nødvendig eller ønskt. Fyll ut «samarbeid».',
    },
    en: {
      tomt: 'The field holds nothing but spaces, so the plan lacks one of the eleven points. Write the text.',
      'uten-bruker': 'The person is not among the participants. Add the person, and write what the person contributes.',
      'uten-tjeneste': 'No service is among the participants. Add the services, and write what each contributes.',
      'ukjent-deltaker':
        'Participant {nummer} refers to a relative who is not in the document. Add the relative, or correct the id.',
      'uten-slutt': 'The plan period has no end date. Agree how long the plan applies.',
      'uten-samarbeid':
        'Several services take part, but the plan does not say which cooperation is necessary or wanted. Fill in «samarbeid».',
    },
  },
  check(plan, report, context) {
    for (const [text, path] of requiredTexts(plan)) if (text?.trim() === '') report('tomt', path);
    const kinds = (plan.deltakere ?? []).map(({ hvem }) => hvem?.type);
    if (isFinished(plan) && kinds.length > 0 && !kinds.includes(undefined)) {
      if (!kinds.includes('bruker')) report('uten-bruker', ['deltakere']);
      if (!kinds.includes('tjeneste')) report('uten-tjeneste', ['deltakere']);
    }
    for (const index of unknownRelatives(plan, context)) {
      report('ukjent-deltaker', ['deltakere', index, 'hvem', 'person'], { nummer: index + 1 });
    }
    if (!isFinished(plan)) return;
    if (plan.planperiode && plan.planperiode.til === undefined) report('uten-slutt', ['planperiode', 'til']);
    if (hasSeveralServices(plan) && !plan.samarbeid?.length) report('uten-samarbeid', ['samarbeid']);
  },
});

type Place = readonly [text: string | undefined, path: readonly PathSegment[]];

/** The free texts the points of § 9 are made of. */
function requiredTexts(plan: Plan): readonly Place[] {
  const { hvaErViktigForDeg, ressurser, behov, maal = [], tiltak = [], deltakere = [] } = plan;
  return [
    [hvaErViktigForDeg, ['hvaErViktigForDeg']],
    [ressurser, ['ressurser']],
    [behov, ['behov']],
    ...maal.map(({ tekst }, index): Place => [tekst, ['maal', index, 'tekst']]),
    ...tiltak.flatMap((row, index) => TILTAK.map((field): Place => [row[field], ['tiltak', index, field]])),
    ...deltakere.map(({ bidrag }, index): Place => [bidrag, ['deltakere', index, 'bidrag']]),
  ];
}

const TILTAK = ['beskrivelse', 'gjennomfoering', 'omfang'] as const;

function unknownRelatives(plan: Plan, context: RuleContext): readonly number[] {
  return (plan.deltakere ?? []).flatMap(({ hvem }, index) => {
    if (hvem?.type !== 'paaroerende' || hvem.person === undefined) return [];
    const known = someone(survey(plan, context), hvem.person) ?? findById(plan, hvem.person);
    return known ? [] : [index];
  });
}

/** What the plan itself shows: a main responsible service is agreed when there are several (ipf § 7), a kontaktlege is in hospital. */
function hasSeveralServices({ hovedansvarligTjeneste, kontaktlege }: Plan): boolean {
  return hovedansvarligTjeneste?.navn !== undefined || kontaktlege?.status === 'oppnevnt';
}
