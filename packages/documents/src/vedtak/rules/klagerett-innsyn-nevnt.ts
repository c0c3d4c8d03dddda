import { judgement } from './judgement.js';
import { noticeWords, says } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** The notice tells of the right to see the papers in the case (fvl § 27 third paragraph, pbrl § 5-1). */
export const klagerettInnsynNevnt = defineVedtakRule({
  id: 'vedtak/klagerett-innsyn-nevnt',
  severity: 'error',
  hjemmel: ['fvl-27', 'fvl-18', 'nfvl-59', 'nfvl-46', 'pbrl-5-1'],
  messages: {
    nb: {
      'ikke-nevnt': 'Klageopplysning {nummer} sier ikke at personen har rett til å se papirene i saken. Legg det til.',
      tekst: 'Teksten i klageopplysning {nummer} nevner ikke retten til å se papirene i saken. Legg det til i teksten.',
    },
    nn: {
      'ikke-nevnt': 'Klageopplysning {nummer} seier ikkje at personen har rett til å sjå papira i saka. Legg det til.',
      tekst: 'Teksten i klageopplysning {nummer} nemner ikkje retten til å sjå papira i saka. Legg det til i teksten.',
    },
    en: {
      'ikke-nevnt':
        'Appeal information {nummer} does not say that the person has the right to see the papers in the case. Add it.',
      tekst:
        'The text of appeal information {nummer} does not mention the right to see the papers in the case. Add it to the text.',
    },
  },
  check(vedtak, report, context) {
    for (const { entry, index, said } of judgement(vedtak, context).entries) {
      const nummer = { nummer: index + 1 };
      if (entry.innsyn === false) report('ikke-nevnt', ['klagerett', index, 'innsyn'], nummer);
      else if (said !== undefined && !says(said, noticeWords.innsyn))
        report('tekst', ['klagerett', index, 'tekst'], nummer);
    }
  },
});
