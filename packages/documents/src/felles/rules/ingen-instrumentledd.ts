import { defineFellesRule } from './felles-rule.js';
import { freeTexts } from './free-texts.js';
import { survey } from './survey.js';

/**
 * Items of a licensed risk instrument are not copied into a document: only the overall conclusion is. Found by their codes
 * with scores alone, as the project holds no item texts, not even to look for them.
 */
export const ingenInstrumentledd = defineFellesRule({
  id: 'felles/ingen-instrumentledd',
  severity: 'error',
  hjemmel: ['gdpr-5'],
  messages: {
    nb: {
      ledd: 'Teksten gjengir skårer på enkeltledd fra et kartleggingsverktøy. Skriv bare samlet konklusjon, og vis til vurderingen.',
    },
    nn: {
      ledd: 'Teksten gir att skårar på enkeltledd frå eit kartleggingsverktøy. Skriv berre samla konklusjon, og vis til vurderinga.',
    },
    en: {
      ledd: 'The text repeats scores on single items of an assessment instrument. Write the overall conclusion only, and refer to the assessment.',
    },
  },
  check(document, report, context) {
    if (!MAYBE.test(survey(document, context).text)) return;
    for (const { value, path } of freeTexts(document)) {
      if (holdsItems(value)) report('ledd', path);
    }
  },
});

/** A quick look at the whole document before the close one. */
const MAYBE = /\b(?:[HCR](?:10|[1-9])\b|BVC)/;

const CODE = String.raw`\b(?:H(?:10|[1-9])|C[1-5]|R[1-5])\b`;
const SCORE = String.raw`(?:[0-2](?![\d.,:/]?\d)|ja\b|nei\b|delvis\b|[JNDPY]\b)`;
/** «H4: 2», «C1 = delvis», «R2 skår 1»: no other words after the score, or it counts something else (rooms, hours). */
const WITH_SIGN = new RegExp(
  String.raw`${CODE}\s*(?:[:=]|\(|[-–]?\s*(?:skår|skåre|score|poeng|verdi)\s*:?)\s*${SCORE}(?!\.?\s+(?!(?:og|and|men|samt|av)\b)\p{Ll})`,
  'u',
);
/** «H1 2, H2 1, C3 0»: codes in a row, each with a bare number. */
const IN_A_ROW = new RegExp(String.raw`${CODE}[\s(–-]+[0-2]\)?[\s,;|/]+(?:og\s+)?${CODE}[\s(–-]+[0-2]\b`, 'u');
/** «BVC 3/6», «BVC: 3 av 6», «BVC-skår 4», «BVC = 2». */
const BVC =
  /\bBVC\b[^.\n]{0,30}?\b[0-6]\s*(?:\/|av|of)\s*6\b|\bBVC\b[\s-]*(?:skår|skåre|score|sum|poeng|[:=])[\s:=]*[0-6]\b/iu;

function holdsItems(text: string): boolean {
  return MAYBE.test(text) && (WITH_SIGN.test(text) || IN_A_ROW.test(text) || BVC.test(text));
}
