import { type Decision, groundsOf, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Four weeks for health and care, three for social services, housing help and municipal housing; another act's period is its own. */
export const klagerettRettFrist = defineVedtakRule({
  id: 'vedtak/klagerett-rett-frist',
  severity: { uker: 'error', delt: 'error', hjemmel: 'warning' },
  hjemmel: ['pbrl-7-5', 'fvl-29', 'nfvl-63', 'egf-13'],
  messages: {
    nb: {
      uker: 'Klagefristen i klageopplysning {nummer} er feil. Etter loven er den {uker} uker.',
      delt: 'Klageopplysning {nummer} gjelder avgjørelser med ulik klagefrist. Del den, så hver får sin frist.',
      hjemmel:
        'Klagefristen i klageopplysning {nummer} viser til en annen bestemmelse enn den fristen står i. Rett hjemmelen.',
    },
    nn: {
      uker: 'Klagefristen i klageopplysning {nummer} er feil. Etter lova er han {uker} veker.',
      delt: 'Klageopplysning {nummer} gjeld avgjerder med ulik klagefrist. Del henne, så kvar får sin frist.',
      hjemmel:
        'Klagefristen i klageopplysning {nummer} viser til ei anna føresegn enn den fristen står i. Rett heimelen.',
    },
    en: {
      uker: 'The time limit in appeal information {nummer} is wrong. By law it is {uker} weeks.',
      delt: 'Appeal information {nummer} covers decisions with different time limits. Divide it, so that each has its own.',
      hjemmel:
        'The time limit in appeal information {nummer} cites another provision than the one it stands in. Correct it.',
    },
  },
  check(vedtak, report, context) {
    for (const { entry, index, decisions } of judgement(vedtak, context).entries) {
      const periods = decisions.flatMap(periodOf);
      const [period] = periods;
      const { uker, hjemmel } = entry.klagefrist ?? {};
      if (!period) continue;
      const nummer = { nummer: index + 1 };
      const path = ['klagerett', index, 'klagefrist'];
      const grounds = groundsOf(decisions, 'klagefrist');
      if (periods.some((other) => other.uker !== period.uker))
        report('delt', ['klagerett', index, 'gjelder'], nummer, grounds);
      else if (uker !== undefined && uker !== period.uker)
        report('uker', [...path, 'uker'], { ...nummer, uker: period.uker }, grounds);
      else if (hjemmel && period.hjemmel.length > 0 && !period.hjemmel.some((id) => hjemmel.includes(id)))
        report('hjemmel', [...path, 'hjemmel'], nummer, grounds);
    }
  },
});

/** Weeks and where they stand; what the caller has stated for another act has no provision of ours. */
export function periodOf({ appeal }: Decision): readonly { uker: number; hjemmel: readonly string[] }[] {
  if (!appeal) return [];
  if ('regime' in appeal) return [appeal.klagefrist];
  return appeal.frist === undefined ? [] : [{ uker: appeal.frist, hjemmel: [] }];
}
