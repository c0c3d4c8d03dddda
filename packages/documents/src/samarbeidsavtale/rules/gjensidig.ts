import { defineAgreementRule } from './agreement-rule.js';

/** More than this many expectations of the person to each of the kommune's is a list of demands. */
const LOPSIDED = 2;

/** Both sides promise something: an agreement where only one does is an order, or a leaflet. */
export const gjensidig = defineAgreementRule({
  id: 'samarbeidsavtale/gjensidig',
  severity: { 'bare-krav': 'error', 'bare-loefter': 'error', skjev: 'warning', 'krav-som-loefte': 'warning' },
  hjemmel: [],
  messages: {
    nb: {
      'bare-krav': 'Avtalen sier bare hva kommunen forventer. Skriv også hva personen kan forvente av kommunen.',
      'bare-loefter': 'Avtalen sier bare hva kommunen lover. Skriv også hva dere forventer av personen.',
      skjev:
        'Avtalen har {avDeg} forventninger til personen og {avOss} til kommunen. Gå gjennom dem, og la begge bidra.',
      'krav-som-loefte':
        'Rad {nummer} står som et løfte fra kommunen, men er et krav til personen. Skriv hva kommunen gjør, eller flytt raden.',
    },
    nn: {
      'bare-krav': 'Avtalen seier berre kva kommunen ventar. Skriv òg kva personen kan vente av kommunen.',
      'bare-loefter': 'Avtalen seier berre kva kommunen lovar. Skriv òg kva de ventar av personen.',
      skjev:
        'Avtalen har {avDeg} forventningar til personen og {avOss} til kommunen. Gå gjennom dei, og la begge bidra.',
      'krav-som-loefte':
        'Rad {nummer} står som ein lovnad frå kommunen, men er eit krav til personen. Skriv kva kommunen gjer, eller flytt rada.',
    },
    en: {
      'bare-krav': 'The agreement only says what the kommune expects. Write what the person can expect of it too.',
      'bare-loefter': 'The agreement only says what the kommune promises. Write what you expect of the person too.',
      skjev:
        'The agreement has {avDeg} expectations of the person and {avOss} of the kommune. Go through them, and let both contribute.',
      'krav-som-loefte':
        'Row {nummer} stands as a promise from the kommune but is a demand on the person. Write what the kommune does, or move the row.',
    },
  },
  check({ duKanForventeAvOss, viForventerAvDeg }, report) {
    const [fromUs, fromYou] = [count(duKanForventeAvOss), count(viForventerAvDeg)];
    if (fromUs === 0 && fromYou > 0) report('bare-krav', ['duKanForventeAvOss']);
    if (fromYou === 0 && fromUs > 0) report('bare-loefter', ['viForventerAvDeg']);
    if (fromUs > 0 && fromYou > fromUs * LOPSIDED)
      report('skjev', ['viForventerAvDeg'], { avDeg: fromYou, avOss: fromUs });
    for (const [index, { tekst }] of (duKanForventeAvOss ?? []).entries()) {
      if (tekst !== undefined && DEMAND.test(tekst)) {
        report('krav-som-loefte', ['duKanForventeAvOss', index, 'tekst'], { nummer: index + 1 });
      }
    }
  },
});

// «Du må ikke stå i dette alene» is a promise.
const DEMAND =
  /^\s*(?:du (?:må(?! ikke| ikkje)|plikter|pliktar|forplikter|forpliktar)|you (?:must(?! not)|shall))(?!\p{L})/iu;

function count(rows: readonly { readonly tekst?: string }[] | undefined): number {
  return (rows ?? []).filter(({ tekst }) => tekst !== undefined && tekst.trim() !== '').length;
}
