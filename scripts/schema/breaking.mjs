// What a new edition of a schema takes away: documents that were valid and no longer are, and fields that are no longer there.

/** Every break from `before` to `after`, each with its place; empty when all that was valid still is. Both are bundled schemas. */
export function breaking(before, after) {
  const found = [];
  compare({ before, after, roots: [before, after], at: '', seen: new Set(), found });
  return [...new Set(found)];
}

function compare(pair) {
  const { at, seen, found, roots } = pair;
  const [before, after] = [resolved(pair.before, roots[0]), resolved(pair.after, roots[1])];
  // A definition that reaches itself is compared once.
  const key = `${pair.before?.$ref ?? at} ${pair.after?.$ref ?? at}`;
  if (seen.has(key)) return;
  seen.add(key);
  const say = (what) => found.push(`${at || '/'}: ${what}`);
  const inner = (one, other, place) => compare({ before: one, after: other, roots, at: `${at}/${place}`, seen, found });
  values(before, after, say);
  bounds(before, after, say);
  for (const name of after.required ?? []) if (!before.required?.includes(name)) say(`«${name}» must now be there`);
  for (const [name, schema] of Object.entries(before.properties ?? {})) {
    if (after.properties?.[name] === undefined) say(`«${name}» is gone`);
    else inner(schema, after.properties[name], name);
  }
  if (after.additionalProperties === false && before.additionalProperties !== false) say('takes no other fields now');
  if (before.items && after.items) inner(before.items, after.items, '*');
  if (after.items && !before.items) say('says what its rows are now');
  for (const word of ['oneOf', 'anyOf']) variants(before[word] ?? [], after[word] ?? [], { word, say, inner });
  conditions(before, after, say);
}

function resolved(schema, root) {
  if (schema?.$ref === undefined) return schema ?? {};
  const { $ref, ...beside } = schema;
  return { ...root.$defs[$ref.replace('#/$defs/', '')], ...beside };
}

const listOf = (value) => (value === undefined ? undefined : [value].flat());
const EXACT = ['pattern', 'format', 'const', 'uniqueItems', 'propertyNames', 'dependentRequired', 'not'];

function values(before, after, say) {
  for (const word of ['type', 'enum']) {
    const [had, has] = [listOf(before[word]), listOf(after[word])];
    if (has && !had) say(`${word} is asked for now`);
    for (const value of had ?? []) if (has && !has.includes(value)) say(`${word} «${value}» is gone`);
  }
  for (const word of EXACT) {
    if (after[word] === undefined || same(before[word], after[word])) continue;
    say(`${word} is ${before[word] === undefined ? 'asked for now' : 'another one'}`);
  }
}

const LEAST = ['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum'];
const MOST = ['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum'];

function bounds(before, after, say) {
  for (const word of LEAST) {
    if (after[word] > (before[word] ?? Number.NEGATIVE_INFINITY)) say(`${word} is higher`);
  }
  for (const word of MOST) {
    if (after[word] < (before[word] ?? Number.POSITIVE_INFINITY)) say(`${word} is lower`);
  }
}

/** Variants keep their order; a new one may only come last. */
function variants(before, after, { word, say, inner }) {
  if (before.length === 0 && after.length > 0) say(`${word} is asked for now`);
  for (const [index, variant] of before.entries()) {
    if (after[index] === undefined) say(`${word} has lost variant ${index + 1}`);
    else inner(variant, after[index], `${word}/${index}`);
  }
}

/** What a condition asks for cannot be compared piece by piece: any that was not there before may turn a document away. */
function conditions(before, after, say) {
  const had = (before.allOf ?? []).map((each) => JSON.stringify(bare(each)));
  for (const each of after.allOf ?? [])
    if (!had.includes(JSON.stringify(bare(each)))) say('a condition is new or another one');
  for (const word of ['if', 'then', 'else']) {
    if (after[word] !== undefined && !same(before[word], after[word])) say(`${word} is new or another one`);
  }
}

const WORDS = new Set(['title', 'description', 'examples', 'hjemmel', '$comment']);

/** The schema without what it says to people. */
export function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !WORDS.has(key) || (typeof value === 'object' && !Array.isArray(value)))
      .map(([key, value]) => [key, bare(value)]),
  );
}

function same(one, other) {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}
