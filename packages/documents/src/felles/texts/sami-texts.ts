import type { Language } from '@hjemmel/validator';

/** What a reader is told of the Sami words: in Norwegian, and in Sami. */
export interface SamiTexts {
  readonly heading: string;
  readonly headingsAlso: string;
  readonly headingsAndAppealAlso: string;
  /** That the words are not quality-assured, and which ones apply. */
  readonly mark: string;
  /** Where the kommune must answer in Sami (sameloven § 3-3). */
  readonly answerIsRight: (hjemmel: string) => string;
  readonly answerMayBeAskedFor: string;
  /** Over a Sami notice, which stands after the one that applies. */
  readonly noticeMark: string;
}

const nb: SamiTexts = {
  heading: 'Samisk',
  headingsAlso: 'Overskriftene står også på nordsamisk.',
  headingsAndAppealAlso: 'Overskriftene og opplysningene om klage står også på nordsamisk.',
  mark: 'Den samiske teksten er ikke kvalitetssikret. Den norske gjelder.',
  answerIsRight: (hjemmel) =>
    `Skriver du til kommunen på samisk, har du rett til skriftlig svar på samisk (${hjemmel}).`,
  answerMayBeAskedFor: 'Du kan spørre oss om å få svar på samisk.',
  noticeMark: 'Samisk tekst, ikke kvalitetssikret. Den norske teksten over gjelder.',
};

const nn: SamiTexts = {
  heading: 'Samisk',
  headingsAlso: 'Overskriftene står òg på nordsamisk.',
  headingsAndAppealAlso: 'Overskriftene og opplysningane om klage står òg på nordsamisk.',
  mark: 'Den samiske teksten er ikkje kvalitetssikra. Den norske gjeld.',
  answerIsRight: (hjemmel) => `Skriv du til kommunen på samisk, har du rett til skriftleg svar på samisk (${hjemmel}).`,
  answerMayBeAskedFor: 'Du kan spørje oss om å få svar på samisk.',
  noticeMark: 'Samisk tekst, ikkje kvalitetssikra. Den norske teksten over gjeld.',
};

/** By the Norwegian a Sami document is composed in. */
export const samiTexts: Readonly<Record<Exclude<Language, 'en'>, SamiTexts>> = { nb, nn };

/** The same in Sami. */
export const samiTextsSe: SamiTexts = {
  heading: 'Sámegillii',
  headingsAlso: 'Bajilčállagat leat maiddái davvisámegillii.',
  headingsAndAppealAlso: 'Bajilčállagat ja dieđut váidima birra leat maiddái davvisámegillii.',
  mark: 'Sámegiel teavstta kvalitehta ii leat dárkkistuvvon. Dárogiel teaksta gusto.',
  answerIsRight: (paragraf) =>
    `Jus čálát suohkanii sámegillii, de dus lea vuoigatvuohta oažžut čálalaš vástádusa sámegillii (sámelága ${paragraf}).`,
  answerMayBeAskedFor: 'Don sáhtát jearrat mis vástádusa sámegillii.',
  noticeMark: 'Sámegiel teaksta, kvalitehta ii leat dárkkistuvvon. Dárogiel teaksta bajábealde gusto.',
};
