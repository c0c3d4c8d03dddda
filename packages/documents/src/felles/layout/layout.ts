import type { Language } from '@hjemmel/validator';

/** How a field is filled in; what it looks like is the form's own business. */
export type Widget =
  /** Set by the program, never by a person. */
  | 'fixed'
  /** The fixed id of a row. */
  | 'rowId'
  /** Filled in whole from the law: shown, never typed. */
  | 'computed'
  | 'text'
  | 'textarea'
  | 'date'
  | 'number'
  | 'yesNo'
  | 'phone'
  | 'email'
  | 'url'
  /** One of few, all in sight. */
  | 'radio'
  /** One of many. */
  | 'select'
  /** Any number of them. */
  | 'checkboxes'
  /** Several short texts, one on each line. */
  | 'lines'
  /** Provisions of the law register, chosen by what they are called. */
  | 'provisions'
  /** The id of a row elsewhere in the document, chosen by its title. */
  | 'reference'
  | 'references'
  /** An object with fields of its own. */
  | 'group'
  /** A list of objects. */
  | 'rows';

/** Holds when the field at `pointer`, in the same row, has one of these values. */
export interface Condition {
  readonly pointer: string;
  readonly in: readonly (string | boolean)[];
}

/** Whose copy may show a field: the person's own, the service's, one for others. */
export type Reader = 'part' | 'tjeneste' | 'kopi';

/** One field. Every pointer is a template into the document: `*` stands for any row. */
export interface LayoutField {
  readonly pointer: string;
  /** Where its words are in the texts; those that begin with `felles/` are shared by all types. */
  readonly text: string;
  readonly widget: Widget;
  readonly required?: true;
  readonly requiredWhen?: Condition;
  /** Without it the field always shows. A field that has a value is shown anyway, so that nothing is hidden. */
  readonly visibleWhen?: Condition;
  readonly readOnly?: true;
  /** The codes there are to choose from, in order. */
  readonly choices?: readonly string[];
  /** Of a reference: the places of what it can point at, `*` for any row; without it, everyone in the document who has a name. */
  readonly refersTo?: readonly string[];
  /** Without it everyone may read. */
  readonly access?: readonly Reader[];
  /** Of a group: its fields. Of rows: the fields of each. */
  readonly fields?: readonly LayoutField[];
  /** Of rows: pointers, from the row, to what names it in headings and on buttons; the first that has a value. */
  readonly rowTitle?: readonly string[];
  /** What a paper form does with it: leaves it out, or prints it for the person the document is about alone. */
  readonly paper?: 'leftOut' | 'ownOnly';
  /** Lines to write on, or rows to print, on paper. */
  readonly printed?: number;
}

/** Fields that are filled in together, under one heading. */
export interface LayoutSection {
  readonly id: string;
  readonly text: string;
  readonly access?: readonly Reader[];
  /** Filled in at the office, never with the person: not on a paper form. */
  readonly office?: true;
  readonly fields: readonly LayoutField[];
}

/** A document type as a form: sections in order, each field once. Plain JSON. */
export interface Layout {
  readonly type: string;
  readonly sections: readonly LayoutSection[];
  /** Optional fields no form shows, by pointer, and why. */
  readonly omitted: Readonly<Record<string, string>>;
}

/** The words of a layout in one language, by `text` of section and field. Plain JSON. */
export interface LayoutTexts {
  readonly sections: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<string, string>>;
  /** What each code of a choice is called. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a document type declares of its form. */
export interface DocumentLayout {
  readonly layout: Layout;
  readonly texts: Readonly<Record<Language, LayoutTexts>>;
}
