import type { BaseDocument, Draft, Kommunikasjon } from '@hjemmel/model';
import { household } from '../people.js';
import { defineFellesRule } from './felles-rule.js';
import { type Fields, someone, survey } from './survey.js';

/** A channel marked unsafe is not used, neither for the person nor for anyone who shares the letterbox. */
export const tryggKanal = defineFellesRule({
  id: 'felles/trygg-kanal',
  severity: { 'brev-hjem': 'error', varsel: 'warning' },
  hjemmel: ['fvl-13-c'],
  messages: {
    nb: {
      'brev-hjem': 'Det er ikke trygt å sende brev hjem til mottaker {nummer}. Velg en annen kanal.',
      varsel:
        'Digital postkasse varsler med SMS eller e-post, og SMS er ikke trygt for mottaker {nummer}. Sjekk hvor varselet går, eller velg en annen kanal.',
    },
    nn: {
      'brev-hjem': 'Det er ikkje trygt å sende brev heim til mottakar {nummer}. Vel ein annan kanal.',
      varsel:
        'Digital postkasse varslar med SMS eller e-post, og SMS er ikkje trygt for mottakar {nummer}. Sjekk kvar varselet går, eller vel ein annan kanal.',
    },
    en: {
      'brev-hjem': 'It is not safe to send letters home to recipient {nummer}. Choose another channel.',
      varsel:
        'The digital mailbox notifies by text message or e-mail, and text messages are not safe for recipient {nummer}. Check where the notice goes, or choose another channel.',
    },
  },
  check(document, report, context) {
    for (const [index, { hvem, kanal }] of document.mottaker.entries()) {
      if (kanal !== 'brev' && kanal !== 'digitalPostkasse') continue;
      const who = someone(survey(document, context), hvem);
      const path = ['mottaker', index, 'kanal'];
      if (kanal === 'brev' && !mayPostHome(document, who)) report('brev-hjem', path, { nummer: index + 1 });
      if (kanal === 'digitalPostkasse' && safe(who)?.sms === false) report('varsel', path, { nummer: index + 1 });
    }
  },
});

function mayPostHome(document: Draft<BaseDocument>, who: Fields | undefined): boolean {
  if (safe(who)?.brevHjem === false) return false;
  const sharesLetterbox = household(document).some((member) => (member as unknown) === who);
  return !sharesLetterbox || document.bruker.kommunikasjon?.trygt?.brevHjem !== false;
}

function safe(who: Fields | undefined): Kommunikasjon['trygt'] {
  return (who?.kommunikasjon as Kommunikasjon | undefined)?.trygt;
}
