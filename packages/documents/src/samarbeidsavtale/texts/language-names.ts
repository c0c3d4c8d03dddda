import type { Language } from '@hjemmel/validator';

/** The languages people here speak most; a table, since the names of the platform differ from version to version. */
const names: Readonly<Record<string, readonly [nb: string, nn: string, en: string]>> = {
  am: ['amharisk', 'amharisk', 'Amharic'],
  ar: ['arabisk', 'arabisk', 'Arabic'],
  da: ['dansk', 'dansk', 'Danish'],
  de: ['tysk', 'tysk', 'German'],
  en: ['engelsk', 'engelsk', 'English'],
  es: ['spansk', 'spansk', 'Spanish'],
  fa: ['persisk', 'persisk', 'Persian'],
  fi: ['finsk', 'finsk', 'Finnish'],
  fkv: ['kvensk', 'kvensk', 'Kven'],
  fr: ['fransk', 'fransk', 'French'],
  ku: ['kurdisk', 'kurdisk', 'Kurdish'],
  ckb: ['sorani', 'sorani', 'Sorani'],
  lt: ['litauisk', 'litauisk', 'Lithuanian'],
  nb: ['norsk bokmål', 'norsk bokmål', 'Norwegian Bokmål'],
  nn: ['norsk nynorsk', 'norsk nynorsk', 'Norwegian Nynorsk'],
  no: ['norsk', 'norsk', 'Norwegian'],
  nsl: ['norsk tegnspråk', 'norsk teiknspråk', 'Norwegian Sign Language'],
  pl: ['polsk', 'polsk', 'Polish'],
  prs: ['dari', 'dari', 'Dari'],
  ps: ['pashto', 'pashto', 'Pashto'],
  ro: ['rumensk', 'rumensk', 'Romanian'],
  ru: ['russisk', 'russisk', 'Russian'],
  se: ['nordsamisk', 'nordsamisk', 'Northern Sami'],
  sma: ['sørsamisk', 'sørsamisk', 'Southern Sami'],
  smj: ['lulesamisk', 'lulesamisk', 'Lule Sami'],
  so: ['somali', 'somali', 'Somali'],
  sv: ['svensk', 'svensk', 'Swedish'],
  sw: ['swahili', 'swahili', 'Swahili'],
  th: ['thai', 'thai', 'Thai'],
  ti: ['tigrinja', 'tigrinja', 'Tigrinya'],
  tr: ['tyrkisk', 'tyrkisk', 'Turkish'],
  uk: ['ukrainsk', 'ukrainsk', 'Ukrainian'],
  ur: ['urdu', 'urdu', 'Urdu'],
  vi: ['vietnamesisk', 'vietnamesisk', 'Vietnamese'],
};

const column: Readonly<Record<Language, 0 | 1 | 2>> = { nb: 0, nn: 1, en: 2 };

/** The name of a BCP 47 language; the code itself for one that is not in the table, '' for none. */
export function languageName(code: string | undefined, language: Language): string {
  if (code === undefined) return '';
  return names[code.split('-')[0] ?? '']?.[column[language]] ?? code;
}
