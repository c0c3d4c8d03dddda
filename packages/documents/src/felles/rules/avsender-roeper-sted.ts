import { addressLines, placeIsSecret } from '../address-visibility.js';
import { defineFellesRule } from './felles-rule.js';

/** Where the address is strengt fortrolig, the letterhead must not tell which kommune or unit follows the person up. */
export const avsenderRoeperSted = defineFellesRule({
  id: 'felles/avsender-roeper-sted',
  severity: 'warning',
  hjemmel: ['fvl-13'],
  messages: {
    nb: {
      'uten-skjermet-visning':
        'Adressen er strengt fortrolig, og brevhodet viser enheten. Fyll ut «skjermetVisning» med et navn og en adresse som ikke røper stedet.',
      postadresse:
        'Det skjermede brevhodet har ingen egen postadresse, så den vanlige blir brukt. Legg til en som ikke røper stedet.',
      enhet: 'Det skjermede brevhodet bruker navnet på enheten. Skriv et navn som ikke røper sted eller tjeneste.',
    },
    nn: {
      'uten-skjermet-visning':
        'Adressa er strengt fortruleg, og brevhovudet viser eininga. Fyll ut «skjermetVisning» med eit namn og ei adresse som ikkje røper staden.',
      postadresse:
        'Det skjerma brevhovudet har inga eiga postadresse, så den vanlege blir brukt. Legg til ei som ikkje røper staden.',
      enhet: 'Det skjerma brevhovudet bruker namnet på eininga. Skriv eit namn som ikkje røper stad eller teneste.',
    },
    en: {
      'uten-skjermet-visning':
        'The address is strictly confidential, and the letterhead shows the unit. Fill in «skjermetVisning» with a name and an address that do not reveal the place.',
      postadresse:
        'The shielded letterhead has no postal address of its own, so the usual one is used. Add one that does not reveal the place.',
      enhet: 'The shielded letterhead uses the name of the unit. Write a name that reveals neither place nor service.',
    },
  },
  check(document, report) {
    if (!placeIsSecret(document)) return;
    const { skjermetVisning: shielded, enhet } = document.avsender;
    if (!shielded) return report('uten-skjermet-visning', ['avsender', 'skjermetVisning']);
    const path = ['avsender', 'skjermetVisning'];
    if (addressLines(shielded.postadresse).length === 0) report('postadresse', [...path, 'postadresse']);
    const unit = enhet?.navn?.toLowerCase();
    if (unit !== undefined && shielded.avsendernavn?.toLowerCase().includes(unit))
      report('enhet', [...path, 'avsendernavn']);
  },
});
