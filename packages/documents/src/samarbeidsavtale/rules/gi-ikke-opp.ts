import { defineAgreementRule } from './agreement-rule.js';
import { asserts, type Look } from './looks.js';
import { claim, claims } from './sentences.js';

/** Silence never ends the agreement by itself: somebody keeps trying. */
export const giIkkeOpp = defineAgreementRule({
  id: 'samarbeidsavtale/gi-ikke-opp',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: {
      avslutter: 'Avtalen slutter ikke av seg selv når personen ikke svarer. Rett «avslutterIkkeAvtalen» til ja.',
      'uten-trinn': 'Skriv hva dere gjør når personen ikke svarer, steg for steg.',
      tekst:
        'Teksten lar avtalen eller oppfølgingen slutte fordi personen ikke svarer. Ta det bort, og skriv hva dere gjør for å få kontakt igjen.',
    },
    nn: {
      avslutter: 'Avtalen sluttar ikkje av seg sjølv når personen ikkje svarer. Rett «avslutterIkkeAvtalen» til ja.',
      'uten-trinn': 'Skriv kva de gjer når personen ikkje svarer, steg for steg.',
      tekst:
        'Teksten lèt avtalen eller oppfølginga slutte fordi personen ikkje svarer. Ta det bort, og skriv kva de gjer for å få kontakt igjen.',
    },
    en: {
      avslutter:
        'The agreement does not end by itself when the person does not answer. Set «avslutterIkkeAvtalen» to true.',
      'uten-trinn': 'Write what you do when the person does not answer, step by step.',
      tekst:
        'The text lets the agreement or the follow-up end because the person does not answer. Remove it, and write what you do to get in touch again.',
    },
  },
  check(document, report, context) {
    const silent = document.oppfoelging?.naarDuIkkeSvarer;
    const path = ['oppfoelging', 'naarDuIkkeSvarer'];
    if (silent?.avslutterIkkeAvtalen === false) report('avslutter', [...path, 'avslutterIkkeAvtalen']);
    if (silent?.trinn?.length === 0) report('uten-trinn', [...path, 'trinn']);
    for (const term of claims(document, context, GIVES_UP)) report('tekst', term.path);
  },
});

const SILENCE =
  /(?:svar|møt|åpn|opn|ta|tar|tek)\p{L}* (?:\p{L}+ ){0,2}(?:ikke|ikkje)|(?:ikke|ikkje) (?:\p{L}+ ){0,2}(?:svar|møt|åpn|opn|ta|tar|tek|får kontakt|får tak)|uteblir|uteblitt|uteblive|manglende (?:svar|oppmøte|kontakt)|manglande (?:svar|oppmøte|kontakt)|not (?:answer|open|show|turn up|reply)|miss(?:es|ed)? /iu;

const THING = '(?:avtalen|oppfølgingen|oppfølginga|plassen|saken|saka|tilbudet|tilbodet|the agreement|the follow-up)';

const ENDS: readonly Look[] = [
  asserts(
    new RegExp(
      `${THING} (?:\\p{L}+ ){0,3}(?:avslutt|opphør|utgår|bortfall|fall\\p{L}* bort|fell bort|slutt|sies opp|lukk|ends?\\b|ended|is closed)`,
      'iu',
    ),
    SILENCE,
  ),
  asserts(new RegExp(`(?:avslutt|sier opp|seier opp|lukk|ends?|closes?)\\p{L}* (?:vi |we )?${THING}`, 'iu'), SILENCE),
];

const GIVES_UP = claim('avslutt opphør utgår bort fall fell slutt opp lukk end ends ende closed', ENDS);
