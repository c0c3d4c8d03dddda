import { defineAgreementRule } from './agreement-rule.js';
import { claims } from './sentences.js';
import { waivers } from './waivers.js';

/**
 * An agreement takes no rights away: not the appeal, not access to the file, not necessary services, not the protection of a
 * tenant, and not the peace of the home.
 */
export const ingenFraskrivelse = defineAgreementRule({
  id: 'samarbeidsavtale/ingen-fraskrivelse',
  severity: 'error',
  hjemmel: ['husl-1-2', 'pbrl-2-1', 'pbrl-7-2', 'fvl-18', 'fvl-28', 'sotjl-47'],
  messages: {
    nb: {
      klage: 'Avtalen kan ikke ta fra personen retten til å klage. Ta bort det som står om klage.',
      innsyn: 'Avtalen kan ikke ta fra personen retten til innsyn. Ta bort det som begrenser innsyn.',
      tjenester:
        'Avtalen kan ikke ta fra personen hjelp personen har rett til. Ta bort det som stanser hjelpen, og skriv hva dere gjør i stedet.',
      leievern:
        'Avtalen kan ikke gi personen dårligere vern som leietaker enn husleieloven. Ta bort det som svekker vernet.',
      kontroll:
        'Avtalen kan ikke åpne for ransaking, prøver eller at noen går inn uten å si fra. Ta det bort, eller skriv hva personen selv har bedt om.',
      besoek: 'Personen kan alltid si nei til et besøk. Rett «duKanSiNei» til ja.',
    },
    nn: {
      klage: 'Avtalen kan ikkje ta frå personen retten til å klage. Ta bort det som står om klage.',
      innsyn: 'Avtalen kan ikkje ta frå personen retten til innsyn. Ta bort det som avgrensar innsyn.',
      tjenester:
        'Avtalen kan ikkje ta frå personen hjelp personen har rett til. Ta bort det som stansar hjelpa, og skriv kva de gjer i staden.',
      leievern:
        'Avtalen kan ikkje gi personen dårlegare vern som leigetakar enn husleigelova. Ta bort det som svekkjer vernet.',
      kontroll:
        'Avtalen kan ikkje opne for ransaking, prøver eller at nokon går inn utan å seie frå. Ta det bort, eller skriv kva personen sjølv har bede om.',
      besoek: 'Personen kan alltid seie nei til eit besøk. Rett «duKanSiNei» til ja.',
    },
    en: {
      klage: 'The agreement cannot take away the right to appeal. Remove what it says about appeals.',
      innsyn: 'The agreement cannot take away the right to see the file. Remove what restricts access.',
      tjenester:
        'The agreement cannot take away help the person has a right to. Remove what stops the help, and write what you do instead.',
      leievern:
        'The agreement cannot give the person weaker protection as a tenant than the Tenancy Act. Remove what weakens it.',
      kontroll:
        'The agreement cannot allow searches, tests or entry without notice. Remove it, or write what the person has asked for.',
      besoek: 'The person can always say no to a visit. Set «duKanSiNei» to true.',
    },
  },
  check(document, report, context) {
    for (const [id, waiver] of waivers) {
      for (const { path } of claims(document, context, waiver)) report(id, path);
    }
    if (document.hjemmebesoek?.duKanSiNei === false) report('besoek', ['hjemmebesoek', 'duKanSiNei']);
    if (document.vedBrudd?.paavirkerIkkeTjenester === false)
      report('tjenester', ['vedBrudd', 'paavirkerIkkeTjenester']);
  },
});
