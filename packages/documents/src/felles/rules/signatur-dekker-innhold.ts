import { contentHash } from '../content-hash.js';
import { defineFellesRule } from './felles-rule.js';

/** What was signed is what stands in the document now. */
export const signaturDekkerInnhold = defineFellesRule({
  id: 'felles/signatur-dekker-innhold',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: { endret: 'Innholdet er endret etter signatur {nummer}. Lag en ny versjon, og innhent signaturen på nytt.' },
    nn: { endret: 'Innhaldet er endra etter signatur {nummer}. Lag ein ny versjon, og hent inn signaturen på nytt.' },
    en: {
      endret: 'The content was changed after signature {nummer}. Make a new version, and obtain the signature again.',
    },
  },
  check(document, report) {
    let hash: string | undefined;
    for (const [index, { innholdshash }] of (document.signatur ?? []).entries()) {
      if (innholdshash === undefined) continue;
      hash ??= contentHash(document);
      if (innholdshash !== hash) report('endret', ['signatur', index, 'innholdshash'], { nummer: index + 1 });
    }
  },
});
