import type {
  Condition,
  DocumentLayout,
  LayoutField,
  LayoutSection,
  LayoutTexts,
  Reader,
} from '@hjemmel/documents/felles';
import { visitFields } from '@hjemmel/documents/field-text';
import type { Language } from '@hjemmel/validator';
import { type Address, isFields, resolve, templateOf } from './address.js';

/** A layout as one reader fills it in, in one language; what they may not read is not in it. */
export interface FormPlan {
  readonly sections: readonly LayoutSection[];
  readonly texts: LayoutTexts;
  readonly language: Language;
  /** The field at a place, and nothing where there is none. */
  readonly at: (place: Address) => LayoutField | undefined;
  /** The groups around a place that have an id of their own, the innermost first. */
  readonly groupsWithId: (place: Address) => readonly Address[];
  /** Where in the form a field comes, to sort by. */
  readonly order: (place: Address) => number;
  /** The field at a place or the nearest one above it, with its address; of a row, the list with the row's address. */
  readonly find: (place: Address) => Placed | undefined;
}

/** A field, where it stands, and in which section. */
export interface Placed {
  readonly address: Address;
  readonly field: LayoutField;
  readonly section: LayoutSection;
}

export function planOf({ layout, texts }: DocumentLayout, language: Language, reader: Reader): FormPlan {
  const sections = layout.sections.filter((section) => mayRead(section, reader)).map((section) => cut(section, reader));
  const index = new Map(
    sections.flatMap((section) => [...visitFields(section.fields)].map((field) => [field.pointer, { field, section }])),
  );
  const find = (place: Address) => {
    for (const address of [place, ...above(place)]) {
      const template = templateOf(address);
      const found = index.get(template.replace(/\/\*$/u, ''));
      if (found && (found.field.widget === 'rows' || !template.endsWith('/*'))) return { address, ...found };
    }
    return undefined;
  };
  const places = new Map([...index.keys()].map((pointer, at) => [pointer, at]));
  return {
    sections,
    texts: texts[language],
    language,
    find,
    at: (place) => index.get(templateOf(place))?.field,
    groupsWithId: (place) => above(place).filter((at) => hasOwnId(index.get(templateOf(at))?.field)),
    order: (place) => places.get(templateOf(place).replace(/\/\*$/u, '')) ?? -1,
  };
}

function above(place: Address): readonly Address[] {
  const parent = place.slice(0, place.lastIndexOf('/'));
  return parent === '' ? [] : [parent, ...above(parent)];
}

function hasOwnId(field: LayoutField | undefined): boolean {
  return field?.widget === 'group' && (field.fields ?? []).some(({ widget }) => widget === 'rowId');
}

function mayRead({ access }: Pick<LayoutField, 'access'>, reader: Reader): boolean {
  return access === undefined || access.includes(reader);
}

function cut<Part extends { readonly fields?: readonly LayoutField[] }>(part: Part, reader: Reader): Part {
  if (!part.fields) return part;
  const fields = part.fields.filter((field) => mayRead(field, reader)).map((field) => cut(field, reader));
  return { ...part, fields };
}

/** Never for a person to fill in. */
export function isSilent({ widget }: LayoutField): boolean {
  return widget === 'fixed' || widget === 'rowId';
}

/** Whether the field at an address shows: its condition holds, or it has a value, so that nothing is hidden. */
export function shows(field: LayoutField, address: Address, document: unknown): boolean {
  if (field.visibleWhen === undefined) return true;
  return resolve(document, address)?.value !== undefined || holds(field.visibleWhen, address, document);
}

/** Whether the field must have a value now. What an optional group asks for is asked only when something in it is filled in. */
export function mustBeFilled(field: LayoutField, address: Address, document: unknown, plan: FormPlan): boolean {
  const { required, requiredWhen } = field;
  const isAsked = required === true || (requiredWhen !== undefined && holds(requiredWhen, address, document));
  if (!isAsked) return false;
  const above = address.slice(0, address.lastIndexOf('/'));
  const group = plan.at(above);
  if (group?.widget !== 'group' || resolve(document, above)?.value !== undefined) return true;
  return mustBeFilled(group, above, document, plan);
}

/** A condition names a field in the same row, or one above it. */
function holds(condition: Condition, address: Address, document: unknown): boolean {
  const rows = address.split('/').filter((segment) => /^(?:@.*|\d+)$/u.test(segment));
  const place = condition.pointer
    .split('/')
    .map((segment) => (segment === '*' ? (rows.shift() ?? '*') : segment))
    .join('/');
  const value = resolve(document, place)?.value;
  return condition.in.some((wanted) => wanted === value);
}

/** The address of a field inside a group or row at `parent`. */
export function within(parent: Address, { pointer }: LayoutField): Address {
  return `${parent}/${pointer.slice(pointer.lastIndexOf('/') + 1)}`;
}

/** What a row is called: by the first of its title fields that has a value, else by its number. */
export function rowName(field: LayoutField, row: unknown, index: number, { texts }: FormPlan): string {
  for (const path of field.rowTitle ?? []) {
    const value = path.split('/').reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), row);
    const leaf = [...visitFields(field.fields ?? [])].find(({ pointer }) => pointer === `${field.pointer}/*/${path}`);
    const words = typeof value === 'string' ? ((leaf && texts.choices[leaf.text]?.[value]) ?? value) : '';
    if (words.trim() !== '') return `«${words.length > 60 ? `${words.slice(0, 59)}…` : words}»`;
  }
  return String(index + 1);
}

/** The rows a place stands in, the innermost first: « i mål 2», so that two buttons never have one name. Empty outside rows. */
export function rowsAround(address: Address, document: unknown, plan: FormPlan): string {
  const [, row, list] = /^((.*)\/@[^/]+)(?:\/.*)?$/u.exec(address) ?? [];
  if (row === undefined || list === undefined) return '';
  const name = rowLabel(row, document, plan).toLowerCase();
  return ` ${plan.language === 'en' ? 'in' : 'i'} ${name}${rowsAround(list, document, plan)}`;
}

/** «Mål 2» for the address of a row. */
export function rowLabel(row: Address, document: unknown, plan: FormPlan): string {
  const field = plan.at(row.slice(0, row.lastIndexOf('/')));
  const index = resolve(document, row)?.pointer.match(/\d+$/u)?.[0];
  return `${(field && plan.texts.labels[`${field.text}[]`]) ?? ''} ${Number(index) + 1}`.trim();
}
