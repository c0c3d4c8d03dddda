import { definePlanRule } from './plan-rule.js';

/**
 * An assessment is stored as a reference with its overall conclusion in words: the instruments are licensed, and a score
 * without its context tells wrong. Looks for scores and for answers given one by one; holds no item texts itself.
 */
export const vurderingBareReferanse = definePlanRule({
  id: 'intervensjonsplan/vurdering-bare-referanse',
  severity: 'error',
  hjemmel: ['gdpr-5'],
  messages: {
    nb: {
      poeng:
        'Vurdering {nummer} gjengir poeng. Skriv den samlede konklusjonen med ord, og vis til hvor vurderingen ligger.',
      'ledd-for-ledd':
        'Vurdering {nummer} ser ut til å gjengi svar ledd for ledd. Skriv bare den samlede konklusjonen, og vis til hvor vurderingen ligger.',
    },
    nn: {
      poeng: 'Vurdering {nummer} gir att poeng. Skriv den samla konklusjonen med ord, og vis til kvar vurderinga ligg.',
      'ledd-for-ledd':
        'Vurdering {nummer} ser ut til å gi att svar ledd for ledd. Skriv berre den samla konklusjonen, og vis til kvar vurderinga ligg.',
    },
    en: {
      poeng:
        'Assessment {nummer} repeats scores. Write the overall conclusion in words, and refer to where the assessment is kept.',
      'ledd-for-ledd':
        'Assessment {nummer} seems to repeat answers item by item. Write only the overall conclusion, and refer to where the assessment is kept.',
    },
  },
  check({ vurderinger = [] }, report) {
    for (const [index, { konklusjon = '', referanse = '', utfoertAv = '' }] of vurderinger.entries()) {
      const nummer = index + 1;
      const at = (field: string) => ['vurderinger', index, field] as const;
      if (SCORE.test(konklusjon) || FRACTION.test(konklusjon)) report('poeng', at('konklusjon'), { nummer });
      else if (isItemised(konklusjon)) report('ledd-for-ledd', at('konklusjon'), { nummer });
      if (SCORE.test(referanse)) report('poeng', at('referanse'), { nummer });
      if (SCORE.test(utfoertAv)) report('poeng', at('utfoertAv'), { nummer });
    }
  },
});

/** «14 poeng», «sumskår: 3», «score 7». */
const SCORE = /\b\d{1,2}\s*poeng\b|(?:skår|skåre|score|poeng|poengsum)\p{L}*\s*(?:på|er|var|lik|=|:|of|is)?\s*\d/iu;
/** «3/6», «14 av 20»; a date has three parts. */
const FRACTION = /(?<![\d/.])\d{1,2}\s*(?:\/|\bav\b|\bof\b)\s*\d{1,2}(?![\d/.]\d)(?!\d)/iu;
const LIST_LINE = /(?:^|\n)\s*(?:[-•*]|\d{1,2}[.):]|\p{Lu}\d{1,2}\b)/gu;
const ANSWER = /(?<!\p{L})(?:ja|nei|delvis|kanskje|vet ikke|veit ikkje|yes|no|maybe)\s*(?:[,;.\n]|$)/giu;

function isItemised(text: string): boolean {
  return (text.match(LIST_LINE)?.length ?? 0) >= 2 || (text.match(ANSWER)?.length ?? 0) >= 3;
}
