import { defineFellesRule } from './felles-rule.js';

/** A document is changed on or after the moment it was made; for a plan the day of the last change chooses the law. */
export const endretEtterOpprettet = defineFellesRule({
  id: 'felles/endret-etter-opprettet',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: { foer: 'Dokumentet er sist endret før det ble opprettet. Rett et av tidspunktene.' },
    nn: { foer: 'Dokumentet er sist endra før det vart oppretta. Rett eit av tidspunkta.' },
    en: { foer: 'The document was last changed before it was made. Correct one of the times.' },
  },
  check({ opprettet, sistEndret }, report) {
    // As instants: the two may have different offsets.
    if (Date.parse(sistEndret) < Date.parse(opprettet)) report('foer', ['sistEndret']);
  },
});
