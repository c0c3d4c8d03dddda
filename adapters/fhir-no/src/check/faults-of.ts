import { knownDocumentCodes, nationalSystems } from '../codes.js';

/** Something no general validator sees. `path` is where, in the words of FHIR; nothing of what stands there. */
export interface Fault {
  readonly path: string;
  readonly code: 'ukjent-9602-kode' | 'peker-paa-ingenting' | 'samme-fullUrl';
}

interface Node {
  readonly [element: string]: unknown;
}

/** Codes of 9602 nobody has, references that lead to no entry, and two entries with one address. */
export function faultsOf(bundle: unknown): readonly (Fault & Record<string, string>)[] {
  const entries = entriesOf(bundle);
  const urls = entries.map(({ fullUrl }) => fullUrl);
  const known = new Set(urls);
  const twice = urls.flatMap((url, index) =>
    url !== undefined && urls.indexOf(url) !== index ? [fault(`Bundle.entry[${index}].fullUrl`, 'samme-fullUrl')] : [],
  );
  const inside = entries.flatMap(({ resource }, index) => faultsIn(resource, `Bundle.entry[${index}].resource`, known));
  return [...twice, ...inside];
}

const fault = (path: string, code: Fault['code']) => ({ path, code });

function entriesOf(bundle: unknown): readonly { readonly fullUrl?: string; readonly resource?: unknown }[] {
  const { entry } = (bundle ?? {}) as Node;
  return Array.isArray(entry) ? entry : [];
}

function faultsIn(
  value: unknown,
  path: string,
  known: ReadonlySet<unknown>,
): readonly (Fault & Record<string, string>)[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const { system, code, reference } = node;
  const found = [
    ...(system === nationalSystems.dokumenttype && !knownDocumentCodes.has(String(code))
      ? [fault(`${path}.code`, 'ukjent-9602-kode')]
      : []),
    ...(typeof reference === 'string' && reference.startsWith('urn:uuid:') && !known.has(reference)
      ? [fault(`${path}.reference`, 'peker-paa-ingenting')]
      : []),
  ];
  const inner = Object.entries(node).flatMap(([key, child]) =>
    faultsIn(child, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, known),
  );
  return [...found, ...inner];
}
