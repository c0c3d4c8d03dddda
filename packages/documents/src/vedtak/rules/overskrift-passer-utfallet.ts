import { affirmed, sentencesOf } from './affirmed.js';
import { isRefused } from './judgement.js';
import { says } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** The heading is what a tired reader remembers: it may not give where everything is refused or ended, nor refuse where all is granted. */
export const overskriftPasserUtfallet = defineVedtakRule({
  id: 'vedtak/overskrift-passer-utfallet',
  severity: 'error',
  hjemmel: ['fvl-24', 'fvl-27', 'nfvl-56', 'nfvl-59', 'spl-9'],
  messages: {
    nb: {
      lover:
        'Overskriften sier at personen får noe, men alt i vedtaket er avslått, avvist eller avsluttet. Rett overskriften.',
      avslaar: 'Overskriften sier avslag, men alt i vedtaket er innvilget. Rett overskriften.',
    },
    nn: {
      lover:
        'Overskrifta seier at personen får noko, men alt i vedtaket er avslått, avvist eller avslutta. Rett overskrifta.',
      avslaar: 'Overskrifta seier avslag, men alt i vedtaket er innvilga. Rett overskrifta.',
    },
    en: {
      lover:
        'The heading says that the person gets something, but everything in the decision is refused, dismissed or ended. Correct the heading.',
      avslaar: 'The heading says refusal, but everything in the decision is granted. Correct the heading.',
    },
  },
  check({ overskrift, avgjoerelser = [] }, report) {
    if (overskrift === undefined || avgjoerelser.some(({ utfall }) => utfall === undefined)) return;
    const nothing = avgjoerelser.every((row) => isRefused(row) || row.utfall === 'opphoert');
    const whole = avgjoerelser.every(({ utfall }) => utfall === 'innvilget' || utfall === 'viderefoert');
    if (nothing && promises(overskrift)) report('lover', ['overskrift']);
    if (whole && says(affirmed(sentencesOf(overskrift)), REFUSES)) report('avslaar', ['overskrift']);
  },
});

/** A heading that denies one thing may well offer another. */
function promises(heading: string): boolean {
  const written = sentencesOf(heading);
  const said = affirmed(written);
  const denies = said.some((sentence, index) => sentence !== written[index]);
  return !denies && says(said, GIVES) && !says(said, REFUSES) && !says(said, ENDS);
}

const GIVES =
  /(?:^|[^\p{L}])(?:du|de|dere|dykk) (?:får|fortsetter å få|held fram|beholder|beheld|har fått|er innvilg)(?! (?:avslag|svar|nei|avvis))|innvilge|innvilga|er godkjent|you (?:will )?(?:get|receive|keep|are granted)|granted/u;
const REFUSES = /avslag|avslå|avvis|refus|dismiss|reject/;
const ENDS = /avslutt|stans|opphør|til og med|(?:^|\P{L})(?:nei|ends?|until)(?:$|\P{L})/u;
