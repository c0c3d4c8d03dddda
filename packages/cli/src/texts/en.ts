import type { CliTexts } from './texts.js';

export const en: CliTexts = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  fileOk: (file) => `${file}: in order`,
  lawVersion: (version) => `Checked against law register ${version}.`,
  summary: (files, errors, warnings) =>
    `${files} ${files === 1 ? 'file' : 'files'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  explainHint: (ruleId) => `More: hjemmel forklar ${ruleId} --lang en`,
  hjemmel: 'Legal basis',
  field: 'Field',
  wrote: (path) => `Wrote ${path}`,
  notRendered: 'No file was written, because the document has errors.',
  notFilled: 'No file is written. Correct the errors first.',
  draftHint: 'Use --utkast to see it as a draft.',
  badTheme: 'No file is written. Mend the theme first.',
  notTheirTheme: 'The letter has another sender than the theme is for. It is made in the neutral theme.',
  pdf: {
    'not-pdf': 'The file is not a PDF.',
    'pdf-locked': 'The PDF is locked with a password. Save a copy without one, and try again.',
    'pdf-broken':
      'The PDF is broken, or made in a way that cannot be read. Ask for the file again from whoever made it.',
    'no-source': 'There is no document in this PDF. It must be made with the document attached.',
  },
  kilde: {
    formatet:
      'Only a PDF or a Word document can have the document with it. Use --kilde together with --format pdf or docx.',
    utkast: 'A draft cannot have the document with it. Use --kilde when the document is finished.',
    skjermet:
      'No file is written. Someone is shielded from something in the document, or an address is hidden, so it may not be attached.',
    utelater:
      'No file is written. This copy leaves out something that the document says, so the document may not be attached.',
  },
  docx: {
    'not-docx': 'The file is not a PDF or a Word document (DOCX).',
    'docx-locked':
      'The Word document is locked with a password, or of the old kind (DOC). Save a copy as DOCX without one, and try again.',
    'docx-broken':
      'The Word document is broken, or the document inside it has been changed. Ask for the file again from whoever made it.',
    'no-docx-source': 'There is no document in this Word document. It must be made with the document attached.',
  },
  reading: (done, all) => `Checking ${done} of ${all} …`,
  errors: {
    missingFile: (path) => `Cannot find the file «${path}».`,
    directory: (path) => `«${path}» is a folder. Name files, for example '${path}/*.json'.`,
    unreadable: (path) => `Cannot read «${path}». Check the permissions.`,
    noMatch: (pattern) => `No files match «${pattern}».`,
    cannotWrite: (path) => `Cannot write «${path}». Check that the folder exists and can be written to.`,
    unknownType: (id, known) => `Unknown document type «${id}». Choose one of: ${known}.`,
    unknownRule: (id, similar) => `There is no rule «${id}».${similar ? ` Did you mean ${similar}?` : ''}`,
    unknownRecipient: (known) => `The document has no such recipient. Choose one of: ${known}.`,
    oneFile: 'Name one file.',
    sameFile: 'The letter cannot be written over the document it is made of. Give another file with --ut.',
    exists: (path) => `«${path}» exists already. Give another file, or delete it first.`,
    onlyVedtak: 'Only a vedtak has appeal information.',
    unknownKommune: 'There is no municipality with that number. Use four digits, for instance 5001.',
    onlyOneStdin: 'Only one of the files can be «-» (standard input).',
    badDate: (flag) => `--${flag} must be a date written YYYY-MM-DD.`,
    badWidth: (narrowest) => `--bredde must be 0 or a whole number from ${narrowest}.`,
    onlyFormat: (flag, format) => `--${flag} can only be used with --format ${format}.`,
    unprintable: (code, field) =>
      `The PDF cannot show the character ${code}${field === undefined ? ' (see the sender, recipient and case reference)' : `, see ${field}`}. Write it in Latin letters (a name as it stands in the population register), or choose --format html, docx or text. The document is unchanged.`,
    internal: (code) => `Something went wrong in the program (${code}). The document is unchanged.`,
  },
  explain: {
    severity: 'Severity',
    validFrom: 'Applies from',
    validTo: 'Applies to',
    says: 'Says',
    noHjemmel: 'The rule rests on good practice, not on a provision of law.',
    varies: 'by the law in force',
    variesByFinding: 'by what was found',
    document: (type, law) => `Document of type ${type}, explained by law data ${law}`,
    provisions: 'Provisions the steps rest on',
    checkedAgainst: 'Other provisions the document is checked against, also where there was nothing to say',
    checked: (date) => `checked ${date}`,
    usedBy: 'Used by',
    certainty: {
      ubekreftet: 'Not confirmed in the text of the law. Check before use.',
      slutning: 'Our own conclusion from the text of the law. Check before use.',
    },
  },
};
