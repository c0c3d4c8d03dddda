import { defineFellesRule } from './felles-rule.js';

/** A new version says which one it takes the place of, so that nobody follows a plan that is no longer true. */
export const erstatterVersjon = defineFellesRule({
  id: 'felles/erstatter-versjon',
  severity: { 'uten-erstatter': 'warning', 'ikke-eldre': 'error' },
  hjemmel: [],
  messages: {
    nb: {
      'uten-erstatter': 'Dette er versjon {versjon}, men det står ikke hva den erstatter. Fyll ut «erstatter».',
      'ikke-eldre':
        'Versjon {versjon} kan bare erstatte en eldre versjon av samme dokument. Rett versjonen i «erstatter».',
    },
    nn: {
      'uten-erstatter': 'Dette er versjon {versjon}, men det står ikkje kva han erstattar. Fyll ut «erstatter».',
      'ikke-eldre':
        'Versjon {versjon} kan berre erstatte ein eldre versjon av same dokumentet. Rett versjonen i «erstatter».',
    },
    en: {
      'uten-erstatter': 'This is version {versjon}, but it does not say what it replaces. Fill in «erstatter».',
      'ikke-eldre':
        'Version {versjon} can only replace an older version of the same document. Correct the version in «erstatter».',
    },
  },
  check({ id, versjon, erstatter }, report) {
    if (!erstatter) {
      if (versjon > 1) report('uten-erstatter', ['erstatter'], { versjon });
    } else if (erstatter.id === id && erstatter.versjon !== undefined && erstatter.versjon >= versjon) {
      report('ikke-eldre', ['erstatter', 'versjon'], { versjon });
    }
  },
});
