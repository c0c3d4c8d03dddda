import type { ReportFinding } from '@hjemmel/validator';
import type { Plan } from '../plan.js';
import { definePlanRule } from './plan-rule.js';

type MessageId =
  | 'syn-mangler'
  | 'grunn-mangler'
  | 'planlegg'
  | 'passert'
  | 'informert-grunn-mangler'
  | 'informert-planlegg'
  | 'informert-passert';

/** The person is heard and told, or the plan says why not and when (pbrl §§ 3-1 and 3-2). */
export const brukersSyn = definePlanRule({
  id: 'intervensjonsplan/brukers-syn',
  severity: {
    'syn-mangler': 'error',
    'grunn-mangler': 'error',
    planlegg: 'error',
    passert: 'warning',
    'informert-grunn-mangler': 'error',
    'informert-planlegg': 'error',
    'informert-passert': 'warning',
  },
  hjemmel: ['pbrl-3-1', 'pbrl-3-2'],
  messages: {
    nb: {
      'syn-mangler': 'Skriv hva personen selv mener, helst med personens egne ord.',
      'grunn-mangler': 'Skriv hvorfor personens syn ikke er innhentet.',
      planlegg: 'Skriv når personen skal bli spurt.',
      passert: 'Dagen personen skulle bli spurt, er passert. Spør, eller sett en ny dag.',
      'informert-grunn-mangler': 'Skriv hvorfor personen ikke er informert om hele planen.',
      'informert-planlegg': 'Skriv når personen skal bli informert.',
      'informert-passert': 'Dagen personen skulle bli informert, er passert. Informer, eller sett en ny dag.',
    },
    nn: {
      'syn-mangler': 'Skriv kva personen sjølv meiner, helst med personens eigne ord.',
      'grunn-mangler': 'Skriv kvifor synet til personen ikkje er henta inn.',
      planlegg: 'Skriv når personen skal bli spurd.',
      passert: 'Dagen personen skulle bli spurd, er passert. Spør, eller set ein ny dag.',
      'informert-grunn-mangler': 'Skriv kvifor personen ikkje er informert om heile planen.',
      'informert-planlegg': 'Skriv når personen skal bli informert.',
      'informert-passert': 'Dagen personen skulle bli informert, er passert. Informer, eller set ein ny dag.',
    },
    en: {
      'syn-mangler': "Write what the person thinks, preferably in the person's own words.",
      'grunn-mangler': "Write why the person's view has not been obtained.",
      planlegg: 'Write when the person will be asked.',
      passert: 'The day the person was to be asked has passed. Ask, or set a new day.',
      'informert-grunn-mangler': 'Write why the person has not been told about the whole plan.',
      'informert-planlegg': 'Write when the person will be told.',
      'informert-passert': 'The day the person was to be told has passed. Tell the person, or set a new day.',
    },
  },
  check(plan, report, { today }) {
    heard(plan, report, today);
    told(plan, report, today);
  },
});

function heard({ brukersSyn: view }: Plan, report: ReportFinding<MessageId>, today: string): void {
  if (view?.status === 'egetUtsagn' && isBlank(view.syn)) report('syn-mangler', ['brukersSyn', 'syn']);
  if (view?.status !== 'ikkeInnhentet') return;
  if (isBlank(view.grunn)) report('grunn-mangler', ['brukersSyn', 'grunn']);
  if (view.planlagt === undefined) report('planlegg', ['brukersSyn', 'planlagt']);
  else if (view.planlagt < today) report('passert', ['brukersSyn', 'planlagt']);
}

function told({ informert }: Plan, report: ReportFinding<MessageId>, today: string): void {
  if (informert?.status === undefined || informert.status === 'informert') return;
  if (isBlank(informert.grunn)) report('informert-grunn-mangler', ['informert', 'grunn']);
  if (informert.status === 'ikkeInformert' && informert.planlagt === undefined) {
    report('informert-planlegg', ['informert', 'planlagt']);
  }
  if (informert.planlagt !== undefined && informert.planlagt < today) {
    report('informert-passert', ['informert', 'planlagt']);
  }
}

function isBlank(value: string | undefined): boolean {
  return (value ?? '').trim() === '';
}
