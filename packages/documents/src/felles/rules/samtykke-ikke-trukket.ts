import type { BaseDocument, Deling, Draft, DraftPart, Samtykke } from '@hjemmel/model';
import { defineFellesRule } from './felles-rule.js';

/**
 * Sharing that rests on a consent stops when the consent does (personvernforordningen art. 7). A consent that ran out after
 * the sharing was decided only warns: delivery refuses that copy, and the person's own letter must still come out.
 */
export const samtykkeIkkeTrukket = defineFellesRule({
  id: 'felles/samtykke-ikke-trukket',
  severity: { trukket: 'error', 'utloept-foer-deling': 'error', 'utloept-siden': 'warning' },
  hjemmel: ['fvl-13-a', 'gdpr-7'],
  messages: {
    nb: {
      trukket:
        'Deling {nummer} bygger på et samtykke som er trukket. Ta delingen og mottakeren ut, eller finn et annet grunnlag.',
      'utloept-foer-deling':
        'Deling {nummer} ble bestemt etter at samtykket gikk ut. Innhent nytt samtykke, eller ta delingen ut.',
      'utloept-siden':
        'Samtykket som deling {nummer} bygger på, har gått ut. Denne kopien blir ikke levert før du har innhentet et nytt.',
    },
    nn: {
      trukket:
        'Deling {nummer} byggjer på eit samtykke som er trekt. Ta delinga og mottakaren ut, eller finn eit anna grunnlag.',
      'utloept-foer-deling':
        'Deling {nummer} vart bestemt etter at samtykket gjekk ut. Hent inn nytt samtykke, eller ta delinga ut.',
      'utloept-siden':
        'Samtykket som deling {nummer} byggjer på, har gått ut. Denne kopien blir ikkje levert før du har henta inn eit nytt.',
    },
    en: {
      trukket:
        'Sharing {nummer} rests on a consent that is withdrawn. Take the sharing and the recipient out, or find another ground.',
      'utloept-foer-deling':
        'Sharing {nummer} was decided after the consent ran out. Obtain a new consent, or take the sharing out.',
      'utloept-siden':
        'The consent that sharing {nummer} rests on has run out. This copy is not delivered until you have obtained a new one.',
    },
  },
  check(document, report, { today }) {
    for (const [index, deling] of (document.deling ?? []).entries()) {
      const consent = consentOf(document, deling);
      const goesOut = document.mottaker.some(({ hvem }) => hvem !== undefined && hvem === deling.mottaker?.kontakt);
      const problem = consent && problemWith(consent, decidedOn(deling, today), today, goesOut);
      if (problem) report(problem, ['deling', index, 'samtykke'], { nummer: index + 1 });
    }
  },
});

/** The consent a sharing rests on, where it rests on one that is in the document. */
export function consentOf(
  { samtykke }: Draft<BaseDocument>,
  { grunnlag, samtykke: id }: DraftPart<Deling>,
): DraftPart<Samtykke> | undefined {
  return grunnlag === 'samtykke' ? samtykke?.find((row) => row.id === id) : undefined;
}

/** The local day a sharing was decided. */
export function decidedOn({ tid }: DraftPart<Deling>, today: string): string {
  return tid?.slice(0, 10) ?? today;
}

// A sharing that was right when it was decided, and sends nothing more, is history.
function problemWith(
  { trukket, periode }: DraftPart<Samtykke>,
  decided: string,
  today: string,
  goesOut: boolean,
): 'trukket' | 'utloept-foer-deling' | 'utloept-siden' | undefined {
  const withdrawn = trukket ? (trukket.dato ?? '') : NEVER;
  if (withdrawn <= decided || (withdrawn <= today && goesOut)) return 'trukket';
  const last = periode?.til ?? NEVER;
  if (last < decided) return 'utloept-foer-deling';
  return last < today && goesOut ? 'utloept-siden' : undefined;
}

const NEVER = '9999-12-31';
