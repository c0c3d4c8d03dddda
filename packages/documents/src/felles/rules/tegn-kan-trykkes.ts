import { defineFellesRule } from './felles-rule.js';
import { freeTexts } from './free-texts.js';
import { survey } from './survey.js';

/** The PDF is refused rather than made without a letter; whoever writes the document should know before the letter is due. */
export const tegnKanTrykkes = defineFellesRule({
  id: 'felles/tegn-kan-trykkes',
  severity: 'warning',
  hjemmel: [],
  messages: {
    nb: {
      'ikke-i-pdf':
        'Teksten har tegnet {tegn}, som PDF-en ikke kan vise. Skriv det med latinske bokstaver (et navn slik det står i folkeregisteret), eller lag dokumentet som HTML, DOCX eller tekst.',
    },
    nn: {
      'ikke-i-pdf':
        'Teksten har teiknet {tegn}, som PDF-en ikkje kan vise. Skriv det med latinske bokstavar (eit namn slik det står i folkeregisteret), eller lag dokumentet som HTML, DOCX eller tekst.',
    },
    en: {
      'ikke-i-pdf':
        'The text has the character {tegn}, which the PDF cannot show. Write it in Latin letters (a name as it stands in the population register), or make the document as HTML, DOCX or text.',
    },
  },
  check(document, report, context) {
    if (unprintableIn(survey(document, context).text) === undefined) return;
    for (const { value, path } of freeTexts(document)) {
      const letter = unprintableIn(value);
      if (letter !== undefined) report('ikke-i-pdf', path, { tegn: codeOf(letter) });
    }
  },
});

function unprintableIn(text: string): string | undefined {
  // A letter and its accent are one sign to the typeface; normalizing a whole document only for this would be slow.
  if (!OUTSIDE.test(text)) return undefined;
  return OUTSIDE.exec(text.normalize('NFC').replace(SHAPELESS, ''))?.[0];
}

/** Outside what Source Sans 3, the typeface of every letter without a theme's own, has in both weights. */
const OUTSIDE =
  /[^\s\x21-\u0181\u01cd-\u01dd\u01e2-\u01e7\u01f7-\u0201\u0218-\u0220\u02bb-\u02c1\u02c6-\u02cc\u0384-\u038a\u038e-\u03a1\u03a3-\u03d1\u0400-\u045f\u0490-\u0493\u1e80-\u1e85\u1e9e-\u1ef9\u01a0\u01a1\u01af\u01b0\u2010-\u201e\u2020-\u2022\u2026\u202f-\u2033\u2039\u203a\u20ac\u2116\u2122\u2190-\u2199\u2212\u2248\u2260\u2264\u2265]/u;
const SHAPELESS = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
