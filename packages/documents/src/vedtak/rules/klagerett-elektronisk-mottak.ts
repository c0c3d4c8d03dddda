import { judgement } from './judgement.js';
import { noticeWords, says } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Where a klage can be sent digitally, the letter gives the address and says that the person should check the receipt (eff § 11). */
export const klagerettElektroniskMottak = defineVedtakRule({
  id: 'vedtak/klagerett-elektronisk-mottak',
  severity: {
    mangler: 'error',
    kvittering: 'error',
    'adresse-i-teksten': 'error',
    'kvittering-i-teksten': 'error',
    'ukjent-kanal': 'warning',
    'kanal-uten-kvittering': 'warning',
  },
  hjemmel: ['eff-6', 'eff-11', 'nfvl-10', 'nfvl-59'],
  messages: {
    nb: {
      mangler:
        'Kommunen tar imot klager digitalt, men klageopplysning {nummer} sier ikke hvor. Legg til adressen, eller lag opplysningene på nytt.',
      kvittering: 'Klageopplysning {nummer} sier ikke at personen bør sjekke at kvitteringen kommer. Legg det til.',
      'adresse-i-teksten':
        'Teksten i klageopplysning {nummer} mangler adressen der klagen kan sendes digitalt. Legg den til i teksten.',
      'kvittering-i-teksten':
        'Teksten i klageopplysning {nummer} sier ikke at personen bør sjekke kvitteringen. Legg det til i teksten.',
      'ukjent-kanal':
        'Adressen for digital klage i klageopplysning {nummer} står ikke blant kanalene til avsenderen. Sjekk at den er rett.',
      'kanal-uten-kvittering':
        'Den digitale kanalen for klage gir ikke kvittering. Kommunen skal bekrefte at en digital klage er mottatt; slå på kvittering.',
    },
    nn: {
      mangler:
        'Kommunen tek imot klager digitalt, men klageopplysning {nummer} seier ikkje kvar. Legg til adressa, eller lag opplysningane på nytt.',
      kvittering: 'Klageopplysning {nummer} seier ikkje at personen bør sjekke at kvitteringa kjem. Legg det til.',
      'adresse-i-teksten':
        'Teksten i klageopplysning {nummer} manglar adressa der klagen kan sendast digitalt. Legg ho til i teksten.',
      'kvittering-i-teksten':
        'Teksten i klageopplysning {nummer} seier ikkje at personen bør sjekke kvitteringa. Legg det til i teksten.',
      'ukjent-kanal':
        'Adressa for digital klage i klageopplysning {nummer} står ikkje blant kanalane til avsendaren. Sjekk at ho er rett.',
      'kanal-uten-kvittering':
        'Den digitale kanalen for klage gir ikkje kvittering. Kommunen skal stadfeste at ein digital klage er motteken; slå på kvittering.',
    },
    en: {
      mangler:
        'The municipality receives appeals digitally, but appeal information {nummer} does not say where. Add the address, or make the information again.',
      kvittering:
        'Appeal information {nummer} does not say that the person should check that a receipt arrives. Add it.',
      'adresse-i-teksten':
        'The text of appeal information {nummer} lacks the address where the appeal can be sent digitally. Add it to the text.',
      'kvittering-i-teksten':
        'The text of appeal information {nummer} does not say that the person should check the receipt. Add it to the text.',
      'ukjent-kanal':
        "The address for digital appeals in appeal information {nummer} is not among the sender's channels. Check that it is right.",
      'kanal-uten-kvittering':
        'The digital channel for appeals gives no receipt. The municipality must confirm that a digital appeal is received; turn receipts on.',
    },
  },
  check(vedtak, report, context) {
    const channels = vedtak.avsender.digitaleKanaler ?? [];
    const offered = channels.some(({ tarImotKlage }) => tarImotKlage);
    const { entries } = judgement(vedtak, context);
    for (const { entry, index, said } of entries) {
      const nummer = { nummer: index + 1 };
      const path = ['klagerett', index, 'digitalKanal'];
      const { adresse, kvittering } = entry.digitalKanal ?? {};
      if (offered && !entry.digitalKanal) report('mangler', path, nummer);
      if (kvittering === false) report('kvittering', [...path, 'kvittering'], nummer);
      if (adresse === undefined) continue;
      if (channels.length > 0 && !channels.some((channel) => channel.adresse === adresse))
        report('ukjent-kanal', [...path, 'adresse'], nummer);
      if (said === undefined) continue;
      if (!said.some((sentence) => sentence.includes(adresse.toLowerCase())))
        report('adresse-i-teksten', ['klagerett', index, 'tekst'], nummer);
      else if (kvittering !== false && !says(said, noticeWords.kvittering))
        report('kvittering-i-teksten', ['klagerett', index, 'tekst'], nummer);
    }
    for (const [index, { tarImotKlage, girKvittering }] of channels.entries()) {
      if (tarImotKlage && girKvittering === false)
        report('kanal-uten-kvittering', ['avsender', 'digitaleKanaler', index, 'girKvittering']);
    }
  },
});
