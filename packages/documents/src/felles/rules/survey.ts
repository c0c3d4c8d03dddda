import type { BaseDocument, Draft } from '@hjemmel/model';
import type { PathSegment, RuleContext } from '@hjemmel/validator';

export type Fields = Readonly<Record<string, unknown>>;

/** Something found in a document, and where. */
export interface Place<T = Fields> {
  readonly value: T;
  readonly path: readonly PathSegment[];
}

/** What the shared rules look for anywhere in a document, found in one walk; a fagsystem's own data is left out. */
export interface Survey {
  readonly organisasjonsnumre: Place<string>[];
  /** Identifiers that carry a number. */
  readonly numre: Place[];
  /** Objects with both `fra` and `til`. */
  readonly perioder: Place[];
  /** Private persons, wherever they stand. */
  readonly personer: Place[];
  /** Addresses that are neither a person's nor the sender's: a dwelling, a school. */
  readonly adresser: Place[];
  /** Other values that tell where someone lives or spends the day. */
  readonly steder: Place<unknown>[];
  /** How a conversation was interpreted. */
  readonly tolkebruk: Place[];
  /** Persons, contacts and the rows that hold one, by id. */
  readonly byId: Map<string, Fields[]>;
  /** Everything written in words, run together: to ask whether a closer look is needed. */
  text: string;
}

const surveys = new WeakMap<RuleContext, readonly [document: object, survey: Survey]>();

/** The survey of a document, made once for each run of the rules. */
export function survey(document: Draft<BaseDocument>, context: RuleContext): Survey {
  const known = surveys.get(context);
  if (known?.[0] === document) return known[1];
  const made = surveyOf(document);
  surveys.set(context, [document, made]);
  return made;
}

function surveyOf(document: object): Survey {
  const found: Survey = {
    organisasjonsnumre: [],
    numre: [],
    perioder: [],
    personer: [],
    adresser: [],
    steder: [],
    tolkebruk: [],
    byId: new Map(),
    text: '',
  };
  walkObject(document as Fields, [], found);
  return found;
}

function walkObject(object: Fields, path: PathSegment[], found: Survey): void {
  for (const key in object) {
    const value = object[key];
    if (typeof value === 'string') noteString(value, key, object, path, found);
    else if (typeof value === 'object' && value !== null) {
      if (path.length === 0 && key === 'utvidelser') continue;
      noteObject(value as Fields, key, object, path, found);
      path.push(key);
      if (Array.isArray(value)) walkArray(value, path, found);
      else walkObject(value as Fields, path, found);
      path.pop();
    }
  }
}

function walkArray(values: readonly unknown[], path: PathSegment[], found: Survey): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === 'string') noteText(value, found);
    else if (typeof value === 'object' && value !== null) {
      path.push(index);
      walkObject(value as Fields, path, found);
      path.pop();
    }
  }
}

function noteString(value: string, key: string, object: Fields, path: readonly PathSegment[], found: Survey): void {
  noteText(value, found);
  switch (key) {
    case 'id':
      if (isSomeone(object, path)) noteId(value, object, found);
      break;
    case 'organisasjonsnummer':
      found.organisasjonsnumre.push({ value, path: [...path, key] });
      break;
    case 'verdi':
      if (typeof object.type === 'string') found.numre.push({ value: object, path: [...path] });
      break;
    case 'til':
      if (typeof object.fra === 'string') found.perioder.push({ value: object, path: [...path] });
      break;
    default:
      if (PLACES.has(key)) found.steder.push({ value, path: [...path, key] });
  }
}

function noteObject(value: Fields, key: string, object: Fields, path: readonly PathSegment[], found: Survey): void {
  switch (key) {
    case 'adressebeskyttelse':
      found.personer.push({ value: object, path: [...path] });
      break;
    case 'adresse':
      if (!isPerson(object) && path[0] !== 'avsender') found.adresser.push({ value, path: [...path, key] });
      break;
    case 'tolk':
      if ('hvem' in value) found.tolkebruk.push({ value, path: [...path, key] });
      break;
    default:
      if (PLACES.has(key)) found.steder.push({ value, path: [...path, key] });
  }
}

/** Names of fields that hold a place, in any document type. */
const PLACES = new Set([
  'arbeidssted',
  'barnehage',
  'bolignummer',
  'bosted',
  'dagtilbud',
  'feilmelding',
  'kontraktsreferanse',
  'moetested',
  'oppholdssted',
  'skole',
  'sted',
  'utleier',
]);

/** A shorter value without a space or a sign is a code, a date or an id. */
const SHORTEST_WORD = 12;

function noteText(value: string, found: Survey): void {
  if (value.length >= SHORTEST_WORD || value.includes(' ') || /[:=/]/.test(value)) found.text += `${value}\n`;
}

function noteId(id: string, object: Fields, found: Survey): void {
  const same = found.byId.get(id);
  if (same) same.push(object);
  else found.byId.set(id, [object]);
}

function isPerson(object: Fields): boolean {
  return 'adressebeskyttelse' in object || 'identifikator' in object;
}

// A signature has an id and a name too, but nothing is sent to it.
function isSomeone(object: Fields, path: readonly PathSegment[]): boolean {
  if (path[0] === 'signatur' || path[0] === 'avsender') return false;
  if (isPerson(object) || path[0] === 'bruker') return true;
  return (typeof object.navn === 'string' && 'rolle' in object) || innerOf(object) !== undefined;
}

function innerOf(row: Fields): Fields | undefined {
  const inner = row.person ?? row.kontakt ?? row.hvem;
  return typeof inner === 'object' && inner !== null ? (inner as Fields) : undefined;
}

/** The person or contact an id stands for, also when it is the id of the row that holds them. */
export function someone(found: Survey, id: string | undefined): Fields | undefined {
  const object = id === undefined ? undefined : found.byId.get(id)?.[0];
  return object && unwrapped(object);
}

function unwrapped(object: Fields): Fields {
  const inner = isPerson(object) || typeof object.navn === 'string' ? undefined : innerOf(object);
  return inner ? unwrapped(inner) : object;
}
