/** Structure types of PDF 1.7 that are used here. */
export type Role =
  | 'Sect'
  | 'Div'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Link'
  | 'Figure';

/**
 * What a node is to a reader. One object is one logical element: nodes that share it, and the parts of a node that is cut
 * over pages, are the same paragraph or cell. `Artifact` is what only shows, and is read by nobody.
 */
export interface Tag {
  readonly role: Role | 'Artifact';
  /** BCP 47, when it differs from what is around. */
  readonly lang?: string;
  /** What a picture shows, in words. */
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** How the labels of a list look; required when there are labels. */
  readonly numbering?: 'Disc' | 'Circle' | 'Square' | 'Decimal' | 'LowerAlpha' | 'UpperAlpha' | 'None';
  /** A name for the element in tools that show the structure. */
  readonly title?: string;
  /** The block and JSON pointer that error messages name. */
  readonly source?: string;
}

/** For what only shows. */
export const ARTIFACT: Tag = { role: 'Artifact' };
