import type { Language } from '@hjemmel/validator';
import type { LayoutTexts } from './layout.js';
import { en } from './texts/en.js';
import { nb } from './texts/nb.js';
import { nn } from './texts/nn.js';

type ByLanguage = Readonly<Record<Language, LayoutTexts>>;

const shared: ByLanguage = { nb, nn, en };

/** A type's own words, and those all types share. */
export function withShared(own: ByLanguage): ByLanguage {
  return { nb: joined(own, 'nb'), nn: joined(own, 'nn'), en: joined(own, 'en') };
}

function joined(own: ByLanguage, language: Language): LayoutTexts {
  const [common, { sections, labels, help, choices }] = [shared[language], own[language]];
  return {
    sections: { ...common.sections, ...sections },
    labels: { ...common.labels, ...labels },
    help: { ...common.help, ...help },
    choices: { ...common.choices, ...choices },
  };
}
