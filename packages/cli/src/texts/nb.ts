import type { CliTexts } from './texts.js';

export const nb: CliTexts = {
  severity: { error: 'feil', warning: 'advarsel', info: 'merk' },
  fileOk: (file) => `${file}: i orden`,
  summary: (files, errors, warnings) =>
    `${files} ${files === 1 ? 'fil' : 'filer'}, ${errors} feil, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
  explainHint: (ruleId) => `Les mer: hjemmel forklar ${ruleId}`,
  hjemmel: 'Hjemmel',
  field: 'Felt',
  wrote: (path) => `Skrev ${path}`,
  notRendered: 'Ingen fil er skrevet, fordi dokumentet har feil.',
  draftHint: 'Bruk --utkast for å se det som utkast.',
  reading: (done, all) => `Kontrollerer ${done} av ${all} …`,
  errors: {
    missingFile: (path) => `Finner ikke fila «${path}».`,
    directory: (path) => `«${path}» er en mappe. Oppgi filer, for eksempel '${path}/*.json'.`,
    unreadable: (path) => `Får ikke lest «${path}». Sjekk tilgangen til fila.`,
    noMatch: (pattern) => `Ingen filer passer med «${pattern}».`,
    cannotWrite: (path) => `Får ikke skrevet «${path}». Sjekk at mappa finnes og kan skrives til.`,
    unknownType: (id, known) => `Kjenner ikke dokumenttypen «${id}». Velg en av: ${known}.`,
    unknownRule: (id, similar) => `Finner ingen regel som heter «${id}».${similar ? ` Mente du ${similar}?` : ''}`,
    unknownRecipient: (known) => `Dokumentet har ikke den mottakeren. Velg en av: ${known}.`,
    oneFile: 'Oppgi én fil.',
    onlyOneStdin: 'Bare én av filene kan være «-» (standard inn).',
    badDate: (flag) => `--${flag} må være en dato på formen ÅÅÅÅ-MM-DD.`,
    internal: (code) => `Noe gikk galt i programmet (${code}). Dokumentet er ikke endret.`,
  },
  explain: {
    severity: 'Alvor',
    validFrom: 'Gjelder fra',
    validTo: 'Gjelder til',
    says: 'Sier',
    noHjemmel: 'Regelen bygger på godt håndverk, ikke på en lovbestemmelse.',
    varies: 'etter hvilken lov som gjelder',
    variesByFinding: 'etter hva som er funnet',
  },
};
