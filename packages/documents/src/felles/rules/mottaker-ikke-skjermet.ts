import { defineFellesRule } from './felles-rule.js';
import { type Survey, someone, survey } from './survey.js';

/** Nobody the document is shielded from gets it, be it a foresatt, a verge or a colleague. */
export const mottakerIkkeSkjermet = defineFellesRule({
  id: 'felles/mottaker-ikke-skjermet',
  severity: 'error',
  hjemmel: ['fvl-13'],
  messages: {
    nb: {
      mottaker: 'Dokumentet er skjermet for mottaker {nummer}. Ta mottakeren ut.',
      deling: 'Dokumentet er skjermet for mottakeren i deling {nummer}. Ta delingen ut.',
    },
    nn: {
      mottaker: 'Dokumentet er skjerma for mottakar {nummer}. Ta mottakaren ut.',
      deling: 'Dokumentet er skjerma for mottakaren i deling {nummer}. Ta delinga ut.',
    },
    en: {
      mottaker: 'The document is shielded from recipient {nummer}. Take the recipient out.',
      deling: 'The document is shielded from the recipient of sharing {nummer}. Take the sharing out.',
    },
  },
  check(document, report, context) {
    const shields = (document.skjermFor ?? []).flatMap(({ hva, person }) => (hva === 'alt' && person ? [person] : []));
    if (shields.length === 0) return;
    const found = survey(document, context);
    const isShielded = (id: string | undefined) => shields.some((shield) => isSame(found, shield, id));
    for (const [index, { hvem }] of document.mottaker.entries()) {
      if (isShielded(hvem)) report('mottaker', ['mottaker', index, 'hvem'], { nummer: index + 1 });
    }
    for (const [index, { mottaker }] of (document.deling ?? []).entries()) {
      if (isShielded(mottaker?.kontakt))
        report('deling', ['deling', index, 'mottaker', 'kontakt'], { nummer: index + 1 });
    }
  },
});

// A person may be referred to by the id of the row they stand in.
function isSame(found: Survey, one: string, other: string | undefined): boolean {
  if (one === other) return true;
  const who = someone(found, one);
  return who !== undefined && who === someone(found, other);
}
