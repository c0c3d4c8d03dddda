import { kriseplanHead } from '../outline.js';
import { nnCodes } from './nn-codes.js';
import { nnHeadings, nnLabels } from './nn-labels.js';
import type { KriseplanTexts } from './texts.js';

export const nn: KriseplanTexts = {
  kind: kriseplanHead.title.nn,
  title: 'Kriseplanen min',
  named: (name) => `${name} (kriseplan)`,
  emergency: [
    { before: 'Ambulanse: ', phone: '113', after: ' når livet er i fare' },
    { before: 'Politi: ', phone: '112', after: ' når nokon er i ferd med å bli skada' },
    { before: 'Legevakt: ', phone: '116117', after: ' når det hastar, men livet ikkje er i fare' },
  ],
  emergencyNote: 'Du treng ikkje ha prøvd noko anna først.',
  contactsNote: 'Byrj øvst. Får eg ikkje tak i den eine, prøver eg den neste.',
  callIfLifeInDanger: 'Er livet mitt i fare no? Bli hos meg, og ring ',
  callAtOverdose: 'Ring med ein gong: ',
  binding: (participation, heard) => [
    'Det som står her om behandling, er det eg ønskjer. Planen er ikkje juridisk bindande, og han kan ikkje love at alt blir slik.',
    `Dei som behandlar meg, skal likevel høyre på det eg meiner. Eg har rett til å medverke (${participation}). Blir tvang i psykisk helsevern vurdert, skal det kome fram kva eg meiner og kva eg har opplevd før (${heard}).`,
  ],
  stillUsable: 'Planen kan brukast også etter denne dagen. Då bør vi gå gjennom han så snart vi kan.',
  voluntary: 'Planen er min. Eg kan endre han når eg vil, og eg kan seie at han ikkje skal brukast meir.',
  notInCopies: (parts) => `Dette er ikkje med i kopiar til andre: ${parts}.`,
  readAloudBy: (date, by) => `${date} av ${by}`,
  interpretedBy: (who, language) => `${who} tolka${language === '' ? '' : ` (${language})`}`,
  replaceCopies: 'Når planen blir endra, byter vi ut alle kopiane.',
  headings: nnHeadings,
  labels: nnLabels,
  captions: {
    children: 'Barna mine',
    medicines: 'Medisinar eg bruker no',
    otherPlans: 'Planar som heng saman med denne',
  },
  codes: nnCodes,
  missing: {
    navn: 'namnet',
    laget: 'dagen planen blei laga',
    kontakter: 'kven eg kontaktar, og når',
    naar: 'når eg tek kontakt',
    tegn: 'kva teiknet er',
    tiltak: 'kva vi gjer',
    tekst: 'kva som skal stå her',
  },
};
