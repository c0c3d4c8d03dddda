import { defineFellesRule } from './felles-rule.js';
import { someone, survey } from './survey.js';

/** A letter goes to a fullmektig only with a written fullmakt (fvl § 12); an advokat need not show one, so the kommune may say so in `grunnlag`. */
export const fullmektigHarFullmakt = defineFellesRule({
  id: 'felles/fullmektig-har-fullmakt',
  severity: {
    'ikke-fullmektig': 'error',
    'ikke-skriftlig': 'error',
    'ikke-gitt-ennaa': 'error',
    'advokat-uten-skriftlig': 'warning',
  },
  hjemmel: ['fvl-12'],
  messages: {
    nb: {
      'ikke-fullmektig':
        'Mottaker {nummer} får dokumentet som fullmektig, men står ikke som fullmektig blant representantene. Legg til fullmakten, eller rett rollen.',
      'ikke-skriftlig':
        'Mottaker {nummer} er fullmektig uten skriftlig fullmakt. Hent inn fullmakten før dokumentet sendes.',
      'ikke-gitt-ennaa': 'Fullmakten er datert etter dokumentet. Rett datoen, eller vent til fullmakten er gitt.',
      'advokat-uten-skriftlig':
        'Mottaker {nummer} er fullmektig uten skriftlig fullmakt, med et eget grunnlag. Det holder bare for advokater. Sjekk grunnlaget.',
    },
    nn: {
      'ikke-fullmektig':
        'Mottakar {nummer} får dokumentet som fullmektig, men står ikkje som fullmektig blant representantane. Legg til fullmakta, eller rett rolla.',
      'ikke-skriftlig':
        'Mottakar {nummer} er fullmektig utan skriftleg fullmakt. Hent inn fullmakta før dokumentet blir sendt.',
      'ikke-gitt-ennaa': 'Fullmakta er datert etter dokumentet. Rett datoen, eller vent til fullmakta er gitt.',
      'advokat-uten-skriftlig':
        'Mottakar {nummer} er fullmektig utan skriftleg fullmakt, med eit eige grunnlag. Det held berre for advokatar. Sjekk grunnlaget.',
    },
    en: {
      'ikke-fullmektig':
        'Recipient {nummer} gets the document as an authorised representative but is not listed as one. Add the authority, or correct the role.',
      'ikke-skriftlig':
        'Recipient {nummer} is an authorised representative without a written authority. Obtain it before the document is sent.',
      'ikke-gitt-ennaa': 'The authority is dated after the document. Correct the date, or wait until it is given.',
      'advokat-uten-skriftlig':
        'Recipient {nummer} is an authorised representative without a written authority, on a stated ground. That is enough for a lawyer only. Check the ground.',
    },
  },
  check(document, report, context) {
    for (const [index, { rolle, hvem, grunnlag }] of document.mottaker.entries()) {
      if (rolle !== 'fullmektig' || hvem === undefined) continue;
      const found = survey(document, context);
      const who = someone(found, hvem);
      const representant = document.representant?.find(
        (row) => row.type === 'fullmektig' && (row.id === hvem || (who && someone(found, row.id) === who)),
      );
      const nummer = { nummer: index + 1 };
      if (!representant) report('ikke-fullmektig', ['mottaker', index, 'hvem'], nummer);
      else if ((representant.fullmakt?.dato ?? '') > context.lawDate)
        report('ikke-gitt-ennaa', [
          'representant',
          document.representant?.indexOf(representant) ?? 0,
          'fullmakt',
          'dato',
        ]);
      else if (representant.fullmakt?.skriftlig === false) {
        report(grunnlag ? 'advokat-uten-skriftlig' : 'ikke-skriftlig', ['mottaker', index, 'hvem'], nummer);
      }
    }
  },
});
