import { defineFellesRule } from './felles-rule.js';

/** A document that is replaced or revoked is kept, not sent again. */
export const gjelderFortsatt = defineFellesRule({
  id: 'felles/gjelder-fortsatt',
  severity: 'warning',
  hjemmel: [],
  messages: {
    nb: {
      erstattet: 'Dokumentet er erstattet av en nyere versjon. Det blir merket slik; send den nye.',
      opphevet: 'Dokumentet er opphevet. Det blir merket slik; send det ikke som gjeldende.',
    },
    nn: {
      erstattet: 'Dokumentet er erstatta av ein nyare versjon. Det blir merkt slik; send den nye.',
      opphevet: 'Dokumentet er oppheva. Det blir merkt slik; send det ikkje som gjeldande.',
    },
    en: {
      erstattet: 'The document is replaced by a newer version. It is marked so; send the new one.',
      opphevet: 'The document is revoked. It is marked so; do not send it as one that applies.',
    },
  },
  check({ status }, report) {
    if (status === 'erstattet' || status === 'opphevet') report(status, ['status']);
  },
});
