import type { LayoutField, LayoutSection, Widget } from './layout.js';

type Keys<T> = T extends unknown ? keyof T & string : never;
type At<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;

/** When a field beside this one has one of these values; a pointer that begins with `/` is from the root. */
export interface SpecCondition {
  readonly field: string;
  readonly in: readonly (string | boolean)[];
}

interface Base extends Pick<LayoutField, 'required' | 'readOnly' | 'refersTo' | 'access' | 'paper' | 'printed'> {
  readonly requiredWhen?: SpecCondition;
  readonly visibleWhen?: SpecCondition;
  /** Where the words are, when not under the parent's own. */
  readonly text?: string;
}

/** The object is of a kind used in several places, whose words stand under this name. */
interface OfKind {
  readonly kind?: string;
}

interface Computed extends Base {
  readonly widget: 'computed';
}

type LeafWidget = Exclude<Widget, 'group' | 'rows' | 'checkboxes' | 'lines' | 'provisions' | 'references' | 'computed'>;

interface LeafSpec<V> extends Base {
  readonly widget: LeafWidget;
  readonly choices?: readonly V[];
}

interface ListSpec<V> extends Base {
  readonly widget: 'checkboxes' | 'lines' | 'provisions' | 'references';
  readonly choices?: readonly V[];
}

interface GroupSpec<T> extends Base, OfKind {
  readonly widget: 'group' | 'fixed';
  readonly fields: FieldSpecs<T>;
}

interface RowsSpec<T> extends Base, OfKind {
  readonly widget: 'rows';
  readonly rowTitle: readonly string[];
  readonly fields: FieldSpecs<T>;
}

type FieldSpec<V> = [V] extends [readonly (infer Row)[]]
  ? [Row] extends [object]
    ? RowsSpec<Row> | Computed
    : ListSpec<Row>
  : [V] extends [object]
    ? GroupSpec<V> | Computed
    : LeafSpec<V>;

/** Fields by key, in the order they are filled in; a key or code the model does not have does not compile. */
export type FieldSpecs<T> = { readonly [K in Keys<T>]?: FieldSpec<At<T, K>> };

/** A section as it is written; `defineLayout` works out pointers and where the words are. */
export interface SectionSpec<Document> extends Pick<LayoutSection, 'id' | 'access' | 'office'> {
  readonly text?: string;
  readonly fields: FieldSpecs<Document>;
}

/** Any field, seen without its model. */
export interface AnySpec extends Base, OfKind {
  readonly widget: Widget;
  readonly choices?: readonly string[];
  readonly fields?: Readonly<Record<string, AnySpec>>;
  readonly rowTitle?: readonly string[];
}

/** The id of a row: placed, and nobody's to fill in. */
export const ROW_ID = { widget: 'rowId', required: true, readOnly: true } as const;
