import type { Draft, Vedtak } from '@hjemmel/model';
import type { PathSegment } from '@hjemmel/validator';
import { ageOn } from '../../felles/age-on.js';
import { type DraftKontakt, type DraftPerson, findById, isSamePerson } from '../../felles/people.js';
import { type Decision, isHealthAndCare, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/**
 * Who gets the letter when the person is under 18: the foresatte act for a child, from 15 the young get their own copy
 * (fvl §§ 16–18, 27), and from 16 they decide for themselves in health and care (pbrl §§ 4-3, 4-4).
 */
export const barnOgMottaker = defineVedtakRule({
  id: 'vedtak/barn-og-mottaker',
  severity: {
    'foresatt-mangler': 'error',
    'til-barnet': 'error',
    'ungdom-mangler': 'error',
    'foresatt-uten-brev': 'error',
    'foresatt-uten-grunnlag': 'warning',
    myndig: 'error',
  },
  hjemmel: ['fvl-16', 'fvl-18', 'fvl-27', 'nfvl-54', 'pbrl-4-3', 'pbrl-4-4'],
  messages: {
    nb: {
      'foresatt-mangler': 'Personen er under 15 år. Legg til den som har foreldreansvaret, eller vergen, som mottaker.',
      'til-barnet':
        'Personen er under 15 år og skal ikke få det som er taushetsbelagt. Ta barnet ut som mottaker, eller gi barnet en kopi med sladding.',
      'ungdom-mangler': 'Personen er over 15 år og skal ha sitt eget brev. Legg personen til som mottaker.',
      'foresatt-uten-brev':
        'Representant {nummer} er foresatt, men ikke mottaker. To foresatte skal ha hvert sitt brev; legg til mottakeren.',
      'foresatt-uten-grunnlag':
        'Personen er over 16 år og bestemmer selv om helse- og omsorgstjenester. Skriv hvorfor mottaker {nummer} kan få brevet, eller ta mottakeren ut.',
      myndig: 'Personen er myndig. Mottaker {nummer} kan ikke få brevet som foresatt.',
    },
    nn: {
      'foresatt-mangler': 'Personen er under 15 år. Legg til den som har foreldreansvaret, eller verja, som mottakar.',
      'til-barnet':
        'Personen er under 15 år og skal ikkje få det som er underlagt teieplikt. Ta barnet ut som mottakar, eller gi barnet ein kopi med sladding.',
      'ungdom-mangler': 'Personen er over 15 år og skal ha sitt eige brev. Legg personen til som mottakar.',
      'foresatt-uten-brev':
        'Representant {nummer} er føresett, men ikkje mottakar. To føresette skal ha kvart sitt brev; legg til mottakaren.',
      'foresatt-uten-grunnlag':
        'Personen er over 16 år og avgjer sjølv om helse- og omsorgstenester. Skriv kvifor mottakar {nummer} kan få brevet, eller ta mottakaren ut.',
      myndig: 'Personen er myndig. Mottakar {nummer} kan ikkje få brevet som føresett.',
    },
    en: {
      'foresatt-mangler':
        'The person is under 15. Add the holder of parental responsibility, or the guardian, as recipient.',
      'til-barnet':
        'The person is under 15 and must not be shown confidential information. Take the child out as recipient, or give the child a redacted copy.',
      'ungdom-mangler': 'The person is over 15 and must get their own letter. Add the person as recipient.',
      'foresatt-uten-brev':
        'Representative {nummer} holds parental responsibility but is not a recipient. Two parents get a letter each; add the recipient.',
      'foresatt-uten-grunnlag':
        'The person is over 16 and decides about health and care services. Write why recipient {nummer} may get the letter, or take the recipient out.',
      myndig: 'The person is of age. Recipient {nummer} cannot get the letter as a parent.',
    },
  },
  check(vedtak, report, context) {
    const parties = partiesOf(vedtak, judgement(vedtak, context).decisions, context.lawDate);
    const adults = parties.every(({ age }) => age !== undefined && age >= 18);
    const problems = adults ? ofAge(vedtak) : parties.flatMap((party) => underAge(vedtak, party));
    const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    for (const [messageId, path, nummer] of once.values()) {
      report(messageId, path, nummer === undefined ? {} : { nummer });
    }
  },
});

/** One whose right a decision is: the person, or for support to a relative the relative. */
interface Party {
  readonly id: string;
  readonly age: number | undefined;
  /** Old enough to decide alone about health and care, which is all the decisions for this party are. */
  readonly decidesAlone: boolean;
}

function partiesOf(vedtak: Draft<Vedtak>, decisions: readonly Decision[], on: string): readonly Party[] {
  const { bruker } = vedtak;
  const own = ({ avgjoerelse: { part = bruker.id } }: Decision) =>
    isSamePerson(vedtak, part, bruker.id) ? bruker.id : part;
  const ids = decisions.length === 0 ? [bruker.id] : [...new Set(decisions.map(own))];
  return ids.map((id) => {
    const age = ageOf(findById(vedtak, id), on);
    const theirs = decisions.filter((decision) => own(decision) === id);
    const decidesAlone = age !== undefined && age >= 16 && theirs.length > 0 && theirs.every(isHealthAndCare);
    return { id, age, decidesAlone };
  });
}

type MessageId =
  | 'foresatt-mangler'
  | 'til-barnet'
  | 'ungdom-mangler'
  | 'foresatt-uten-brev'
  | 'foresatt-uten-grunnlag'
  | 'myndig';
type Problem = readonly [messageId: MessageId, path: readonly PathSegment[], nummer?: number];

function ofAge({ mottaker }: Draft<Vedtak>): readonly Problem[] {
  return mottaker.flatMap(({ rolle }, index): Problem[] =>
    rolle === 'foresatt' ? [['myndig', ['mottaker', index, 'rolle'], index + 1]] : [],
  );
}

function underAge(vedtak: Draft<Vedtak>, { id, age = 18, decidesAlone }: Party): readonly Problem[] {
  if (age >= 18) return [];
  const { mottaker } = vedtak;
  const own = mottaker.findIndex(({ hvem }) => hvem !== undefined && isSamePerson(vedtak, hvem, id));
  if (age < 15) {
    const adult = mottaker.some(({ rolle }) => rolle === 'foresatt' || rolle === 'verge');
    return [
      ...(adult ? [] : ([['foresatt-mangler', ['mottaker']]] as const)),
      ...(own >= 0 && mottaker[own]?.rendisjon !== 'kopi'
        ? ([['til-barnet', ['mottaker', own, 'hvem']]] as const)
        : []),
      ...parentsWithoutLetter(vedtak),
    ];
  }
  const young: readonly Problem[] = own < 0 ? [['ungdom-mangler', ['mottaker']]] : [];
  return [...young, ...(decidesAlone ? parentsWithoutGround(vedtak) : parentsWithoutLetter(vedtak))];
}

/** A foresatt who is shielded from the letter is rightly left out. */
function parentsWithoutLetter(vedtak: Draft<Vedtak>): readonly Problem[] {
  const { representant = [], mottaker, skjermFor = [] } = vedtak;
  return representant.flatMap(({ id, type }, index): Problem[] => {
    if (type !== 'foresatt') return [];
    const shielded = skjermFor.some(
      ({ person, hva }) => hva === 'alt' && person !== undefined && isSamePerson(vedtak, person, id),
    );
    const reached = mottaker.some(({ hvem }) => hvem !== undefined && isSamePerson(vedtak, hvem, id));
    return shielded || reached ? [] : [['foresatt-uten-brev', ['representant', index], index + 1]];
  });
}

function parentsWithoutGround({ mottaker }: Draft<Vedtak>): readonly Problem[] {
  return mottaker.flatMap(({ rolle, grunnlag }, index): Problem[] =>
    rolle === 'foresatt' && !grunnlag?.trim()
      ? [['foresatt-uten-grunnlag', ['mottaker', index, 'grunnlag'], index + 1]]
      : [],
  );
}

/** Whole years on a date, or undefined where the birth date is not known. */
function ageOf(person: DraftPerson | DraftKontakt | undefined, on: string): number | undefined {
  return person && 'identifikator' in person ? ageOn(person.identifikator, on) : undefined;
}
