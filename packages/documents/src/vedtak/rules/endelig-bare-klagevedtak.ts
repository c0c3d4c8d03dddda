import type { DraftPart, Vedtak } from '@hjemmel/model';
import { isBySameBody, isFinal } from '../instans.js';
import { affirmed, sentencesOf } from './affirmed.js';
import { judgement } from './judgement.js';
import { deniesFurtherAppeal, offersAppeal } from './notice-denials.js';
import { noticeWords, says } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Only the decision of an appeal is final, and the kommune's own appeal body decides only what does not go to the statsforvalter (fvl § 28). */
export const endeligBareKlagevedtak = defineVedtakRule({
  id: 'vedtak/endelig-bare-klagevedtak',
  severity: 'error',
  hjemmel: ['fvl-28', 'nfvl-61', 'nfvl-62', 'pbrl-7-2', 'sotjl-47', 'bsl-7'],
  messages: {
    nb: {
      'ikke-klagevedtak':
        'Vedtaket sier at det er endelig, men det avgjør ikke en klage. Ta ut «endelig», og lag klageopplysninger.',
      'har-klagerett':
        'Vedtaket avgjør en klage og kan ikke klages videre på. Ta ut klageopplysningene; «endelig» står i stedet.',
      'samme-organ':
        'Klagen er avgjort av det samme organet som gjorde vedtaket. Den skal avgjøres av klageorganet. Send den dit.',
      'ikke-sagt':
        'Teksten om at avgjørelsen er endelig, sier ikke at den er endelig eller at det ikke går an å klage videre. Skriv det, eller lag klageopplysningene på nytt.',
      'sier-klage':
        'Teksten om at avgjørelsen er endelig, sier også at personen kan klage på den. Det stemmer ikke. Ta det ut; bare Sivilombudet kan nevnes.',
      'statsforvalteren-avgjoer':
        'Klage over avgjørelse {nummer} avgjøres av Statsforvalteren, ikke av kommunen. Send klagen dit, eller gjør om vedtaket.',
    },
    nn: {
      'ikke-klagevedtak':
        'Vedtaket seier at det er endeleg, men det avgjer ikkje ein klage. Ta ut «endelig», og lag klageopplysningar.',
      'har-klagerett':
        'Vedtaket avgjer ein klage og kan ikkje klagast vidare på. Ta ut klageopplysningane; «endelig» står i staden.',
      'samme-organ':
        'Klagen er avgjord av det same organet som gjorde vedtaket. Han skal avgjerast av klageorganet. Send han dit.',
      'ikke-sagt':
        'Teksten om at avgjerda er endeleg, seier ikkje at ho er endeleg eller at det ikkje går an å klage vidare. Skriv det, eller lag klageopplysningane på nytt.',
      'sier-klage':
        'Teksten om at avgjerda er endeleg, seier òg at personen kan klage på henne. Det stemmer ikkje. Ta det ut; berre Sivilombodet kan nemnast.',
      'statsforvalteren-avgjoer':
        'Klage over avgjerd {nummer} blir avgjord av Statsforvaltaren, ikkje av kommunen. Send klagen dit, eller gjer om vedtaket.',
    },
    en: {
      'ikke-klagevedtak':
        'The letter says that the decision is final, but it does not decide an appeal. Take out «endelig», and make appeal information.',
      'har-klagerett':
        'The letter decides an appeal and cannot be appealed further. Take out the appeal information; «endelig» stands instead.',
      'samme-organ':
        'The appeal is decided by the body that made the decision. The appeal body must decide it. Send it there.',
      'ikke-sagt':
        'The text that says the decision is final does not say that it is final or cannot be appealed further. Write it, or make the appeal information again.',
      'sier-klage':
        'The text that says the decision is final also says that the person can appeal against it. That is not so. Take it out; only the Parliamentary Ombud can be named.',
      'statsforvalteren-avgjoer':
        'An appeal against decision {nummer} is decided by the County Governor, not by the municipality. Send the appeal there, or change the decision.',
    },
  },
  check(vedtak, report, context) {
    if (vedtak.instans === undefined) return;
    if (!isFinal(vedtak) && vedtak.endelig !== undefined) report('ikke-klagevedtak', ['endelig']);
    if (!isFinal(vedtak)) return;
    if (vedtak.klagerett !== undefined) report('har-klagerett', ['klagerett']);
    if (isBySameBody(vedtak)) report('samme-organ', ['besluttendeOrgan', 'navn']);
    const problem = problemWith(vedtak.endelig?.tekst);
    if (problem) report(problem, ['endelig', 'tekst']);
    for (const { basis, index } of judgement(vedtak, context).decisions) {
      if (basis?.klageinstans === 'statsforvalter')
        report('statsforvalteren-avgjoer', ['avgjoerelser', index, 'rettsgrunnlag'], { nummer: index + 1 });
    }
  },
});

type FinalText = NonNullable<DraftPart<NonNullable<Vedtak['endelig']>>['tekst']>;

function problemWith(tekst: FinalText | undefined): 'ikke-sagt' | 'sier-klage' | undefined {
  if (tekst === undefined) return undefined;
  const written = sentencesOf([tekst.overskrift ?? '', ...(tekst.avsnitt ?? [])].join('\n'));
  if (offersAppeal(affirmed(written))) return 'sier-klage';
  return says(affirmed(written), noticeWords.endelig) || deniesFurtherAppeal(written) ? undefined : 'ikke-sagt';
}
