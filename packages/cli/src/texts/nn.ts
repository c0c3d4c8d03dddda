import type { CliTexts } from './texts.js';

export const nn: CliTexts = {
  severity: { error: 'feil', warning: 'åtvaring', info: 'merk' },
  fileOk: (file) => `${file}: i orden`,
  lawVersion: (version) => `Kontrollert mot lovregister ${version}.`,
  summary: (files, errors, warnings) =>
    `${files} ${files === 1 ? 'fil' : 'filer'}, ${errors} feil, ${warnings} ${warnings === 1 ? 'åtvaring' : 'åtvaringar'}`,
  explainHint: (ruleId) => `Les meir: hjemmel forklar ${ruleId} --lang nn`,
  hjemmel: 'Heimel',
  field: 'Felt',
  wrote: (path) => `Skreiv ${path}`,
  notRendered: 'Inga fil er skriven, fordi dokumentet har feil.',
  notFilled: 'Inga fil er skriven. Rett feila først.',
  draftHint: 'Bruk --utkast for å sjå det som utkast.',
  badTheme: 'Inga fil er skriven. Rett temaet først.',
  notTheirTheme: 'Brevet har ein annan avsendar enn temaet gjeld for. Det er laga i det nøytrale temaet.',
  pdf: {
    'not-pdf': 'Fila er ikkje ein PDF.',
    'pdf-locked': 'PDF-en er låst med passord. Lagre ein kopi utan passord, og prøv igjen.',
    'pdf-broken':
      'PDF-en er øydelagd eller laga på ein måte som ikkje kan lesast. Be om fila på nytt frå den som laga han.',
    'no-source': 'Det ligg ikkje noko dokument i denne PDF-en. Han må vere laga med dokumentet lagt ved.',
  },
  kilde: {
    formatet:
      'Berre ein PDF eller eit Word-dokument kan ha dokumentet med seg. Bruk --kilde saman med --format pdf eller docx.',
    utkast: 'Eit utkast kan ikkje ha dokumentet med seg. Bruk --kilde når dokumentet er ferdig.',
    skjermet:
      'Inga fil er skriven. Dokumentet har opplysningar som nokon er skjerma for, eller ei skjult adresse, og kan ikkje leggjast ved.',
    utelater:
      'Inga fil er skriven. Denne utgåva utelèt noko av det dokumentet seier, så dokumentet kan ikkje leggjast ved.',
  },
  docx: {
    'not-docx': 'Fila er ikkje ein PDF eller eit Word-dokument (DOCX).',
    'docx-locked':
      'Word-dokumentet er låst med passord, eller av den gamle typen (DOC). Lagre ein kopi som DOCX utan passord, og prøv igjen.',
    'docx-broken':
      'Word-dokumentet er øydelagt, eller dokumentet som ligg i det, er endra. Be om fila på nytt frå den som laga henne.',
    'no-docx-source': 'Det ligg ikkje noko dokument i dette Word-dokumentet. Det må vere laga med dokumentet lagt ved.',
  },
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
    sameFile: 'Brevet kan ikkje skrivast over dokumentet det blir laga av. Oppgi ei anna fil med --ut.',
    exists: (path) => `«${path}» finst frå før. Oppgi ei anna fil, eller slett henne først.`,
    onlyVedtak: 'Berre eit vedtak har klageopplysningar.',
    unknownKommune: 'Det finst ingen kommune med det nummeret. Bruk fire siffer, til dømes 5001.',
    onlyOneStdin: 'Berre éi av filene kan vere «-» (standard inn).',
    badDate: (flag) => `--${flag} må vere ein dato på forma ÅÅÅÅ-MM-DD.`,
    badWidth: (narrowest) => `--bredde må vere 0 eller eit heilt tal frå ${narrowest}.`,
    onlyFormat: (flag, format) => `--${flag} kan berre brukast med --format ${format}.`,
    unprintable: (code, field) =>
      `PDF-en kan ikkje vise teiknet ${code}${field === undefined ? ' (sjå avsendar, mottakar og saksreferanse)' : `, sjå ${field}`}. Skriv det med latinske bokstavar (eit namn slik det står i folkeregisteret), eller vel --format html, docx eller text. Dokumentet er ikkje endra.`,
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
    document: (type, law) => `Dokument av typen ${type}, forklart etter lovdata ${law}`,
    provisions: 'Føresegner stega byggjer på',
    checkedAgainst: 'Andre føresegner dokumentet er kontrollert mot, også der det ikkje var noko å seie',
    checked: (date) => `kontrollert ${date}`,
    usedBy: 'Brukt av',
    certainty: {
      ubekreftet: 'Ikkje stadfesta i lovteksten. Sjekk før det blir brukt.',
      slutning: 'Vår eigen slutning frå lovteksten. Sjekk før det blir brukt.',
    },
  },
};
