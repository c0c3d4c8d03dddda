import type { BaseDocument, Draft } from '@hjemmel/model';
import { defineFellesRule } from './felles-rule.js';
import { type Survey, someone, survey } from './survey.js';

/**
 * A verge gets and consents to what the mandate covers (vgml §§ 21, 31 and 32): money alone does not open letters about health
 * and home. `isAboutMoney` is for a type with documents that are about nothing else.
 */
export const vergeInnenforMandat = (isAboutMoney: (document: Draft<BaseDocument>) => boolean) =>
  defineFellesRule({
    id: 'felles/verge-innenfor-mandat',
    severity: {
      personlig: 'warning',
      'ikke-verge': 'error',
      oekonomisk: 'error',
      'oekonomisk-med-grunnlag': 'warning',
      samtykke: 'error',
    },
    hjemmel: ['vgml-21', 'vgml-31', 'vgml-32'],
    messages: {
      nb: {
        'ikke-verge':
          'Mottaker {nummer} får dokumentet som verge, men står ikke som verge blant representantene. Legg til vergen med mandat, eller rett rollen.',
        oekonomisk:
          'Mottaker {nummer} er verge bare i økonomiske forhold. Ta vergen ut, eller skriv grunnlaget for at vergen kan få dette dokumentet.',
        'oekonomisk-med-grunnlag':
          'Mottaker {nummer} er verge bare i økonomiske forhold. Sjekk at grunnlaget dekker alt som står i dokumentet.',
        personlig:
          'Mottaker {nummer} er verge bare i personlige forhold, og vedtaket gjelder penger. Sjekk at det er innenfor mandatet.',
        samtykke: 'Samtykke {nummer} er gitt av en verge som bare har mandat i økonomiske forhold. Spør personen selv.',
      },
      nn: {
        'ikke-verge':
          'Mottakar {nummer} får dokumentet som verje, men står ikkje som verje blant representantane. Legg til verja med mandat, eller rett rolla.',
        oekonomisk:
          'Mottakar {nummer} er verje berre i økonomiske forhold. Ta verja ut, eller skriv grunnlaget for at verja kan få dette dokumentet.',
        'oekonomisk-med-grunnlag':
          'Mottakar {nummer} er verje berre i økonomiske forhold. Sjekk at grunnlaget dekkjer alt som står i dokumentet.',
        personlig:
          'Mottakar {nummer} er verje berre i personlege forhold, og vedtaket gjeld pengar. Sjekk at det er innanfor mandatet.',
        samtykke:
          'Samtykke {nummer} er gitt av ei verje som berre har mandat i økonomiske forhold. Spør personen sjølv.',
      },
      en: {
        'ikke-verge':
          'Recipient {nummer} gets the document as a guardian but is not listed as one. Add the guardian with the mandate, or correct the role.',
        oekonomisk:
          'Recipient {nummer} is a guardian in financial matters only. Take the guardian out, or write the ground for giving them this document.',
        'oekonomisk-med-grunnlag':
          'Recipient {nummer} is a guardian in financial matters only. Check that the ground covers everything in the document.',
        personlig:
          'Recipient {nummer} is a guardian in personal matters only, and the decision is about money. Check that it is within the mandate.',
        samtykke: 'Consent {nummer} is given by a guardian with a mandate in financial matters only. Ask the person.',
      },
    },
    check(document, report, context) {
      for (const [index, { rolle, hvem, grunnlag }] of document.mottaker.entries()) {
        if (rolle !== 'verge' || hvem === undefined) continue;
        const mandates = mandatesOf(document, survey(document, context), hvem);
        const problem = isAboutMoney(document) ? withMoney(mandates) : problemWith(mandates, grunnlag);
        if (problem) report(problem, ['mottaker', index, 'hvem'], { nummer: index + 1 });
      }
      const all = verger(document).map(({ mandat }) => mandat);
      for (const [index, { hvem }] of (document.samtykke ?? []).entries()) {
        if (hvem === 'verge' && isMoneyOnly(all))
          report('samtykke', ['samtykke', index, 'hvem'], { nummer: index + 1 });
      }
    },
  });

type Mandates = readonly (string | undefined)[];

function problemWith(
  mandates: Mandates,
  grunnlag: string | undefined,
): 'ikke-verge' | 'oekonomisk' | 'oekonomisk-med-grunnlag' | undefined {
  if (mandates.length === 0) return 'ikke-verge';
  if (!isMoneyOnly(mandates)) return undefined;
  return grunnlag ? 'oekonomisk-med-grunnlag' : 'oekonomisk';
}

function withMoney(mandates: Mandates): 'ikke-verge' | 'personlig' | undefined {
  if (mandates.length === 0) return 'ikke-verge';
  return mandates.every((mandat) => mandat === 'personlig') ? 'personlig' : undefined;
}

function isMoneyOnly(mandates: Mandates): boolean {
  return mandates.length > 0 && mandates.every((mandat) => mandat === 'oekonomisk');
}

function verger({ representant }: Draft<BaseDocument>) {
  return (representant ?? []).filter(({ type }) => type === 'verge');
}

function mandatesOf(document: Draft<BaseDocument>, found: Survey, hvem: string): Mandates {
  const who = someone(found, hvem);
  return verger(document)
    .filter(({ id }) => id === hvem || (who !== undefined && someone(found, id) === who))
    .map(({ mandat }) => mandat);
}
