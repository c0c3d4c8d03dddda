import type { RuleContext } from '@hjemmel/validator';
import type { Agreement } from '../compose/context.js';
import { defineAgreementRule } from './agreement-rule.js';
import { asserts, says } from './looks.js';
import { claim, claims } from './sentences.js';

type Key = NonNullable<NonNullable<Agreement['noekkelavtale']>['samtykkenoekkel']>;

/** The kommune holds a key only while the person says yes to it, for a stated purpose, and can say no without loss. */
export const noekkelHarSamtykke = defineAgreementRule({
  id: 'samarbeidsavtale/noekkel-har-samtykke',
  severity: {
    'uten-ja': 'error',
    'nekt-paavirker': 'error',
    'lenger-enn-avtalen': 'error',
    'uten-noekkelavtale': 'error',
    'ikke-levert': 'warning',
    utloept: 'warning',
    kontroll: 'warning',
  },
  hjemmel: ['husl-1-2', 'husl-5-6', 'gdpr-7'],
  messages: {
    nb: {
      'uten-ja':
        'Avtalen sier hvem som har nøkkel, men ikke at personen har sagt ja. Skriv svaret, eller ta bort nøkkelen.',
      'nekt-paavirker': 'Et nei til nøkkel skal ikke koste noe. Rett «nektPaavirkerIkkeTjenester» til ja.',
      'lenger-enn-avtalen':
        'Samtykket til nøkkel varer lenger enn avtalen. Sett sluttdatoen til den siste dagen i avtalen.',
      'uten-noekkelavtale':
        'Teksten sier at dere bruker nøkkel, men personen har ikke sagt ja til det i avtalen. Legg til nøkkelavtalen med samtykke, eller ta bort teksten.',
      'ikke-levert': 'Samtykket til nøkkel er trukket. Lever nøkkelen tilbake, og skriv datoen i «noekkelLevert».',
      utloept: 'Samtykket til nøkkel er gått ut. Lever nøkkelen tilbake, eller spør personen på nytt.',
      kontroll:
        'Situasjon {nummer} kan leses som kontroll. Nøkkelen er til sikkerhet og hjelp. Skriv situasjonen på nytt, eller ta den bort.',
    },
    nn: {
      'uten-ja':
        'Avtalen seier kven som har nøkkel, men ikkje at personen har sagt ja. Skriv svaret, eller ta bort nøkkelen.',
      'nekt-paavirker': 'Eit nei til nøkkel skal ikkje koste noko. Rett «nektPaavirkerIkkeTjenester» til ja.',
      'lenger-enn-avtalen':
        'Samtykket til nøkkel varer lenger enn avtalen. Set sluttdatoen til den siste dagen i avtalen.',
      'uten-noekkelavtale':
        'Teksten seier at de bruker nøkkel, men personen har ikkje sagt ja til det i avtalen. Legg til nøkkelavtalen med samtykke, eller ta bort teksten.',
      'ikke-levert': 'Samtykket til nøkkel er trekt. Lever nøkkelen tilbake, og skriv datoen i «noekkelLevert».',
      utloept: 'Samtykket til nøkkel er gått ut. Lever nøkkelen tilbake, eller spør personen på nytt.',
      kontroll:
        'Situasjon {nummer} kan lesast som kontroll. Nøkkelen er til tryggleik og hjelp. Skriv situasjonen på nytt, eller ta han bort.',
    },
    en: {
      'uten-ja':
        'The agreement says who has a key, but not that the person said yes. Write the answer, or remove the key.',
      'nekt-paavirker': 'A no to a key must cost nothing. Set «nektPaavirkerIkkeTjenester» to true.',
      'lenger-enn-avtalen':
        'The consent to a key lasts longer than the agreement. Set its end to the last day of the agreement.',
      'uten-noekkelavtale':
        'The text says that you use a key, but the person has not said yes to it in the agreement. Add the key agreement with consent, or remove the text.',
      'ikke-levert': 'The consent to a key is withdrawn. Hand the key back, and write the date in «noekkelLevert».',
      utloept: 'The consent to a key has expired. Hand the key back, or ask the person again.',
      kontroll:
        'Situation {nummer} can be read as control. The key is for safety and help. Rewrite the situation, or remove it.',
    },
  },
  check(document, report, context) {
    const key = document.noekkelavtale?.samtykkenoekkel;
    const path = ['noekkelavtale', 'samtykkenoekkel'];
    if (key) {
      if (isHeld(key) && (key.svar === undefined || key.svar === 'nei')) report('uten-ja', [...path, 'svar']);
      if (key.nektPaavirkerIkkeTjenester === false) report('nekt-paavirker', [...path, 'nektPaavirkerIkkeTjenester']);
      if (outlivesAgreement(key, document)) report('lenger-enn-avtalen', [...path, 'periode', 'til']);
      if (key.trukket && key.trukket.noekkelLevert === undefined) report('ikke-levert', [...path, 'trukket']);
      if (key.svar === 'ja' && isOver(key, context)) report('utloept', [...path, 'periode', 'til']);
      for (const index of controlling(key)) {
        report('kontroll', [...path, 'naarBrukes', index, 'situasjon'], { nummer: index + 1 });
      }
    }
    if (key?.svar === 'ja') return;
    for (const term of claims(document, context, USES_KEY)) {
      if (term.path[0] !== 'noekkelavtale' && term.path[0] !== 'evaluering' && term.path[0] !== 'endring') {
        report('uten-noekkelavtale', term.path);
      }
    }
  },
});

function isHeld({ hvemHar = [], naarBrukes = [] }: Key): boolean {
  return hvemHar.length > 0 || naarBrukes.length > 0;
}

function outlivesAgreement({ periode }: Key, { varighet }: Agreement): boolean {
  return periode?.til !== undefined && varighet?.til !== undefined && periode.til > varighet.til;
}

function isOver({ periode }: Key, { today }: RuleContext): boolean {
  return periode?.til !== undefined && periode.til < today;
}

function controlling({ naarBrukes = [] }: Key): readonly number[] {
  return naarBrukes.flatMap(({ situasjon = '' }, index) => (says(situasjon, CONTROL) ? [index] : []));
}

const CONTROL = asserts(
  /kontroller(?:e|er|ar)? (?:deg|om|at|hvem|kven|hvordan|korleis)|kontrollbesøk|overvåk|inspiser|se(?:r)? (?:om|hvem|hvordan) (?:du|det)|sjå (?:om|kven|korleis) (?:du|det)|vekke deg|monitor|inspect/iu,
);

// «Du får nøkkelen tilbake» is not use; only what the service says it does with one.
const SAYS_IT_USES_ONE = [
  asserts(
    /(?<!\p{L})(?:vi|kommunen|personalet|de ansatte|dei tilsette|we|staff)(?: \p{L}+){0,3} (?:lås(?:e|er|ar)? (?:oss|seg) inn|let (?:ourselves|themselves) in)/iu,
  ),
  asserts(/(?<!\p{L})lås(?:e|er|ar) (?:vi|kommunen|personalet|de ansatte|dei tilsette) (?:oss|seg) inn/iu),
  asserts(
    /(?<!\p{L})(?:vi|personalet|de ansatte|dei tilsette|we|staff)(?: \p{L}+){0,3} (?:bruke?r?|har|oppbevarer|tek vare på|use|have|keep)(?: \p{L}+){0,2} (?:ekstra|reserve)?(?:nøkkel|key)/iu,
  ),
];

const USES_KEY = claim('nøkkel inn key ourselves themselves ekstra reserve', SAYS_IT_USES_ONE);
