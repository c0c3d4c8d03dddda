import { hurtsWhenCarriedOut } from '../klagerett/regimes.js';
import { judgement } from './judgement.js';
import { noticeWords, says } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Less help, the end of it, or a move: the notice says that the person may ask the kommune to wait (fvl §§ 27 and 42). */
export const klagerettUtsattIverksettingNevnt = defineVedtakRule({
  id: 'vedtak/klagerett-utsatt-iverksetting-nevnt',
  severity: 'error',
  hjemmel: ['fvl-27', 'fvl-42', 'nfvl-59', 'nfvl-76', 'sotjl-48'],
  messages: {
    nb: {
      'ikke-nevnt':
        'Klageopplysning {nummer} gjelder noe personen mister eller må flytte fra. Si at personen kan be om å vente til klagen er avgjort.',
      tekst:
        'Teksten i klageopplysning {nummer} sier ikke at personen kan be om å vente til klagen er avgjort. Legg det til i teksten.',
    },
    nn: {
      'ikke-nevnt':
        'Klageopplysning {nummer} gjeld noko personen mistar eller må flytte frå. Sei at personen kan be om å vente til klagen er avgjord.',
      tekst:
        'Teksten i klageopplysning {nummer} seier ikkje at personen kan be om å vente til klagen er avgjord. Legg det til i teksten.',
    },
    en: {
      'ikke-nevnt':
        'Appeal information {nummer} concerns something the person loses or must move from. Say that the person can ask you to wait until the appeal is decided.',
      tekst:
        'The text of appeal information {nummer} does not say that the person can ask you to wait until the appeal is decided. Add it to the text.',
    },
  },
  check(vedtak, report, context) {
    // Where it has been put off already there is nothing to ask for.
    if (vedtak.utsattIverksetting?.besluttet) return;
    for (const { entry, index, decisions, said } of judgement(vedtak, context).entries) {
      if (!decisions.some(({ avgjoerelse }) => hurtsWhenCarriedOut(avgjoerelse))) continue;
      const nummer = { nummer: index + 1 };
      if (!entry.utsattIverksetting) report('ikke-nevnt', ['klagerett', index, 'utsattIverksetting'], nummer);
      else if (said !== undefined && !says(said, noticeWords.utsatt))
        report('tekst', ['klagerett', index, 'tekst'], nummer);
    }
  },
});
