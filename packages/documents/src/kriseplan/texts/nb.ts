import { kriseplanHead } from '../outline.js';
import { nbCodes } from './nb-codes.js';
import { nbHeadings, nbLabels } from './nb-labels.js';
import type { KriseplanTexts } from './texts.js';

export const nb: KriseplanTexts = {
  kind: kriseplanHead.title.nb,
  title: 'Min kriseplan',
  named: (name) => `${name} (kriseplan)`,
  emergency: [
    { before: 'Ambulanse: ', phone: '113', after: ' når livet er i fare' },
    { before: 'Politi: ', phone: '112', after: ' når noen er i ferd med å bli skadet' },
    { before: 'Legevakt: ', phone: '116117', after: ' når det haster, men livet ikke er i fare' },
  ],
  emergencyNote: 'Du trenger ikke å ha prøvd noe annet først.',
  contactsNote: 'Begynn øverst. Får jeg ikke tak i den ene, prøver jeg den neste.',
  callIfLifeInDanger: 'Er livet mitt i fare nå? Bli hos meg, og ring ',
  callAtOverdose: 'Ring med en gang: ',
  binding: (participation, heard) => [
    'Det som står her om behandling, er det jeg ønsker. Planen er ikke juridisk bindende, og den kan ikke love at alt blir slik.',
    `De som behandler meg, skal likevel høre på det jeg mener. Jeg har rett til å medvirke (${participation}). Blir tvang i psykisk helsevern vurdert, skal det komme fram hva jeg mener og hva jeg har opplevd før (${heard}).`,
  ],
  stillUsable: 'Planen kan brukes også etter denne dagen. Da bør vi gå gjennom den så snart vi kan.',
  voluntary: 'Planen er min. Jeg kan endre den når jeg vil, og jeg kan si at den ikke skal brukes mer.',
  notInCopies: (parts) => `Dette er ikke med i kopier til andre: ${parts}.`,
  readAloudBy: (date, by) => `${date} av ${by}`,
  interpretedBy: (who, language) => `${who} tolket${language === '' ? '' : ` (${language})`}`,
  replaceCopies: 'Når planen blir endret, bytter vi ut alle kopiene.',
  headings: nbHeadings,
  labels: nbLabels,
  captions: {
    children: 'Barna mine',
    medicines: 'Medisiner jeg bruker nå',
    otherPlans: 'Planer som henger sammen med denne',
  },
  codes: nbCodes,
  missing: {
    navn: 'navnet',
    laget: 'dagen planen ble laget',
    kontakter: 'hvem jeg kontakter, og når',
    naar: 'når jeg tar kontakt',
    tegn: 'hva tegnet er',
    tiltak: 'hva vi gjør',
    tekst: 'hva som skal stå her',
  },
};
