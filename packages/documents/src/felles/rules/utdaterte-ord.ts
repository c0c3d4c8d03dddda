import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Rule } from '@hjemmel/validator';
import { defineFellesRule } from './felles-rule.js';
import { freeTexts, isOwnWords } from './free-texts.js';
import { survey } from './survey.js';

/** Words and references the law has left, in what the kommune writes; what stands in the fields of `ownWords` is nobody's to correct. */
export function utdaterteOrd(ownWords: readonly string[]): Rule<Draft<BaseDocument>> {
  return defineFellesRule({
    id: 'felles/utdaterte-ord',
    severity: 'warning',
    hjemmel: [],
    messages: {
      nb: {
        samtykkekompetanse: 'Loven bruker ikke lenger ordet «samtykkekompetanse». Skriv «beslutningskompetanse».',
        fylkesmann: 'Fylkesmannen heter nå Statsforvalteren. Rett navnet.',
        'pbrl-2-1-a':
          'Pasient- og brukerrettighetsloven § 2-1 a er opphevet. Rett til hjelp fra kommunen står nå i § 2-1.',
        'hol-3-2-6-d':
          'Helse- og omsorgstjenesteloven § 3-2 nr. 6 har ikke lenger bokstav d. Avlastning står nå i § 3-6.',
        'hpl-21-a': 'Helsepersonelloven § 21 a er opphevet. Forbudet mot å lese uten grunn står nå i § 21.',
        'hpl-25-a-b': 'Helsepersonelloven §§ 25 a og 25 b er opphevet. Se § 25.',
        'hpl-45': 'Helsepersonelloven § 45 er opphevet. Tilgang til opplysninger for helsehjelp står nå i § 25.',
        'nfvl-for-tidlig': 'Forvaltningsloven av 2025 gjelder ikke på datoen. Vis til forvaltningsloven av 1967.',
      },
      nn: {
        samtykkekompetanse: 'Lova bruker ikkje lenger ordet «samtykkekompetanse». Skriv «avgjerdskompetanse».',
        fylkesmann: 'Fylkesmannen heiter no Statsforvaltaren. Rett namnet.',
        'pbrl-2-1-a': 'Pasient- og brukarrettslova § 2-1 a er oppheva. Rett til hjelp frå kommunen står no i § 2-1.',
        'hol-3-2-6-d':
          'Helse- og omsorgstenestelova § 3-2 nr. 6 har ikkje lenger bokstav d. Avlasting står no i § 3-6.',
        'hpl-21-a': 'Helsepersonellova § 21 a er oppheva. Forbodet mot å lese utan grunn står no i § 21.',
        'hpl-25-a-b': 'Helsepersonellova §§ 25 a og 25 b er oppheva. Sjå § 25.',
        'hpl-45': 'Helsepersonellova § 45 er oppheva. Tilgang til opplysningar for helsehjelp står no i § 25.',
        'nfvl-for-tidlig': 'Forvaltningslova av 2025 gjeld ikkje på datoen. Vis til forvaltningslova av 1967.',
      },
      en: {
        samtykkekompetanse: 'The law no longer uses the word «samtykkekompetanse». Write «beslutningskompetanse».',
        fylkesmann: 'Fylkesmannen is now called Statsforvalteren. Correct the name.',
        'pbrl-2-1-a':
          'Section 2-1 a of the patient rights act is repealed. The right to help from the kommune is now in section 2-1.',
        'hol-3-2-6-d':
          'Section 3-2 no. 6 of the health and care act no longer has a letter d. Respite is now in section 3-6.',
        'hpl-21-a':
          'Section 21 a of the health personnel act is repealed. The ban on reading without cause is now in section 21.',
        'hpl-25-a-b': 'Sections 25 a and 25 b of the health personnel act are repealed. See section 25.',
        'hpl-45': 'Section 45 of the health personnel act is repealed. Access for health care is now in section 25.',
        'nfvl-for-tidlig': 'The public administration act of 2025 does not apply on the date. Cite the act of 1967.',
      },
    },
    check(document, report, context) {
      if (!mayHoldOne(survey(document, context).text)) return;
      const outdated = WORDS.filter(({ from }) => context.lawDate >= from);
      const early = context.inForce('nfvl-99') ? undefined : NEW_ACT;
      for (const place of freeTexts(document)) {
        if (isOwnWords(place, ownWords)) continue;
        for (const word of outdated) if (standsIn(place.value, word)) report(word.id, place.path);
        if (early?.test(place.value)) report('nfvl-for-tidlig', place.path);
      }
    },
  });
}

/** A quick look at the whole document before the close one; plain searches, as they cost less than one pattern of them all. */
function mayHoldOne(text: string): boolean {
  return text.includes('amtykkekompetan') || text.includes('ylkesm') || text.includes('2025') || REFERENCE.test(text);
}

const REFERENCE = /§\s*(?:2-1\s*a\b|3-2[^§\n]{0,30}\bd\b|2[15]\s*[ab]\b|45\b)/;

/** The word as of today; what a sentence tells of a year when it was right, stands. */
function standsIn(text: string, { pattern, from }: (typeof WORDS)[number]): boolean {
  if (!pattern.test(text)) return false;
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u)
    .some((sentence) => pattern.test(sentence) && !tellsOfBefore(sentence, from));
}

function tellsOfBefore(sentence: string, from: string): boolean {
  return [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year < from.slice(0, 4));
}

const NEW_ACT = /(?:forvaltningslov\p{L}*|fvl\.?|administration act),? (?:\(|av |frå |fra |of )?2025/iu;

/** `from` is the first day the word or reference was wrong, by the law register. */
const WORDS = [
  { id: 'samtykkekompetanse', from: '2026-06-01', pattern: /samtykkekompetan/iu },
  { id: 'fylkesmann', from: '2021-01-01', pattern: /fylkesm[ae]nn/iu },
  { id: 'pbrl-2-1-a', from: '2024-06-01', pattern: /§\s*2-1\s*a\b/u },
  { id: 'hol-3-2-6-d', from: '2017-10-01', pattern: /§\s*3-2[^§\n]{0,20}nr\.?\s*6\s*(?:bokstav\s*)?d\b/u },
  { id: 'hpl-21-a', from: '2026-07-01', pattern: /(?:helsepersonell\p{L}*|hpl\.?)\s*§+\s*21\s*a\b/iu },
  { id: 'hpl-25-a-b', from: '2026-07-01', pattern: /(?:helsepersonell\p{L}*|hpl\.?)\s*§+\s*25\s*[ab]\b/iu },
  { id: 'hpl-45', from: '2026-07-01', pattern: /(?:helsepersonell\p{L}*|hpl\.?)\s*§+\s*45\b(?!\s*a)/iu },
] as const;
