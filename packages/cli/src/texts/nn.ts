import type { CliTexts } from './texts.js';

export const nn: CliTexts = {
  severity: { error: 'feil', warning: 'åtvaring', info: 'merk' },
  fileOk: (file) => `${file}: i orden`,
  summary: (files, errors, warnings) =>
    `${files} ${files === 1 ? 'fil' : 'filer'}, ${errors} feil, ${warnings} ${warnings === 1 ? 'åtvaring' : 'åtvaringar'}`,
  explainHint: (ruleId) => `Les meir: hjemmel forklar ${ruleId} --lang nn`,
  hjemmel: 'Heimel',
  field: 'Felt',
  wrote: (path) => `Skreiv ${path}`,
  notRendered: 'Inga fil er skriven, fordi dokumentet har feil.',
  draftHint: 'Bruk --utkast for å sjå det som utkast.',
  reading: (done, all) => `Kontrollerer ${done} av ${all} …`,
  errors: {
    missingFile: (path) => `Finn ikkje fila «${path}».`,
    directory: (path) => `«${path}» er ei mappe. Oppgi filer, til dømes '${path}/*.json'.`,
    unreadable: (path) => `Får ikkje lese «${path}». Sjekk tilgangen til fila.`,
    noMatch: (pattern) => `Ingen filer passar med «${pattern}».`,
    cannotWrite: (path) => `Får ikkje skrive «${path}». Sjekk at mappa finst og kan skrivast til.`,
    unknownType: (id, known) => `Kjenner ikkje dokumenttypen «${id}». Vel ein av: ${known}.`,
    unknownRule: (id, similar) => `Finn ingen regel som heiter «${id}».${similar ? ` Meinte du ${similar}?` : ''}`,
    unknownRecipient: (known) => `Dokumentet har ikkje den mottakaren. Vel ein av: ${known}.`,
    oneFile: 'Oppgi éi fil.',
    onlyOneStdin: 'Berre éi av filene kan vere «-» (standard inn).',
    badDate: (flag) => `--${flag} må vere ein dato på forma ÅÅÅÅ-MM-DD.`,
    internal: (code) => `Noko gjekk gale i programmet (${code}). Dokumentet er ikkje endra.`,
  },
  explain: {
    severity: 'Alvor',
    validFrom: 'Gjeld frå',
    validTo: 'Gjeld til',
    says: 'Seier',
    noHjemmel: 'Regelen byggjer på godt handverk, ikkje på ei lovføresegn.',
    varies: 'etter kva lov som gjeld',
    variesByFinding: 'etter kva som er funne',
  },
};
