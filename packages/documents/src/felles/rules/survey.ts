import type { BaseDocument, Draft } from '@hjemmel/model';
import { oncePerRun, type PathSegment } from '@hjemmel/validator';

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

/** The survey of a document: one walk for all the rules that look anywhere in it. */
export const survey = oncePerRun<Draft<BaseDocument>, Survey>(surveyOf);

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

// One switch on the key, for it runs for every field: a Set or a look at the object would cost more than the walk itself.
function noteString(value: string, key: string, object: Fields, path: readonly PathSegment[], found: Survey): void {
  noteText(value, found);
  switch (key) {
    case 'navn':
      if ('rolle' in object && path[0] !== 'signatur') noteSomeone(object, found);
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
      if (isPlace(key)) found.steder.push({ value, path: [...path, key] });
  }
}

function noteObject(value: Fields, key: string, object: Fields, path: readonly PathSegment[], found: Survey): void {
  switch (key) {
    case 'adressebeskyttelse':
      found.personer.push({ value: object, path: [...path] });
      noteSomeone(object, found);
      break;
    case 'identifikator':
    case 'person':
    case 'kontakt':
    case 'hvem':
      noteSomeone(object, found);
      break;
    case 'adresse':
      if (!isPerson(object) && path[0] !== 'avsender') found.adresser.push({ value, path: [...path, key] });
      break;
    case 'tolk':
      if ('hvem' in value) found.tolkebruk.push({ value, path: [...path, key] });
      break;
    default:
      if (isPlace(key)) found.steder.push({ value, path: [...path, key] });
  }
}

/** Names of fields that hold a place, in any document type. */
function isPlace(key: string): boolean {
  switch (key) {
    case 'arbeidssted':
    case 'barnehage':
    case 'bolignummer':
    case 'bosted':
    case 'dagtilbud':
    case 'feilmelding':
    case 'kontraktsreferanse':
    case 'moetested':
    case 'oensketSted':
    case 'oppholdssted':
    case 'skole':
    case 'sted':
    case 'utleier':
      return true;
    default:
      return false;
  }
}

function noteText(value: string, found: Survey): void {
  // «H1=2» is the shortest Latin text anyone looks for.
  if (value.length > 3 || value.charCodeAt(0) > 0x181) found.text += `${value}\n`;
}

function noteSomeone(object: Fields, { byId }: Survey): void {
  const { id } = object;
  if (typeof id !== 'string') return;
  const same = byId.get(id);
  if (same) same.push(object);
  else byId.set(id, [object]);
}

function isPerson(object: Fields): boolean {
  return 'adressebeskyttelse' in object || 'identifikator' in object;
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
