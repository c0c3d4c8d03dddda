import type { CliTexts } from './texts.js';

export const en: CliTexts = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  fileOk: (file) => `${file}: in order`,
  summary: (files, errors, warnings) =>
    `${files} ${files === 1 ? 'file' : 'files'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  explainHint: (ruleId) => `More: hjemmel forklar ${ruleId} --lang en`,
  hjemmel: 'Legal basis',
  field: 'Field',
  wrote: (path) => `Wrote ${path}`,
  notRendered: 'No file was written, because the document has errors.',
  draftHint: 'Use --utkast to see it as a draft.',
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
    onlyOneStdin: 'Only one of the files can be «-» (standard input).',
    badDate: (flag) => `--${flag} must be a date written YYYY-MM-DD.`,
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
  },
};
