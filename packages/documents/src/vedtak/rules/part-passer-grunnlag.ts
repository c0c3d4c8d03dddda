import type { Draft, Vedtak } from '@hjemmel/model';
import { isSamePerson } from '../../felles/people.js';
import { isAboutMoney } from '../is-about-money.js';
import { type Decision, isHealthAndCare, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** The party is the one whose right it is: the pårørende in hol § 3-6 (pbrl § 2-8), the person in other health and care, and the party gets the letter. */
export const partPasserGrunnlag = defineVedtakRule({
  id: 'vedtak/part-passer-grunnlag',
  severity: {
    paaroerende: 'error',
    'sjekk-paaroerende': 'warning',
    bruker: 'error',
    ukjent: 'error',
    'faar-ikke-brevet': 'error',
    'ikke-part': 'error',
    'fullmektig-uten-brev': 'warning',
    'verge-uten-brev': 'warning',
  },
  hjemmel: ['pbrl-2-8', 'pbrl-7-2', 'hol-3-6', 'fvl-12', 'fvl-27', 'nfvl-18', 'nfvl-58', 'vgml-32'],
  messages: {
    nb: {
      paaroerende: 'Avgjørelse {nummer} gjelder støtte til pårørende. Oppgi den pårørende som part.',
      'sjekk-paaroerende':
        'Avgjørelse {nummer} gjelder støtte til pårørende, men har personen selv som part. Sjekk at brevet gjelder den som gir omsorg.',
      bruker: 'Bare personen selv kan være part i avgjørelse {nummer}. Pårørende kan klage med fullmakt.',
      ukjent: 'Parten i avgjørelse {nummer} står ikke i dokumentet. Legg til personen, eller rett henvisningen.',
      'faar-ikke-brevet':
        'Parten i avgjørelse {nummer} er ikke mottaker av brevet. Legg til parten eller den som opptrer for parten.',
      'ikke-part':
        'Mottaker {nummer} står som part, men vedtaket gjelder ikke den personen. Velg rollen personen har: verge, fullmektig, foresatt eller kopi.',
      'fullmektig-uten-brev':
        'Representant {nummer} er fullmektig, men får ikke brevet. Brev i saken skal gå til fullmektigen. Legg til mottakeren, eller sjekk hva fullmakten gjelder.',
      'verge-uten-brev':
        'Representant {nummer} er verge med et mandat som kan dekke saken, men får ikke brevet. Er saken innenfor mandatet, skal vergen ha brevet også. Legg til mottakeren, eller sjekk mandatet.',
    },
    nn: {
      paaroerende: 'Avgjerd {nummer} gjeld støtte til pårørande. Oppgi den pårørande som part.',
      'sjekk-paaroerende':
        'Avgjerd {nummer} gjeld støtte til pårørande, men har personen sjølv som part. Sjekk at brevet gjeld den som gir omsorg.',
      bruker: 'Berre personen sjølv kan vere part i avgjerd {nummer}. Pårørande kan klage med fullmakt.',
      ukjent: 'Parten i avgjerd {nummer} står ikkje i dokumentet. Legg til personen, eller rett tilvisinga.',
      'faar-ikke-brevet':
        'Parten i avgjerd {nummer} er ikkje mottakar av brevet. Legg til parten eller den som opptrer for parten.',
      'ikke-part':
        'Mottakar {nummer} står som part, men vedtaket gjeld ikkje den personen. Vel rolla personen har: verje, fullmektig, føresett eller kopi.',
      'fullmektig-uten-brev':
        'Representant {nummer} er fullmektig, men får ikkje brevet. Brev i saka skal gå til fullmektigen. Legg til mottakaren, eller sjekk kva fullmakta gjeld.',
      'verge-uten-brev':
        'Representant {nummer} er verje med eit mandat som kan dekkje saka, men får ikkje brevet. Er saka innanfor mandatet, skal verja ha brevet òg. Legg til mottakaren, eller sjekk mandatet.',
    },
    en: {
      paaroerende: 'Decision {nummer} concerns support for a carer. State the carer as party.',
      'sjekk-paaroerende':
        'Decision {nummer} concerns support for a carer but has the person as party. Check that the letter is about the one who gives care.',
      bruker: 'Only the person can be a party to decision {nummer}. Relatives can appeal with an authorisation.',
      ukjent: 'The party to decision {nummer} is not in the document. Add the person, or correct the reference.',
      'faar-ikke-brevet':
        'The party to decision {nummer} does not receive the letter. Add the party or the one who acts for the party.',
      'ikke-part':
        'Recipient {nummer} stands as party, but the decision does not concern that person. Choose the role the person has: guardian, representative, parent or copy.',
      'fullmektig-uten-brev':
        'Representative {nummer} acts with authority but does not get the letter. Letters in the case go to the representative. Add the recipient, or check what the authority covers.',
      'verge-uten-brev':
        'Representative {nummer} is a guardian with a mandate that may cover the case but does not get the letter. If the case is within the mandate, the guardian gets the letter too. Add the recipient, or check the mandate.',
    },
  },
  check(vedtak, report, context) {
    for (const decision of judgement(vedtak, context).decisions) {
      const problem = problemWith(vedtak, decision);
      const { index } = decision;
      if (problem) report(problem, ['avgjoerelser', index, 'part'], { nummer: index + 1 });
      else if (!isReached(vedtak, decision.avgjoerelse.part ?? vedtak.bruker.id))
        report('faar-ikke-brevet', ['mottaker'], { nummer: index + 1 });
    }
    for (const [messageId, index] of leftOut(vedtak)) report(messageId, ['representant', index], { nummer: index + 1 });
    for (const [index, row] of vedtak.mottaker.entries())
      if (PARTY.has(row.rolle ?? '') && !isParty(vedtak, row.hvem))
        report('ikke-part', ['mottaker', index, 'rolle'], { nummer: index + 1 });
  },
});

function problemWith(
  vedtak: Draft<Vedtak>,
  decision: Decision,
): 'paaroerende' | 'sjekk-paaroerende' | 'bruker' | 'ukjent' | undefined {
  const { part, rettsgrunnlag, utfall } = decision.avgjoerelse;
  // Dismissed it may be just because the wrong person applied.
  if (utfall === 'avvist') return undefined;
  const forCarer = rettsgrunnlag === 'HOL_3_6';
  if (part === undefined) return forCarer ? 'paaroerende' : undefined;
  const self = isSamePerson(vedtak, part, vedtak.bruker.id);
  if (forCarer && self) return 'sjekk-paaroerende';
  if (!self && !isPrivatePerson(vedtak, part)) return 'ukjent';
  return !self && !forCarer && isHealthAndCare(decision) ? 'bruker' : undefined;
}

function isPrivatePerson({ paaroerende = [], representant = [], barn = [] }: Draft<Vedtak>, id: string): boolean {
  return [...paaroerende, ...representant, ...barn].some((row) => row.id === id || personOf(row)?.id === id);
}

function personOf(row: {
  readonly person?: { readonly id: string };
  readonly hvem?: unknown;
}): { id: string } | undefined {
  const { person } = (row.hvem ?? row) as { readonly person?: { readonly id: string } };
  return person;
}

/** The party, or for the person also whoever the letter goes to on the person's behalf (fvl § 12). */
function isReached(vedtak: Draft<Vedtak>, part: string): boolean {
  const self = part === vedtak.bruker.id;
  return vedtak.mottaker.some(({ hvem, rolle }) => {
    if (self && rolle !== undefined && ON_BEHALF.has(rolle)) return true;
    return hvem === undefined || hvem === part || isSamePerson(vedtak, hvem, part);
  });
}

type LeftOut = readonly ['fullmektig-uten-brev' | 'verge-uten-brev', number];

/** All letters go to whoever acts for the person (fvl § 12), but not to one the letter is shielded from. */
function leftOut(vedtak: Draft<Vedtak>): readonly LeftOut[] {
  const { representant = [], mottaker, skjermFor = [] } = vedtak;
  const isOneOf = (people: readonly (string | undefined)[], id: string) =>
    people.some((hvem) => hvem !== undefined && isSamePerson(vedtak, hvem, id));
  return representant.flatMap(({ id, type, mandat }, index): LeftOut[] => {
    if (isOneOf([...mottaker.map(({ hvem }) => hvem), ...skjermFor.map(({ person }) => person)], id)) return [];
    if (type === 'fullmektig') return [['fullmektig-uten-brev', index]];
    const other = isAboutMoney(vedtak) ? 'personlig' : 'oekonomisk';
    const mayCover = type === 'verge' && mandat !== undefined && mandat !== other;
    return mayCover ? [['verge-uten-brev', index]] : [];
  });
}

/** Roles that give the whole letter because it is one's own. */
const PARTY: ReadonlySet<string> = new Set(['part', 'ungdom']);

function isParty(vedtak: Draft<Vedtak>, hvem: string | undefined): boolean {
  if (hvem === undefined) return true;
  const { avgjoerelser = [] } = vedtak;
  // A carer who should be stated as party is asked for already.
  const asked = avgjoerelser.some(
    ({ rettsgrunnlag, part = vedtak.bruker.id }) =>
      rettsgrunnlag === 'HOL_3_6' && isSamePerson(vedtak, part, vedtak.bruker.id),
  );
  if (asked) return true;
  const parties = [vedtak.bruker.id, ...avgjoerelser.flatMap(({ part }) => part ?? [])];
  return parties.some((id) => id === hvem || isSamePerson(vedtak, hvem, id));
}

const ON_BEHALF: ReadonlySet<string> = new Set(['fullmektig', 'verge', 'foresatt']);
