import { ENVELOPE } from './envelope.mjs';

/** Keywords that say something must be there; a draft need not have it yet. */
const DEMANDS = new Set(['minItems', 'minLength', 'minProperties', 'dependentRequired']);

/** The draft schema of a bundled one: same fields, but only the envelope, row ids and variant tags are required. */
export function draft(bundled) {
  const loosened = loosen(bundled);
  return {
    ...loosened,
    $id: bundled.$id.replace('v1.bundlet', 'v1.utkast'),
    title: `${bundled.title} (utkast)`,
    required: bundled.required.filter((field) => ENVELOPE.includes(field)),
  };
}

function loosen(node) {
  if (Array.isArray(node)) return node.map(loosen);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node)
    .filter(([key, value]) => !DEMANDS.has(key) && !(key === 'allOf' && value.every((item) => 'if' in item)))
    .map(([key, value]) => [key, key === 'properties' ? mapValues(value, loosen) : loosenKeyword(key, value, node)]);
  return Object.fromEntries(entries.filter(([key, value]) => key !== 'required' || value.length > 0));
}

function loosenKeyword(key, value, node) {
  if (key === 'required')
    return value.filter((field) => field === 'id' || typeof node.properties?.[field]?.const === 'string');
  return key === 'examples' ? value : loosen(value);
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
