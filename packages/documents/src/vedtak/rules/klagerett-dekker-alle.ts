import { isFinal } from '../instans.js';
import { judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Each decision is covered by one klagerett entry, and no entry speaks of a decision that is not there (fvl § 27 third paragraph). */
export const klagerettDekkerAlle = defineVedtakRule({
  id: 'vedtak/klagerett-dekker-alle',
  severity: 'error',
  hjemmel: ['fvl-27', 'nfvl-59', 'pbrl-7-2'],
  messages: {
    nb: {
      mangler: 'Avgjørelse {nummer} har ingen klageopplysninger. Lag klageopplysningene på nytt.',
      dobbelt:
        'Avgjørelse {nummer} har to sett klageopplysninger. La den stå i bare ett, så personen vet hvilken frist som gjelder.',
      ukjent:
        'Klageopplysning {nummer} viser til en avgjørelse som ikke står i vedtaket. Rett henvisningen, eller lag klageopplysningene på nytt.',
      'samme-id': 'Avgjørelse {nummer} har samme id som en annen. Gi hver avgjørelse sin egen id.',
    },
    nn: {
      mangler: 'Avgjerd {nummer} har ingen klageopplysningar. Lag klageopplysningane på nytt.',
      dobbelt:
        'Avgjerd {nummer} har to sett klageopplysningar. La ho stå i berre eitt, så personen veit kva frist som gjeld.',
      ukjent:
        'Klageopplysning {nummer} viser til ei avgjerd som ikkje står i vedtaket. Rett tilvisinga, eller lag klageopplysningane på nytt.',
      'samme-id': 'Avgjerd {nummer} har same id som ei anna. Gi kvar avgjerd sin eigen id.',
    },
    en: {
      mangler: 'Decision {nummer} has no appeal information. Make the appeal information again.',
      dobbelt:
        'Decision {nummer} has two sets of appeal information. Let it stand in one only, so that the person knows which time limit applies.',
      ukjent:
        'Appeal information {nummer} refers to a decision that is not in the letter. Correct the reference, or make the appeal information again.',
      'samme-id': 'Decision {nummer} has the same id as another. Give each decision an id of its own.',
    },
  },
  check(vedtak, report, context) {
    if (isFinal(vedtak) || vedtak.klagerett === undefined) return;
    const { decisions, entries } = judgement(vedtak, context);
    const ids = new Set<string>();
    for (const { avgjoerelse, index } of decisions) {
      const nummer = { nummer: index + 1 };
      const times = entries.filter(({ entry }) => entry.gjelder?.includes(avgjoerelse.id)).length;
      if (ids.has(avgjoerelse.id)) report('samme-id', ['avgjoerelser', index, 'id'], nummer);
      else if (times === 0) report('mangler', ['avgjoerelser', index], nummer);
      else if (times > 1) report('dobbelt', ['avgjoerelser', index], nummer);
      ids.add(avgjoerelse.id);
    }
    for (const { entry, index } of entries) {
      for (const [row, id] of (entry.gjelder ?? []).entries()) {
        if (!ids.has(id)) report('ukjent', ['klagerett', index, 'gjelder', row], { nummer: index + 1 });
      }
    }
  },
});
