import { type KlagefristQuestion, type KlagefristRefusal, legalBases, legalBasis } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { flagOf, fristTexts } from '../texts/frist/index.js';
import { cliTexts } from '../texts/index.js';
import { lovTexts } from '../texts/lov/index.js';

function triedBy({ legalBasis: code }: KlagefristQuestion, lang: Language): string {
  const bodies = legalBasis(code as string)?.proevesAv ?? [];
  return bodies.map((body) => lovTexts[lang].reviewBodies[body]).join(fristTexts[lang].refused.or);
}

/** A refusal as one sentence that says which flag to mend. */
export function refusalText(refusal: KlagefristRefusal, asked: KlagefristQuestion, lang: Language): string {
  const { refused } = fristTexts[lang];
  switch (refusal.reason) {
    case 'ukjent-grunnlag':
      return refused.basis(
        asked.legalBasis,
        legalBases()
          .map(({ code }) => code)
          .join(', '),
      );
    case 'ukjent-kommune':
      return refused.kommune(asked.kommunenummer ?? '');
    case 'ukjent-maate':
      return refused.manner;
    case 'utenfor-omfang':
      return refused.outOfScope(triedBy(asked, lang));
    case 'maa-oppgis':
      return refused.stateIt;
    case 'ikke-i-kraft':
      return refused.notInForce;
    case 'ugyldig-dato':
      return cliTexts[lang].errors.badDate(flagOf[refusal.field].slice(2));
    case 'dato-rekkefoelge':
      return refused.order(flagOf[refusal.field], flagOf[refusal.before]);
    case 'lovdato-mangler':
      return cliTexts[lang].errors.badDate('lovdato');
  }
}

const lawHasNoAnswer: readonly KlagefristRefusal['reason'][] = ['utenfor-omfang', 'maa-oppgis', 'ikke-i-kraft'];

/** 1 when the question was in order but the law gives no answer here, 2 when the question itself was wrong. */
export function refusalExitCode({ reason }: KlagefristRefusal): 1 | 2 {
  return lawHasNoAnswer.includes(reason) ? 1 : 2;
}
