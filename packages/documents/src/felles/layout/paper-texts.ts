import type { Language } from '@hjemmel/validator';

/** What a paper form says besides the layout's own words. */
export interface PaperTexts {
  /** Stamped on every page, so that no form is taken for a document. */
  readonly stamp: string;
  readonly subtitle: string;
  readonly intro: string;
  readonly filledInBy: string;
  readonly date: string;
  readonly caseNumber: string;
  readonly caseNumberHelp: string;
  readonly form: string;
  readonly yes: string;
  readonly no: string;
  /** Before the names of the parts that are left to the office. */
  readonly office: string;
  /** Before what is left to the office in the parts that are printed. */
  readonly officeFields: string;
  readonly moreSpace: string;
}

export const paperTexts: Readonly<Record<Language, PaperTexts>> = {
  nb: {
    stamp: 'SKJEMA',
    subtitle: 'Skjema til å fylle ut for hånd',
    intro:
      'Skjemaet er til samtalen, når dere sitter sammen uten skjerm. Det er ikke et ferdig dokument, og det gir ingen rettigheter eller plikter. Fyll ut det dere vil og har bruk for. Det andre kan stå tomt.',
    filledInBy: 'Fylt ut av',
    date: 'Dato',
    caseNumber: 'Saksnummer',
    caseNumberHelp: 'Fylles ut på kontoret.',
    form: 'Skjema',
    yes: 'Ja',
    no: 'Nei',
    office: 'Dette fylles ut på kontoret, og står ikke i skjemaet:',
    officeFields: 'Kontoret fyller også ut dette i delene over:',
    moreSpace: 'Er det for lite plass? Skriv videre på et eget ark, med overskriften fra skjemaet.',
  },
  nn: {
    stamp: 'SKJEMA',
    subtitle: 'Skjema til å fylle ut for hand',
    intro:
      'Skjemaet er til samtalen, når de sit saman utan skjerm. Det er ikkje eit ferdig dokument, og det gir ingen rettar eller plikter. Fyll ut det de vil og har bruk for. Det andre kan stå tomt.',
    filledInBy: 'Fylt ut av',
    date: 'Dato',
    caseNumber: 'Saksnummer',
    caseNumberHelp: 'Blir fylt ut på kontoret.',
    form: 'Skjema',
    yes: 'Ja',
    no: 'Nei',
    office: 'Dette blir fylt ut på kontoret, og står ikkje i skjemaet:',
    officeFields: 'Kontoret fyller òg ut dette i delane over:',
    moreSpace: 'Er det for lite plass? Skriv vidare på eit eige ark, med overskrifta frå skjemaet.',
  },
  en: {
    stamp: 'FORM',
    subtitle: 'Form to fill in by hand',
    intro:
      'This form is for the conversation, when you sit together without a screen. It is not a finished document, and gives no rights or duties. Fill in what you want and have use for. The rest can be left empty.',
    filledInBy: 'Filled in by',
    date: 'Date',
    caseNumber: 'Case number',
    caseNumberHelp: 'Filled in at the office.',
    form: 'Form',
    yes: 'Yes',
    no: 'No',
    office: 'This is filled in at the office, and is not in the form:',
    officeFields: 'The office also fills in this in the parts above:',
    moreSpace: 'Too little space? Go on writing on a sheet of its own, with the heading from the form.',
  },
};
