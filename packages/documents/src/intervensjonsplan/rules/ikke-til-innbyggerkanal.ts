import type { Plan } from '../plan.js';
import { definePlanRule } from './plan-rule.js';

/** The person gets the person's copy and nobody else does; what is written for services never goes by letter or mailbox. */
export const ikkeTilInnbyggerkanal = definePlanRule({
  id: 'intervensjonsplan/ikke-til-innbyggerkanal',
  severity: 'error',
  hjemmel: ['hol-12-1'],
  messages: {
    nb: {
      innbyggerkanal:
        'Mottaker {nummer} skal få tjenestens utgave gjennom en kanal for innbyggere. Velg fagsystem, kryptert melding eller personlig overlevering.',
      'trenger-egen-utgave':
        'Mottaker {nummer} er personen eller en som opptrer for personen. Velg personens egen utgave.',
      'personens-utgave':
        'Mottaker {nummer} skal ha en kopi, men får personens egen utgave. Velg tjenestens utgave eller kortutgaven.',
    },
    nn: {
      innbyggerkanal:
        'Mottakar {nummer} skal få utgåva til tenesta gjennom ein kanal for innbyggjarar. Vel fagsystem, kryptert melding eller personleg overlevering.',
      'trenger-egen-utgave':
        'Mottakar {nummer} er personen eller ein som opptrer for personen. Vel utgåva til personen.',
      'personens-utgave':
        'Mottakar {nummer} skal ha ein kopi, men får utgåva til personen. Vel utgåva til tenesta eller kortutgåva.',
    },
    en: {
      innbyggerkanal:
        "Recipient {nummer} is to get the service's copy through a channel for citizens. Choose the case system, an encrypted message or delivery by hand.",
      'trenger-egen-utgave':
        "Recipient {nummer} is the person or someone who acts for the person. Choose the person's own copy.",
      'personens-utgave':
        "Recipient {nummer} is to have a copy, but gets the person's own. Choose the service's copy or the short one.",
    },
  },
  check({ mottaker }, report) {
    for (const [index, row] of mottaker.entries()) {
      const problem = problemOf(row);
      if (problem)
        report(problem, ['mottaker', index, problem === 'innbyggerkanal' ? 'kanal' : 'rendisjon'], {
          nummer: index + 1,
        });
    }
  },
});

function problemOf({ rolle, rendisjon, kanal }: Plan['mottaker'][number]) {
  if (rendisjon === undefined || rolle === undefined) return undefined;
  if (rolle !== 'kopi') return rendisjon === 'part' ? undefined : 'trenger-egen-utgave';
  if (rendisjon === 'part') return 'personens-utgave';
  return kanal === 'digitalPostkasse' || kanal === 'brev' ? 'innbyggerkanal' : undefined;
}
