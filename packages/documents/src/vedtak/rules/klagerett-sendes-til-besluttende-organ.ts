import { kommune, statsforvalter } from '@hjemmel/law';
import type { Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import { groundsOf, judgement } from './judgement.js';
import { sendsPastUs, sendsToAnotherPlace } from './notice-addressee.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** The klage goes to the body that decided, in Oslo the bydel or the NAV office, never straight to the one that decides the appeal. */
export const klagerettSendesTilBesluttendeOrgan = defineVedtakRule({
  id: 'vedtak/klagerett-sendes-til-besluttende-organ',
  severity: {
    'annet-organ': 'error',
    klageinstansen: 'error',
    tekst: 'error',
    'annet-i-teksten': 'error',
    navn: 'warning',
  },
  hjemmel: ['fvl-32', 'fvl-32-a', 'nfvl-66', 'pbrl-7-2'],
  messages: {
    nb: {
      'annet-organ':
        'Klageopplysning {nummer} sender klagen til et annet organ enn det som har avgjort saken. Rett mottakeren av klagen.',
      klageinstansen:
        'Klageopplysning {nummer} sender klagen rett til klageinstansen. Den skal sendes til organet som har avgjort saken.',
      tekst:
        'Teksten i klageopplysning {nummer} ber personen sende klagen til Statsforvalteren. Skriv at den skal sendes til dere.',
      'annet-i-teksten':
        'Teksten i klageopplysning {nummer} ber personen sende klagen til et kontor i en annen kommune eller bydel. Rett mottakeren, så klagen kommer fram i tide.',
      navn: 'Klageopplysning {nummer} bruker et annet navn på organet enn vedtaket. Sjekk at klagen havner rett.',
    },
    nn: {
      'annet-organ':
        'Klageopplysning {nummer} sender klagen til eit anna organ enn det som har avgjort saka. Rett mottakaren av klagen.',
      klageinstansen:
        'Klageopplysning {nummer} sender klagen rett til klageinstansen. Han skal sendast til organet som har avgjort saka.',
      tekst:
        'Teksten i klageopplysning {nummer} bed personen sende klagen til Statsforvaltaren. Skriv at han skal sendast til dykk.',
      'annet-i-teksten':
        'Teksten i klageopplysning {nummer} bed personen sende klagen til eit kontor i ein annan kommune eller bydel. Rett mottakaren, så klagen kjem fram i tide.',
      navn: 'Klageopplysning {nummer} bruker eit anna namn på organet enn vedtaket. Sjekk at klagen hamnar rett.',
    },
    en: {
      'annet-organ':
        'Appeal information {nummer} sends the appeal to another body than the one that decided. Correct where it is sent.',
      klageinstansen:
        'Appeal information {nummer} sends the appeal straight to the appeal body. It must be sent to the body that decided.',
      tekst:
        'The text of appeal information {nummer} asks the person to send the appeal to the County Governor. Write that it is to be sent to you.',
      'annet-i-teksten':
        'The text of appeal information {nummer} asks the person to send the appeal to an office in another municipality or city district. Correct it, so that the appeal arrives in time.',
      navn: 'Appeal information {nummer} uses another name for the body than the decision. Check that the appeal reaches it.',
    },
  },
  check(vedtak, report, context) {
    for (const { entry, index, decisions, said } of judgement(vedtak, context).entries) {
      const problem = problemWith(vedtak, entry);
      const nummer = { nummer: index + 1 };
      const grounds = groundsOf(decisions, 'sendes-til');
      if (problem)
        report(
          problem,
          ['klagerett', index, 'sendesTil', problem === 'navn' ? 'navn' : 'organisasjonsnummer'],
          nummer,
          grounds,
        );
      if (sendsPastUs(said ?? [])) report('tekst', ['klagerett', index, 'tekst'], nummer, grounds);
      if (sendsToAnotherPlace(said ?? [], namesIn(vedtak, entry)))
        report('annet-i-teksten', ['klagerett', index, 'tekst'], nummer, grounds);
    }
  },
});

function problemWith(
  { besluttendeOrgan }: Draft<Vedtak>,
  { sendesTil, klageinstans }: DraftPart<Klagerett>,
): 'annet-organ' | 'klageinstansen' | 'navn' | undefined {
  const sentTo = sendesTil?.organisasjonsnummer;
  const decided = besluttendeOrgan?.organisasjonsnummer;
  if (sentTo !== undefined && sentTo === klageinstans?.organisasjonsnummer) return 'klageinstansen';
  if (sentTo !== undefined && statsforvalter(sentTo)) return 'klageinstansen';
  if (sentTo !== undefined && decided !== undefined) return sentTo === decided ? undefined : 'annet-organ';
  if (sendesTil?.navn === undefined || besluttendeOrgan?.navn === undefined) return undefined;
  const [one, other] = [sendesTil.navn.toLowerCase(), besluttendeOrgan.navn.toLowerCase()];
  if (one === klageinstans?.navn?.toLowerCase() && one !== other) return 'klageinstansen';
  return one.includes(other) || other.includes(one) ? undefined : 'navn';
}

/** Every name of the deciding body and its kommune that the letter holds, in lower case. */
function namesIn(
  { besluttendeOrgan, avsender }: Draft<Vedtak>,
  { sendesTil }: DraftPart<Klagerett>,
): readonly string[] {
  const decidedFor = kommune(besluttendeOrgan?.paaVegneAvKommune ?? '')?.navn;
  const names = [sendesTil?.navn, besluttendeOrgan?.navn, avsender.kommune?.navn, avsender.enhet?.navn, decidedFor];
  return names.flatMap((name) => name?.toLowerCase() ?? []);
}
