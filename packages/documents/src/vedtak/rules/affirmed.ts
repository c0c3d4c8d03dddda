/** The sentences of a text, in lower case. */
export function sentencesOf(text: string): readonly string[] {
  return text.toLowerCase().split(SENTENCE_END);
}

/**
 * What the sentences say, clauses that deny something left out: «du skal ikke sende den til Statsforvalteren» names no appeal
 * body, and «du kan ikke se papirene» tells of no right.
 */
export function affirmed(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => {
    const said = sentence.replace(CONTRAST, '');
    return NEGATION.test(said) ? withoutDenials(said) : said;
  });
}

function withoutDenials(sentence: string): string {
  return sentence
    .split(CLAUSE)
    .filter((clause) => !NEGATION.test(clause))
    .join(' ')
    .trim();
}

/** Not after an abbreviation or a number, as in «nr. 3» and «1. desember». */
const SENTENCE_END = /(?<=[^\s.]{3}[.!?])(?<!\b(?:tlf|pkt|kap)\.)\s+|\n+/u;

/** «Statsforvalteren og ikke kommunen som avgjør» says who decides. */
const CONTRAST = /,? (?:og|and) (?:ikke|ikkje|not) (?:the )?\p{L}+(?= (?:som|who) )/gu;

/** «ikke bare», «ikke senere enn» and «alt som ikke er internt» deny nothing. */
const NEGATION =
  /(?<!(?:som|that) )(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|not|never|cannot|no (?=right|access|help|one))(?!\p{L})(?! (?:bare|berre|minst|only|later|senere|seinare|lenger enn))/u;

const SUBJECT = '(?:du|de|dere|dykk|vi|me|kommunen|klag\\p{L}+|saken?|saka|statsforv\\p{L}+)';

/** Where a new clause begins: at punctuation and «men», and where a main clause follows a condition without a comma («… ikke er enig kan du klage»). */
const CLAUSE = new RegExp(
  [
    '\\s*[,;:()–—]\\s*|[.!?]\\s',
    '\\s(?=(?:men|but|så|hvis|viss|dersom|når|if|unless)\\s)',
    '\\s(?=om (?:du|vi|me|kommunen|nav)\\s)',
    '\\s(?:og|and|eller|or)\\s(?=(?:ikke|ikkje|not|skal|må|kan|bør|du|vi|det|den|you|we|must|may|can)\\s)',
    `\\s(?=(?:kan|må|skal|har|bør|vil|sender|oversender|får|gir|ser) ${SUBJECT}(?!\\p{L}))`,
    '\\s(?=(?:sendes|sendast|oversendes|går|blir|vert) (?:klag|sak|den |det |ho |han ))',
    '\\s(?=(?:you|we|they|the (?:case|appeal|county governor)) (?:can|may|must|will|send|have|shall|is|are|decides?) )',
  ].join('|'),
  'u',
);
