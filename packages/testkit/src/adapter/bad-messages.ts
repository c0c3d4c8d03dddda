import type { Message } from '@hjemmel/adapter';

const utf8 = (text: string) => new TextEncoder().encode(text);
const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);

const ENTITIES = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
const TEXTS: readonly string[] = [
  '',
  ' ',
  'tull og tøys',
  '{',
  '[]',
  'null',
  '"fullfoert"',
  '{}',
  '{"__proto__":{"status":"fullfoert"},"constructor":{"prototype":{}}}',
  '{"status":"fullfoert"}',
  '{"status":["fullfoert"],"meldingId":{},"gjelder":1e999}',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  '<',
  '<a/>',
  '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "x">${ENTITIES}]><a>&e12;</a>`,
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e SYSTEM "http://127.0.0.1:9/">]><a>&e;</a>',
  `${'<a>'.repeat(100_000)}`,
  '<?xml version="1.0" encoding="ISO-8859-1"?><kvittering>f\u00e6rdig</kvittering>',
  '\u0000\u0001\u0002',
];

/** Bytes of a zip whose one file says it is four gigabytes. */
const BOMB = Uint8Array.from([
  ...[
    0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 33, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0xf0, 0xff, 0xff, 0xff, 1, 0, 0, 0, 0x61,
    3, 0,
  ],
  ...[0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 8, 0, 0, 0, 33, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0xf0, 0xff, 0xff, 0xff, 1, 0],
  ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x61],
  ...[0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 33, 0, 0, 0, 0, 0],
]);

const NAMES = ['kvittering.json', 'manifest.json', '../../etc/passwd', '/absolutt', 'C:\\fil', '', 'CON', 'a\u0000b'];

/** Messages no far side should send, the same each time. */
export function badMessages(): readonly Message[] {
  const contents = [...TEXTS.flatMap(encodings), BOMB, BOMB.slice(0, 40), noise(4096)];
  const singles = contents.flatMap((bytes) =>
    ['manifest.json', 'arkivmelding.xml', 'melding.json'].map((name) => one(name, bytes)),
  );
  const named = NAMES.map((name) => one(name, utf8('{}')));
  const twice = {
    headers: {},
    parts: [...one('manifest.json', utf8('{}')).parts, ...one('manifest.json', utf8('[]')).parts],
  };
  const strange = { headers: { '': '', type: 'no.ukjent.type', Type: '\u00e6' }, parts: [] };
  return [{ headers: {}, parts: [] }, strange, twice, ...singles, ...named];
}

/** A good message made worse: cut, with bytes turned, with a BOM, in another character set, with parts gone or twice. */
export function spoiled({ headers, parts }: Message): readonly Message[] {
  const changed = parts.flatMap((part, index) =>
    worse(part.bytes).map((bytes) => ({ headers, parts: parts.with(index, { ...part, bytes }) })),
  );
  const gone = parts.map((_, index) => ({ headers, parts: parts.toSpliced(index, 1) }));
  const renamed = parts.map((part, index) => ({
    headers,
    parts: parts.with(index, { ...part, name: `../${part.name}` }),
  }));
  return [...changed, ...gone, ...renamed, { headers, parts: [...parts, ...parts] }, { headers: {}, parts }];
}

function worse(bytes: Uint8Array): readonly Uint8Array[] {
  const cuts = [0, 1, 2, 3].map((quarter) => bytes.slice(0, Math.floor((bytes.length * quarter) / 4)));
  const turned = [0.1, 0.5, 0.9].map((share) => {
    const at = Math.floor(bytes.length * share);
    return bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte));
  });
  return [
    ...cuts,
    ...turned,
    joined(BOM, bytes),
    Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1')),
  ];
}

function encodings(text: string): readonly Uint8Array[] {
  const plain = utf8(text);
  if (text.length > 1000) return [plain];
  return [
    plain,
    joined(BOM, plain),
    Uint8Array.from(Buffer.from(text, 'latin1')),
    Uint8Array.from(Buffer.from(text, 'utf16le')),
  ];
}

function one(name: string, bytes: Uint8Array): Message {
  return { headers: { type: 'kvittering' }, parts: [{ name, mediaType: 'application/octet-stream', bytes }] };
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}

/** Looks like chance, and is the same every time. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed >> 16;
  });
}
