import type { BaseDocument, Draft } from '@hjemmel/model';
import { defineFellesRule } from './felles-rule.js';

type Samtykke = NonNullable<Draft<BaseDocument>['samtykke']>[number];
type Problem =
  | 'nekt-paavirker'
  | 'til-alle'
  | 'uten-vurdering'
  | 'uten-periode'
  | 'muntlig-uten-journal'
  | 'ikke-gitt-ennaa';

/** A consent is of use only when it was free, named, explained and can be proved (personvernforordningen arts. 4 and 7, pbrl § 4-3, hpl § 22). */
export const samtykkeFullstendig = defineFellesRule({
  id: 'felles/samtykke-fullstendig',
  severity: {
    'nekt-paavirker': 'error',
    'til-alle': 'error',
    'uten-vurdering': 'error',
    'ikke-gitt-ennaa': 'error',
    'muntlig-uten-journal': 'warning',
    'uten-periode': 'info',
  },
  hjemmel: ['fvl-13-a', 'pbrl-3-6', 'hpl-22', 'gdpr-4', 'gdpr-7'],
  messages: {
    nb: {
      'nekt-paavirker':
        'Samtykke {nummer} er ikke frivillig når et nei påvirker tjenestene. Rett opp det, og innhent et nytt samtykke.',
      'til-alle': 'Samtykke {nummer} gjelder «alle». Skriv navnet på hver virksomhet og rollen der.',
      'uten-vurdering':
        'Samtykke {nummer} er gitt av nærmeste pårørende. Legg til hvem som har vurdert beslutningskompetansen, når og hvorfor.',
      'ikke-gitt-ennaa': 'Samtykke {nummer} er datert etter i dag. Skriv dagen det ble gitt.',
      'muntlig-uten-journal': 'Samtykke {nummer} er muntlig. Skriv hvor det er journalført, så det kan vises.',
      'uten-periode': 'Samtykke {nummer} har ingen sluttdato. Avtal gjerne hvor lenge det gjelder.',
    },
    nn: {
      'nekt-paavirker':
        'Samtykke {nummer} er ikkje frivillig når eit nei påverkar tenestene. Rett opp det, og hent inn eit nytt samtykke.',
      'til-alle': 'Samtykke {nummer} gjeld «alle». Skriv namnet på kvar verksemd og rolla der.',
      'uten-vurdering':
        'Samtykke {nummer} er gitt av nærmaste pårørande. Legg til kven som har vurdert avgjerdskompetansen, når og kvifor.',
      'ikke-gitt-ennaa': 'Samtykke {nummer} er datert etter i dag. Skriv dagen det vart gitt.',
      'muntlig-uten-journal': 'Samtykke {nummer} er munnleg. Skriv kvar det er journalført, så det kan visast.',
      'uten-periode': 'Samtykke {nummer} har ingen sluttdato. Avtal gjerne kor lenge det gjeld.',
    },
    en: {
      'nekt-paavirker':
        'Consent {nummer} is not free when a refusal affects services. Put that right, and obtain a new consent.',
      'til-alle': 'Consent {nummer} is for «everyone». Name each organisation and the role there.',
      'uten-vurdering':
        'Consent {nummer} is given by the next of kin. Add who assessed the decision-making capacity, when and why.',
      'ikke-gitt-ennaa': 'Consent {nummer} is dated after today. Write the day it was given.',
      'muntlig-uten-journal': 'Consent {nummer} is oral. Write where it is recorded, so that it can be shown.',
      'uten-periode': 'Consent {nummer} has no end date. Consider agreeing how long it lasts.',
    },
  },
  check({ samtykke = [] }, report, { today }) {
    for (const [index, row] of samtykke.entries()) {
      for (const [problem, field] of problems(row, today)) {
        report(problem, ['samtykke', index, ...field], { nummer: index + 1 });
      }
    }
  },
});

function problems(row: Samtykke, today: string): readonly (readonly [Problem, readonly (string | number)[]])[] {
  const everyone =
    row.tilHvem?.findIndex(({ virksomhet }) => virksomhet !== undefined && EVERYONE.test(virksomhet)) ?? -1;
  const oral = row.form === 'muntligNotert' && row.journalfoert === undefined;
  const unassessed = row.hvem === 'naermestePaaroerende' && row.beslutningskompetanse === undefined;
  return [
    ...when(row.nektPaavirkerIkkeTjenester === false, 'nekt-paavirker', ['nektPaavirkerIkkeTjenester']),
    ...when(everyone >= 0, 'til-alle', ['tilHvem', everyone, 'virksomhet']),
    ...when(unassessed, 'uten-vurdering', ['beslutningskompetanse']),
    ...when(row.dato !== undefined && row.dato > today, 'ikke-gitt-ennaa', ['dato']),
    ...when(oral, 'muntlig-uten-journal', ['journalfoert']),
    ...when(row.dato !== undefined && row.periode?.til === undefined, 'uten-periode', ['periode', 'til']),
  ];
}

/** «Alle», «alle tjenester», «everyone» and the like: nobody is named. */
const EVERYONE =
  /^\s*(?:alle|samtlige|hele hjelpeapparatet|hjelpeapparatet|everyone|all)(?:\s+(?:som|aktuelle|involverte|relevante|tjenest|tenest|instans|etat|services).*)?\s*\.?\s*$/iu;

function when(
  holds: boolean,
  problem: Problem,
  field: readonly (string | number)[],
): readonly (readonly [Problem, readonly (string | number)[]])[] {
  return holds ? [[problem, field]] : [];
}
