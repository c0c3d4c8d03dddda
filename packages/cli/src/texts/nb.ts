import type { CliTexts } from './texts.js';

export const nb: CliTexts = {
  severity: { error: 'feil', warning: 'advarsel', info: 'merk' },
  fileOk: (file) => `${file}: i orden`,
  lawVersion: (version) => `Kontrollert mot lovregister ${version}.`,
  summary: (files, errors, warnings) =>
    `${files} ${files === 1 ? 'fil' : 'filer'}, ${errors} feil, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
  explainHint: (ruleId) => `Les mer: hjemmel forklar ${ruleId}`,
  hjemmel: 'Hjemmel',
  field: 'Felt',
  wrote: (path) => `Skrev ${path}`,
  notRendered: 'Ingen fil er skrevet, fordi dokumentet har feil.',
  notFilled: 'Ingen fil er skrevet. Rett feilene først.',
  draftHint: 'Bruk --utkast for å se det som utkast.',
  badTheme: 'Ingen fil er skrevet. Rett temaet først.',
  notTheirTheme: 'Brevet har en annen avsender enn temaet gjelder for. Det er laget i det nøytrale temaet.',
  pdf: {
    'not-pdf': 'Fila er ikke en PDF.',
    'pdf-locked': 'PDF-en er låst med passord. Lagre en kopi uten passord, og prøv igjen.',
    'pdf-broken':
      'PDF-en er ødelagt eller laget på en måte som ikke kan leses. Be om fila på nytt fra den som laget den.',
    'no-source': 'Det ligger ikke noe dokument i denne PDF-en. Den må være laget med dokumentet lagt ved.',
  },
  kilde: {
    formatet:
      'Bare en PDF eller et Word-dokument kan ha dokumentet med seg. Bruk --kilde sammen med --format pdf eller docx.',
    utkast: 'Et utkast kan ikke ha dokumentet med seg. Bruk --kilde når dokumentet er ferdig.',
    skjermet:
      'Ingen fil er skrevet. Dokumentet har opplysninger som noen er skjermet for, eller en skjult adresse, og kan ikke legges ved.',
    utelater:
      'Ingen fil er skrevet. Denne utgaven utelater noe av det dokumentet sier, så dokumentet kan ikke legges ved.',
  },
  docx: {
    'not-docx': 'Fila er ikke en PDF eller et Word-dokument (DOCX).',
    'docx-locked':
      'Word-dokumentet er låst med passord, eller av den gamle typen (DOC). Lagre en kopi som DOCX uten passord, og prøv igjen.',
    'docx-broken':
      'Word-dokumentet er ødelagt, eller dokumentet som ligger i det, er endret. Be om fila på nytt fra den som laget den.',
    'no-docx-source':
      'Det ligger ikke noe dokument i dette Word-dokumentet. Det må være laget med dokumentet lagt ved.',
  },
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
    sameFile: 'Brevet kan ikke skrives over dokumentet det lages av. Oppgi en annen fil med --ut.',
    exists: (path) => `«${path}» finnes fra før. Oppgi en annen fil, eller slett den først.`,
    onlyVedtak: 'Bare et vedtak har klageopplysninger.',
    unknownKommune: 'Det finnes ingen kommune med det nummeret. Bruk fire sifre, for eksempel 5001.',
    onlyOneStdin: 'Bare én av filene kan være «-» (standard inn).',
    badDate: (flag) => `--${flag} må være en dato på formen ÅÅÅÅ-MM-DD.`,
    badWidth: (narrowest) => `--bredde må være 0 eller et helt tall fra ${narrowest}.`,
    onlyFormat: (flag, format) => `--${flag} kan bare brukes med --format ${format}.`,
    unprintable: (code, field) =>
      `PDF-en kan ikke vise tegnet ${code}${field === undefined ? ' (se avsender, mottaker og saksreferanse)' : `, se ${field}`}. Skriv det med latinske bokstaver (et navn slik det står i folkeregisteret), eller velg --format html, docx eller text. Dokumentet er ikke endret.`,
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
    document: (type, law) => `Dokument av typen ${type}, forklart etter lovdata ${law}`,
    provisions: 'Bestemmelser stegene bygger på',
    checkedAgainst: 'Andre bestemmelser dokumentet er kontrollert mot, også der det ikke var noe å si',
    checked: (date) => `kontrollert ${date}`,
    usedBy: 'Brukt av',
    certainty: {
      ubekreftet: 'Ikke bekreftet i lovteksten. Sjekk før det brukes.',
      slutning: 'Vår egen slutning fra lovteksten. Sjekk før det brukes.',
    },
  },
};
