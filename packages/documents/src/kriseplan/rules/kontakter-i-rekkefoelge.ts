import { dialled, whoInOrder } from './phone-number.js';
import { definePlanRule } from './plan-rule.js';

/** Numbers that stand by themselves above the plan: called when they are needed, never after someone else. */
const FIXED = new Set(['110', '112', '113', '116117']);

/** The order can be followed: the fixed numbers are not in it, nobody is in it twice, and it does not end at once. */
export const kontakterIRekkefoelge = definePlanRule({
  id: 'kriseplan/kontakter-i-rekkefoelge',
  severity: { noednummer: 'error', 'to-ganger': 'warning', 'bare-en': 'info' },
  hjemmel: [],
  messages: {
    nb: {
      noednummer:
        'Kontakt {nummer} er et nødnummer. Ta den ut. Nødnumrene og legevakta står alltid øverst i planen og skal ikke vente på tur.',
      'to-ganger':
        'Kontakt {nummer} har samme telefonnummer som kontakt {foerste}. Slå dem sammen, eller rett det ene nummeret.',
      'bare-en': 'Planen har bare én kontakt. Legg gjerne til en til, for den dagen den første ikke svarer.',
    },
    nn: {
      noednummer:
        'Kontakt {nummer} er eit nødnummer. Ta han ut. Nødnumra og legevakta står alltid øvst i planen og skal ikkje vente på tur.',
      'to-ganger':
        'Kontakt {nummer} har same telefonnummer som kontakt {foerste}. Slå dei saman, eller rett det eine nummeret.',
      'bare-en': 'Planen har berre éin kontakt. Legg gjerne til ein til, for den dagen den første ikkje svarar.',
    },
    en: {
      noednummer:
        'Contact {nummer} is an emergency number. Take it out. The emergency numbers and the out-of-hours doctor always stand at the top of the plan and do not wait their turn.',
      'to-ganger':
        'Contact {nummer} has the same telephone number as contact {foerste}. Join them, or correct one of the numbers.',
      'bare-en': 'The plan has only one contact. Do add another, for the day the first does not answer.',
    },
  },
  check(plan, report) {
    const seen = new Map<string, number>();
    const rows = plan.kontakter ?? [];
    for (const [index, row] of rows.entries()) {
      const phone = whoInOrder(plan, row)?.telefon;
      if (phone === undefined) continue;
      const digits = dialled(phone);
      const first = seen.get(digits);
      const path = ['kontakter', index, 'hvem'];
      if (FIXED.has(digits)) report('noednummer', path, { nummer: index + 1 });
      else if (first === undefined) seen.set(digits, index);
      else report('to-ganger', path, { nummer: index + 1, foerste: first + 1 });
    }
    if (rows.length === 1) report('bare-en', ['kontakter']);
  },
});
