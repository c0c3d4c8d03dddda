import type { Agreement } from '../compose/context.js';
import { defineAgreementRule } from './agreement-rule.js';

type Signature = NonNullable<Agreement['signatur']>[number];

/** Both sides have signed. An oral yes that was written down counts, but is weaker than a signature. */
export const signertAvBegge = defineAgreementRule({
  id: 'samarbeidsavtale/signert-av-begge',
  severity: {
    'bruker-mangler': 'error',
    'kommune-mangler': 'error',
    'bare-representant': 'warning',
    muntlig: 'warning',
    'uten-vitne': 'warning',
  },
  hjemmel: ['vgml-33'],
  messages: {
    nb: {
      'bruker-mangler':
        'Personen har ikke underskrevet. Legg til underskriften, eller skriv ned at personen sa ja muntlig.',
      'kommune-mangler': 'Ingen har underskrevet for kommunen. Legg til underskriften.',
      'bare-representant':
        'Avtalen er underskrevet av en representant og ikke av personen. Spør personen, og la personen underskrive selv.',
      muntlig: 'Personen har sagt ja muntlig. Be om underskrift når det passer for personen.',
      'uten-vitne': 'Det muntlige svaret er skrevet ned uten vitne. Skriv hvem som var til stede.',
    },
    nn: {
      'bruker-mangler':
        'Personen har ikkje skrive under. Legg til underskrifta, eller skriv ned at personen sa ja munnleg.',
      'kommune-mangler': 'Ingen har skrive under for kommunen. Legg til underskrifta.',
      'bare-representant':
        'Avtalen er underskriven av ein representant og ikkje av personen. Spør personen, og lat personen skrive under sjølv.',
      muntlig: 'Personen har sagt ja munnleg. Be om underskrift når det passar for personen.',
      'uten-vitne': 'Det munnlege svaret er skrive ned utan vitne. Skriv kven som var til stades.',
    },
    en: {
      'bruker-mangler': 'The person has not signed. Add the signature, or write down that the person said yes orally.',
      'kommune-mangler': 'Nobody has signed for the kommune. Add the signature.',
      'bare-representant':
        'The agreement is signed by a representative and not by the person. Ask the person, and let the person sign.',
      muntlig: 'The person has said yes orally. Ask for a signature when it suits the person.',
      'uten-vitne': 'The oral answer was written down without a witness. Write who was present.',
    },
  },
  check(document, report) {
    const { signatur } = document;
    if (!signatur) return;
    const sides = signatur.map((row) => sideOf(row, document));
    const own = sides.indexOf('bruker');
    if (own < 0) {
      const by = sides.indexOf('representant');
      if (by < 0) report('bruker-mangler', ['signatur']);
      else report('bare-representant', ['signatur', by]);
    }
    if (!sides.includes('kommune')) report('kommune-mangler', ['signatur']);
    const form = signatur[own]?.form;
    if (form?.type === 'muntligNotert') {
      report('muntlig', ['signatur', own, 'form']);
      if (form.vitne === undefined) report('uten-vitne', ['signatur', own, 'form', 'vitne']);
    }
  },
});

const OWN_ROLE = /^(?:bruker|brukar|personen|leietaker|leigetakar|beboer|bebuar|part|user|tenant)/i;
const REPRESENTATIVE_ROLE = /verge|verje|fullmektig|foresatt|føresett|guardian|representative/i;
const OTHER_ROLE = /vitne|witness|pårørende|pårørande|utleier|utleigar|landlord|tolk|interpreter/i;

// Roles are free words, so a name that is known says it first.
function sideOf({ rolle = '', navn }: Signature, { bruker, representant = [] }: Agreement): string {
  if (navn !== undefined && navn === bruker.navn) return 'bruker';
  if (navn !== undefined && representant.some(({ hvem }) => nameOf(hvem) === navn)) return 'representant';
  if (OWN_ROLE.test(rolle)) return 'bruker';
  if (REPRESENTATIVE_ROLE.test(rolle)) return 'representant';
  return OTHER_ROLE.test(rolle) ? 'annen' : 'kommune';
}

function nameOf(who: NonNullable<Agreement['representant']>[number]['hvem']): string | undefined {
  return who?.slag === 'fagperson' ? who.kontakt?.navn : who?.person?.navn;
}
