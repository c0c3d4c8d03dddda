import type { Language } from '@hjemmel/validator';

const NAMES: Readonly<Record<string, readonly [nb: string, nn: string, en: string]>> = {
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
  lt: ['litauisk', 'litauisk', 'Lithuanian'],
  nb: ['bokmål', 'bokmål', 'Norwegian (bokmål)'],
  nn: ['nynorsk', 'nynorsk', 'Norwegian (nynorsk)'],
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

const COLUMN = { nb: 0, nn: 1, en: 2 } as const;

/** The name of one of the languages most often interpreted in Norwegian services, the same in every runtime. */
export function knownLanguageName(tag: string, language: Language): string | undefined {
  const [base = tag] = tag.split('-');
  return (NAMES[tag] ?? NAMES[base])?.[COLUMN[language]];
}
