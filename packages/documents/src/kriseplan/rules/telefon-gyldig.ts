import type { PathSegment, ReportFinding } from '@hjemmel/validator';
import type { KontaktRad, Plan } from '../plan.js';
import { dialled, whoInOrder } from './phone-number.js';
import { definePlanRule } from './plan-rule.js';

type Problem = 'mangler' | 'umulig' | 'uvanlig';

/** Someone who is to be called in a crisis can be called: there is a number, or another way, and the number can exist. */
export const telefonGyldig = definePlanRule({
  id: 'kriseplan/telefon-gyldig',
  severity: { mangler: 'error', umulig: 'error', uvanlig: 'warning' },
  hjemmel: [],
  messages: {
    nb: {
      mangler: 'Kontakt {nummer} kan ikke nås. Skriv telefonnummeret, eller hvordan personen når kontakten.',
      umulig:
        'Telefonnummeret kan ikke være riktig: Norske numre med åtte sifre begynner ikke på 0 eller 1. Rett nummeret.',
      uvanlig: 'Telefonnummeret ser uvanlig ut. Ring det for å se at det er riktig.',
    },
    nn: {
      mangler: 'Kontakt {nummer} kan ikkje nåast. Skriv telefonnummeret, eller korleis personen når kontakten.',
      umulig:
        'Telefonnummeret kan ikkje vere rett: Norske nummer med åtte siffer byrjar ikkje på 0 eller 1. Rett nummeret.',
      uvanlig: 'Telefonnummeret ser uvanleg ut. Ring det for å sjå at det er rett.',
    },
    en: {
      mangler: 'Contact {nummer} cannot be reached. Write the telephone number, or how the person reaches the contact.',
      umulig:
        'The telephone number cannot be right: Norwegian numbers of eight digits do not begin with 0 or 1. Correct the number.',
      uvanlig: 'The telephone number looks unusual. Call it to see that it is right.',
    },
  },
  check(plan, report) {
    for (const [index, row] of (plan.kontakter ?? []).entries()) {
      if (isOutOfReach(plan, row)) report('mangler', ['kontakter', index, 'hvem'], { nummer: index + 1 });
      const path = ['kontakter', index, 'hvem'];
      if (row.hvem?.slag === 'fagperson') judge(row.hvem.kontakt?.telefon, [...path, 'kontakt', 'telefon'], report);
      if (row.hvem?.slag === 'privatperson') judge(row.hvem.person?.telefon, [...path, 'person', 'telefon'], report);
    }
    others(plan, report);
  },
});

function others(plan: Plan, report: ReportFinding<Problem>): void {
  for (const [index, { telefon }] of (plan.andreInvolverte ?? []).entries()) {
    judge(telefon, ['andreInvolverte', index, 'telefon'], report);
  }
  for (const [index, { person }] of (plan.paaroerende ?? []).entries()) {
    judge(person?.telefon, ['paaroerende', index, 'person', 'telefon'], report);
  }
  for (const [index, { telefon }] of (plan.vedInnleggelse?.praktisk ?? []).entries()) {
    judge(telefon, ['vedInnleggelse', 'praktisk', index, 'telefon'], report);
  }
}

// A draft row that does not say whom it stands for is not judged: the schema asks for it.
function isOutOfReach(plan: Plan, row: KontaktRad): boolean {
  const who = whoInOrder(plan, row);
  return who?.navn !== undefined && who.telefon === undefined && !row.slikNaarDuDem?.trim();
}

function judge(phone: string | undefined, path: readonly PathSegment[], report: ReportFinding<Problem>): void {
  if (phone === undefined) return;
  const digits = dialled(phone);
  if (/^[01]\d{7}$/.test(digits)) report('umulig', path);
  else if (UNUSUAL.test(digits)) report('uvanlig', path);
}

/** Short numbers outside the series they are given from, and digits that only fill the field. */
const UNUSUAL = /^(?:[^1]\d{2}|[^0]\d{4}|(?!116)\d{6}|(\d)\1{7}|12345678)$/;
