import type { StudioTexts } from './texts.js';

export const en: StudioTexts = {
  lead: 'Check, fill in and print decisions (vedtak), individual plans, crisis plans, intervention plans and cooperation agreements.',
  stays: 'Everything happens in your browser. Nothing is sent anywhere, and nothing is stored.',
  language: 'Language',
  drop: 'Drop a document here',
  dropHelp: 'JSON, or a PDF or Word file that has its document inside.',
  choose: 'Choose a file',
  chooseOther: 'Open another file',
  begin: 'Begin a new document',
  example: 'Look at an example',
  views: {
    funn: 'Findings',
    'fyll-ut': 'Fill in',
    brev: 'Preview',
    pdf: 'PDF',
    sammenlign: 'Compare',
  },
  viewsLabel: 'Views of the document',
  severity: { error: 'Must be corrected', warning: 'Should be checked', info: 'For your information' },
  counts: (errors, warnings, notes) =>
    `${errors} must be corrected, ${warnings} should be checked, ${notes} for your information`,
  allWell: 'No findings. The document is in order.',
  line: (line) => `Go to line ${line}`,
  inForm: 'Correct it in the form',
  law: 'Legal basis',
  source: 'The document (JSON)',
  sourceHelp: 'You can correct it here. The findings follow while you write.',
  fromFile: {
    pdf: 'The document is taken out of the PDF. The text of the PDF is checked too.',
    docx: 'The document is taken out of the Word file. The text of the Word file is checked too.',
  },
  changedSinceFile: 'You have changed the document. The file it came from is not changed. Download a new one.',
  noForm: 'The form can be shown when the document can be read and is of a type we know. See the findings.',
  noLetter: 'The letter can be made when the shape of the document is right. See the findings.',
  draftLetter: 'The document is not finished. The letter is stamped as a draft.',
  pdfWorking: 'Making the PDF …',
  pdfFrame: 'Preview of the PDF',
  pdfOpen: 'Open the PDF in a new tab',
  compareHelp:
    'Choose another version of the same document. The one with the lower version number is taken as the older; where they are alike, the one you choose.',
  compareChoose: 'Choose the file to compare with',
  compareBroken: 'The versions cannot be compared, because one of them has the wrong shape. See the findings of each.',
  download: 'Download',
  letters: { pdf: 'PDF', docx: 'Word', html: 'HTML', text: 'Text' },
  withSource: 'Put the document into the PDF and Word file',
  downloaded: (name) => `${name} is downloaded.`,
  opened: (name) => `${name} is open.`,
  exampleOpened: 'An example is open. The people in it do not exist.',
  begun: 'A new document is begun.',
  unsaved: 'You have changes that are not downloaded.',
  leave: 'You have changes that are not downloaded, and they will be lost. Open something else all the same?',
  refused: (megabytes) => ({
    'for-stor': `The file is too large. The studio opens files of up to ${megabytes} MB.`,
    tom: 'The file is empty. Ask for it again.',
    uleselig: 'The file cannot be read. See that it is still there, and that you may open it.',
    'ikke-dokument': 'The file is not JSON, PDF or Word (DOCX), and cannot be opened.',
  }),
  stillOpen: 'What you had open is still open.',
  noSource: {
    formatet: 'Only PDF and Word can have the document inside.',
    utkast: 'A draft cannot have the document inside. Clear the box, or finish the document.',
    feil: 'Something in the document must be corrected before it can be put inside. See the findings, or clear the box to get a draft.',
    skjermet:
      'The document holds something a person is shielded from, or a hidden address, and cannot be put inside. Clear the box.',
    utelater: 'This copy leaves out something the document says, so the document cannot be put inside. Clear the box.',
  },
  notMade: (letter) =>
    letter
      ? `The PDF cannot show the character ${letter.code}${letter.source ? `, see ${letter.source}` : ''}. Write it in Latin letters, or download HTML, Word or text.`
      : 'The file cannot be made here. The document is not changed. Download it as JSON, and make the file with “hjemmel render”.',
};
