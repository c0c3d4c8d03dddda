import type { Inline } from './inline.js';

/** Who may read a block: in any rendition not named here it becomes a `redacted` block that shows `hjemmel`. */
export interface Access {
  readonly renditions: readonly string[];
  readonly hjemmel: string;
}

interface BlockBase {
  /** Unique in the tree; a mandatory block must have one. */
  readonly id?: string;
  /** JSON pointer into the document this block was made from. */
  readonly source?: string;
  readonly access?: Access;
  /** A renderer refuses to return bytes in which the words of this block do not stand whole and in order. */
  readonly mandatory?: true;
}

export interface Heading extends BlockBase {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: readonly Inline[];
}

/** `lead` is the first sentence of a letter; `note` is small print that still must be readable. */
export interface Paragraph extends BlockBase {
  readonly type: 'paragraph';
  readonly tone?: 'lead' | 'note';
  readonly content: readonly Inline[];
}

export interface ListItem {
  readonly content: readonly Inline[];
  readonly children?: List;
  readonly source?: string;
}

export interface List extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface TableRow {
  readonly cells: readonly (readonly Inline[])[];
  readonly source?: string;
}

/** A data table; the first cell of every row is its row header when `rowHeaders` is set. */
export interface Table extends BlockBase {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly align?: 'start' | 'end' }[];
  readonly rowHeaders: boolean;
  readonly rows: readonly TableRow[];
}

export interface KeyValueRow {
  readonly key: string;
  readonly value: readonly Inline[];
  readonly source?: string;
}

export interface KeyValue extends BlockBase {
  readonly type: 'keyValue';
  readonly rows: readonly KeyValueRow[];
}

/** A framed group that must not be overlooked: the klagerett notice, the emergency numbers. Begins with its heading. */
export interface Notice extends BlockBase {
  readonly type: 'notice';
  readonly tone: 'important' | 'emergency' | 'info';
  readonly children: readonly Block[];
}

/** Blocks that belong together, so that they can be redacted or kept together as one. */
export interface Section extends BlockBase {
  readonly type: 'section';
  readonly children: readonly Block[];
}

/** One signature: who, in which role, and how it was given; `date` is written out in the tree's language. */
export interface Signature extends BlockBase {
  readonly type: 'signature';
  readonly role: string;
  readonly name?: string;
  readonly date?: string;
  readonly form?: string;
}

/** What stands where something was taken out; `label` says so and `hjemmel` why. */
export interface Redacted extends BlockBase {
  readonly type: 'redacted';
  readonly label: string;
  readonly hjemmel: string;
}

/**
 * A question and the room to answer it by hand: ruled lines, or boxes to tick, or both. Holds no answer; what is known is
 * a `keyValue`.
 */
export interface Answer extends BlockBase {
  readonly type: 'answer';
  readonly label: string;
  readonly help?: string;
  /** Lines to write on. */
  readonly lines: number;
  /** A date, a number, a name: half a line is enough. */
  readonly short?: true;
  /** Each with a box to tick. */
  readonly choices?: readonly string[];
}

export type Block = Heading | Paragraph | List | Table | KeyValue | Notice | Section | Signature | Answer | Redacted;
export type BlockType = Block['type'];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;
