import type { BaseDocument, Deling, Draft, DraftPart } from '@hjemmel/model';
import { defineFellesRule } from './felles-rule.js';
import { consentOf, decidedOn } from './samtykke-ikke-trukket.js';

/** Every copy to someone else has a ground that was there when it was decided, and an objection is answered (hpl § 29, pbrl § 5-3). */
export const delingHarGrunnlag = defineFellesRule({
  id: 'felles/deling-har-grunnlag',
  severity: {
    'kopi-uten-deling': 'error',
    'ukjent-samtykke': 'error',
    'foer-samtykke': 'error',
    'utenfor-samtykke': 'warning',
    'innvending-ubesvart': 'error',
  },
  hjemmel: ['fvl-13', 'fvl-13-a', 'fvl-13-b', 'hpl-25', 'hpl-29', 'pbrl-5-3'],
  messages: {
    nb: {
      'kopi-uten-deling':
        'Mottaker {nummer} får kopi uten at det står hvorfor. Legg til en deling som viser til mottakeren og sier hva som gjør den lovlig.',
      'ukjent-samtykke': 'Deling {nummer} viser til et samtykke som ikke står i dokumentet. Legg til samtykket.',
      'foer-samtykke':
        'Deling {nummer} ble bestemt før samtykket begynte å gjelde. Rett datoene, eller bestem på nytt.',
      'utenfor-samtykke':
        'Mottakeren i deling {nummer} er ikke nevnt i samtykket. Sjekk at samtykket gjelder denne virksomheten.',
      'innvending-ubesvart':
        'Personen har sagt nei til deling {nummer}, uten at noen har svart. Skriv hvordan innvendingen ble vurdert.',
    },
    nn: {
      'kopi-uten-deling':
        'Mottakar {nummer} får kopi utan at det står kvifor. Legg til ei deling som viser til mottakaren og seier kva som gjer ho lovleg.',
      'ukjent-samtykke': 'Deling {nummer} viser til eit samtykke som ikkje står i dokumentet. Legg til samtykket.',
      'foer-samtykke':
        'Deling {nummer} vart bestemt før samtykket tok til å gjelde. Rett datoane, eller bestem på nytt.',
      'utenfor-samtykke':
        'Mottakaren i deling {nummer} er ikkje nemnd i samtykket. Sjekk at samtykket gjeld denne verksemda.',
      'innvending-ubesvart':
        'Personen har sagt nei til deling {nummer}, utan at nokon har svart. Skriv korleis innvendinga vart vurdert.',
    },
    en: {
      'kopi-uten-deling':
        'Recipient {nummer} gets a copy without a reason. Add a sharing that refers to the recipient and says what makes it lawful.',
      'ukjent-samtykke': 'Sharing {nummer} refers to a consent that is not in the document. Add the consent.',
      'foer-samtykke':
        'Sharing {nummer} was decided before the consent took effect. Correct the dates, or decide again.',
      'utenfor-samtykke':
        'The recipient of sharing {nummer} is not named in the consent. Check that the consent covers this organisation.',
      'innvending-ubesvart':
        'The person has said no to sharing {nummer}, and nobody has answered. Write how the objection was considered.',
    },
  },
  check(document, report, { today }) {
    for (const [index, { rolle, hvem }] of document.mottaker.entries()) {
      if (rolle !== 'kopi' || hvem === undefined) continue;
      const shared = document.deling?.some(({ mottaker }) => mottaker?.kontakt === hvem);
      if (!shared) report('kopi-uten-deling', ['mottaker', index, 'hvem'], { nummer: index + 1 });
    }
    for (const [index, deling] of (document.deling ?? []).entries()) {
      const nummer = { nummer: index + 1 };
      const { innvending } = deling;
      if (innvending && !innvending.svar?.trim())
        report('innvending-ubesvart', ['deling', index, 'innvending', 'svar'], nummer);
      const problem = problemWithConsent(document, deling, today);
      if (problem) report(problem, ['deling', index, 'samtykke'], nummer);
    }
  },
});

function problemWithConsent(
  document: Draft<BaseDocument>,
  deling: DraftPart<Deling>,
  today: string,
): 'ukjent-samtykke' | 'foer-samtykke' | 'utenfor-samtykke' | undefined {
  if (deling.grunnlag !== 'samtykke' || deling.samtykke === undefined) return undefined;
  const consent = consentOf(document, deling);
  if (!consent) return 'ukjent-samtykke';
  const begins = [consent.dato ?? '', consent.periode?.fra ?? ''].sort().at(-1) ?? '';
  if (decidedOn(deling, today) < begins) return 'foer-samtykke';
  const name = fold(deling.mottaker?.navn);
  const named = (consent.tilHvem ?? []).map(({ virksomhet }) => fold(virksomhet));
  const covered = name === '' || named.length === 0 || named.some((one) => one.includes(name) || name.includes(one));
  return covered ? undefined : 'utenfor-samtykke';
}

function fold(name: string | undefined): string {
  return (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
