import type { BaseDocument, Draft } from '@hjemmel/model';
import { addressLines, isPrivate, isSecret } from '../address-visibility.js';
import { findById } from '../people.js';
import { defineFellesRule } from './felles-rule.js';

/** A letter on paper has somewhere to go; of someone strengt fortrolig the address is in no document, and the post is sent another way. */
export const brevHarAdresse = defineFellesRule({
  id: 'felles/brev-har-adresse',
  severity: 'warning',
  hjemmel: ['fvl-27', 'nfvl-58'],
  messages: {
    nb: {
      mangler:
        'Mottaker {nummer} skal få brev i posten, men har ingen adresse. Skriv adressen, eller velg en annen måte å gi brevet på.',
    },
    nn: {
      mangler:
        'Mottakar {nummer} skal få brev i posten, men har inga adresse. Skriv adressa, eller vel ein annan måte å gi brevet på.',
    },
    en: {
      mangler:
        'Recipient {nummer} is to get a letter by post but has no address. Write the address, or choose another way to give the letter.',
    },
  },
  check(document, report) {
    for (const [index, { hvem, kanal }] of document.mottaker.entries()) {
      if (kanal === 'brev' && hvem !== undefined && isWithoutAddress(document, hvem)) {
        report('mangler', ['mottaker', index, 'kanal'], { nummer: index + 1 });
      }
    }
  },
});

function isWithoutAddress(document: Draft<BaseDocument>, id: string): boolean {
  const who = findById(document, id);
  return who !== undefined && isPrivate(who) && !isSecret(who) && addressLines(who.adresse).length === 0;
}
