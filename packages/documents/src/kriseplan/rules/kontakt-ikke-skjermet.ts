import { type Survey, someone, survey } from '../../felles/rules/survey.js';
import type { Plan } from '../plan.js';
import { definePlanRule } from './plan-rule.js';
import { copyHolders, type Pointer, pointedAt } from './pointed-at.js';

/** Whoever the person is shielded from is not called in a crisis, told of it, or given the plan. */
export const kontaktIkkeSkjermet = definePlanRule({
  id: 'kriseplan/kontakt-ikke-skjermet',
  severity: 'error',
  hjemmel: ['hol-12-1', 'pbrl-3-6'],
  messages: {
    nb: {
      kontakt: 'Planen sier at noen skal ta kontakt med en person den er skjermet for. Ta personen ut herfra.',
      kopi: 'Kopi {nummer} er hos en person planen er skjermet for. Ta den ut, og gi personen hjelp til å få kopien tilbake.',
    },
    nn: {
      kontakt: 'Planen seier at nokon skal ta kontakt med ein person han er skjerma for. Ta personen ut herfrå.',
      kopi: 'Kopi {nummer} er hos ein person planen er skjerma for. Ta han ut, og hjelp personen med å få kopien tilbake.',
    },
    en: {
      kontakt: 'The plan says that someone is to contact a person it is shielded from. Take the person out here.',
      kopi: 'Copy {nummer} is with a person the plan is shielded from. Take it out, and help the person to get the copy back.',
    },
  },
  check(plan, report, context) {
    const hidden = (plan.skjermFor ?? []).flatMap(({ hva, person }) => (hva === 'alt' && person ? [person] : []));
    if (hidden.length === 0) return;
    const found = survey(plan, context);
    const shielded = new Set(hidden.map((id) => ownId(found, id)));
    for (const { id, path } of [...contacted(plan), ...pointedAt(plan)]) {
      if (shielded.has(ownId(found, id))) report('kontakt', path);
    }
    for (const { id, path } of copyHolders(plan)) {
      if (shielded.has(ownId(found, id))) report('kopi', path, { nummer: Number(path[1]) + 1 });
    }
  },
});

function contacted(plan: Plan): readonly Pointer[] {
  const order = (plan.kontakter ?? []).map(({ id, hvem }, index) => ({
    id: hvem?.slag === 'paaroerende' ? (hvem.paaroerende ?? id) : id,
    path: ['kontakter', index, 'hvem'],
  }));
  const agreed = (plan.paaroerendeAvtaler ?? []).flatMap(({ paaroerende, kanKontaktes }, index) =>
    kanKontaktes && paaroerende !== undefined
      ? [{ id: paaroerende, path: ['paaroerendeAvtaler', index, 'kanKontaktes'] }]
      : [],
  );
  return [...order, ...agreed];
}

/** The id of the person or contact themselves, also where the row that holds them is meant. */
function ownId(found: Survey, id: string): unknown {
  return someone(found, id)?.id ?? id;
}
