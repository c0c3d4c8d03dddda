import { judgement, lawful } from './judgement.js';
import { noticeWords, says } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Pasient- og brukerombudet helps in health and care only, so it is not named elsewhere; an ombud of the kommune's own may be. */
export const klagerettHjelpPasser = defineVedtakRule({
  id: 'vedtak/klagerett-hjelp-passer',
  severity: { ombud: 'error', 'ombud-i-teksten': 'error', ingen: 'warning' },
  hjemmel: ['pbrl-8-1', 'pbrl-8-2', 'fvl-11', 'nfvl-14'],
  messages: {
    nb: {
      ombud:
        'Klageopplysning {nummer} viser til Pasient- og brukerombudet, som bare hjelper i saker om helse- og omsorgstjenester. Ta det ut.',
      'ombud-i-teksten':
        'Teksten i klageopplysning {nummer} viser til Pasient- og brukerombudet, som bare hjelper i saker om helse- og omsorgstjenester. Ta det ut av teksten.',
      ingen: 'Klageopplysning {nummer} sier ikke hvem som kan hjelpe med klagen. Legg til i det minste dere selv.',
    },
    nn: {
      ombud:
        'Klageopplysning {nummer} viser til Pasient- og brukarombodet, som berre hjelper i saker om helse- og omsorgstenester. Ta det ut.',
      'ombud-i-teksten':
        'Teksten i klageopplysning {nummer} viser til Pasient- og brukarombodet, som berre hjelper i saker om helse- og omsorgstenester. Ta det ut av teksten.',
      ingen: 'Klageopplysning {nummer} seier ikkje kven som kan hjelpe med klagen. Legg til i det minste dykk sjølve.',
    },
    en: {
      ombud:
        'Appeal information {nummer} refers to the Patient and User Ombud, who helps in matters of health and care services only. Take it out.',
      'ombud-i-teksten':
        'The text of appeal information {nummer} refers to the Patient and User Ombud, who helps in matters of health and care services only. Take it out of the text.',
      ingen: 'Appeal information {nummer} does not say who can help with the appeal. Add yourselves at least.',
    },
  },
  check(vedtak, report, context) {
    for (const { entry, index, decisions, said } of judgement(vedtak, context).entries) {
      const { hjelp } = entry;
      const nummer = { nummer: index + 1 };
      const appeals = decisions.flatMap((decision) => lawful(decision) ?? []);
      const outside = appeals.length > 0 && !appeals.some(({ ombud }) => ombud);
      const listed = hjelp?.indexOf('pasientOgBrukerombudet') ?? -1;
      if (hjelp?.length === 0) report('ingen', ['klagerett', index, 'hjelp'], nummer);
      if (outside && listed >= 0) report('ombud', ['klagerett', index, 'hjelp', listed], nummer);
      else if (outside && says(said ?? [], noticeWords.ombud))
        report('ombud-i-teksten', ['klagerett', index, 'tekst'], nummer);
    }
  },
});
