import { lawOutdated, lawReviewBy } from '@hjemmel/law';
import { defineFellesRule } from './felles-rule.js';

/** The law data are past the day they should have been reviewed; a judgement by them may be wrong. */
export const lovdataUtdatert = defineFellesRule({
  id: 'felles/lovdata-utdatert',
  severity: 'warning',
  hjemmel: [],
  messages: {
    nb: {
      utdatert:
        'Lovdataene skulle vært gjennomgått innen {frist}. Oppdater Hjemmel, eller kontroller regler og frister for hånd.',
    },
    nn: {
      utdatert:
        'Lovdataa skulle vore gjennomgådde innan {frist}. Oppdater Hjemmel, eller kontroller reglar og fristar for hand.',
    },
    en: {
      utdatert:
        'The law data should have been reviewed by {frist}. Update Hjemmel, or check rules and time limits by hand.',
    },
  },
  check(_document, report, { today }) {
    if (lawOutdated(today)) report('utdatert', [], { frist: lawReviewBy });
  },
});
