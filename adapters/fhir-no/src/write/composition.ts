import { nameOf, ownSystems, typeCodings } from '../codes.js';
import { concept, type Entry, type Reference } from '../r4.js';
import { identifierOf, profiled, type Writing } from './context.js';
import { inWords } from './in-words.js';
import { narrative } from './narrative.js';

/**
 * What is not read out: what stands in resources of its own, what steers who gets the document, and the appeal information,
 * which is whole in the letter and the JSON or nowhere.
 */
const APART: ReadonlySet<string> = new Set([
  ...['$schema', 'type', 'skjemaversjon', 'id', 'versjon', 'erstatter', 'status', 'spraak', 'opprettet', 'sistEndret'],
  ...['avsender', 'bruker', 'representant', 'paaroerende', 'mottaker', 'skjermFor', 'saksreferanse', 'noeytralTittel'],
  ...['samtykke', 'deling', 'signatur', 'vedlegg', 'utvidelser', 'barn', 'kopier', 'tilgang', 'innsynsunntak'],
  ...['klagerett', 'endelig', 'underretning', 'soeksmaal', 'utsattIverksetting', 'sakskostnader', 'rettsraad'],
  ...['vurderinger', 'utelatesFraKopi', 'paaroerendeAvtaler'],
]);

interface Framed {
  readonly patient: Reference;
  readonly author: Reference;
  readonly custodian: Reference;
  readonly content: readonly Reference[];
  readonly typeCode?: string | undefined;
}

/** The first entry of the document: what it is, whose, by whom, and its chapters read out. */
export function composition(writing: Writing, { patient, author, custodian, content, typeCode }: Framed): Entry {
  const { document } = writing;
  const consents = writing.entries
    .filter(({ resource }) => resource.resourceType === 'Consent')
    .map(({ fullUrl }) => ({ reference: fullUrl }));
  const resource = profiled({
    resourceType: 'Composition',
    language: document.spraak,
    identifier: identifierOf(document),
    status: 'final',
    type: { coding: typeCodings(document.type, typeCode) },
    subject: patient,
    date: document.sistEndret,
    author: [author],
    title: nameOf(document.type),
    custodian,
    relatesTo: replaced(document),
    section: [...chapters(writing), ...listed('Innhold', content), ...listed('Samtykke', consents)],
  });
  return { fullUrl: `urn:uuid:${writing.uuid('composition')}`, resource };
}

function replaced({ erstatter }: Writing['document']) {
  if (erstatter === undefined) return undefined;
  const targetIdentifier = { system: ownSystems.dokument, value: `${erstatter.id}:${erstatter.versjon}` };
  return [{ code: 'replaces', targetIdentifier }];
}

function chapters({ document }: Writing) {
  const rows = rowIds(document);
  return Object.entries(document).flatMap(([key, value]) => {
    if (APART.has(key) || (typeof value !== 'object' && typeof value !== 'string')) return [];
    const div = narrative(value, (words) => rows.has(words));
    if (!div.includes('<p>') && !div.includes('<li>')) return [];
    const code = { coding: [{ system: ownSystems.felt, code: key }] };
    return [{ title: inWords(key), code, text: { status: 'generated', div } }];
  });
}

/** Every id of a row: in a text for people they say nothing. */
function rowIds(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const { id } = value as { readonly id?: unknown };
  const inner = Object.values(value).flatMap((child) => [...rowIds(child)]);
  return new Set(typeof id === 'string' ? [id, ...inner] : inner);
}

function listed(title: string, entry: readonly Reference[]) {
  if (entry.length === 0) return [];
  const code = concept(title, { system: ownSystems.felt, code: title.toLowerCase() });
  return [{ title, code, entry }];
}
