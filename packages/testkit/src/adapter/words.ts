import type { Delivery, Payload } from '@hjemmel/adapter';

const PERSONAL = new Set(['navn', 'verdi', 'linjer', 'telefon', 'epost']);
const SHORTEST = 5;

/** What tells who the document is about: names, numbers, street lines and telephones of everyone in it. */
export function personalWords({ document }: Delivery): readonly string[] {
  const { bruker, representant = [], paaroerende = [] } = document;
  const found = [bruker, ...representant, ...paaroerende].flatMap((person) => under(person, false));
  const spread = found.flatMap((value) => [value, value.replace(/\s/g, '')]);
  return [...new Set(spread)].filter((value) => value.length >= SHORTEST);
}

function under(value: unknown, personal: boolean): readonly string[] {
  if (typeof value === 'string') return personal ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => under(each, personal));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => under(each, PERSONAL.has(key)));
}

/** Whether a word stands in a text, also spaced, escaped or in another case. */
export function holdsWord(text: string, word: string): boolean {
  const plain = text.toLowerCase();
  return forms(word).some((form) => plain.includes(form.toLowerCase()));
}

/** Whether a word stands in bytes, as UTF-8, UTF-16, Latin-1, base64 or escaped. */
export function holdsBytes(bytes: Uint8Array, word: string): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return forms(word).some((form) =>
    (['utf8', 'utf16le', 'latin1'] as const).some((encoding) => whole.includes(Buffer.from(form, encoding))),
  );
}

function forms(word: string): readonly string[] {
  const escaped = [...word].map((sign) => (sign > '~' ? `&#${sign.codePointAt(0)};` : sign)).join('');
  const json = [...word].map((sign) => (sign > '~' ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign));
  return [word, word.normalize('NFD'), encodeURIComponent(word), escaped, json.join(''), ...base64(word)];
}

/** What is left of a word inside base64, at each of the three places it can begin. */
function base64(word: string): readonly string[] {
  const bytes = Buffer.from(word, 'utf8');
  return [0, 1, 2].map((skip) => {
    const whole = bytes.subarray((3 - skip) % 3);
    return whole.subarray(0, whole.length - (whole.length % 3)).toString('base64');
  });
}

/** Words that letters outside ASCII stand in, as a wrong reader would write them. */
export function garbled(delivery: Delivery): readonly string[] {
  const words =
    JSON.stringify(delivery.document).match(
      /[\p{L}]*[^\p{ASCII}\W][\p{L}]*|[\p{L}]*[ÆØÅæøåáčđŋšŧžÁČĐŊŠŦŽ][\p{L}]*/gu,
    ) ?? [];
  const long = [...new Set(words)].filter((word) => word.length >= 4);
  return long.flatMap((word) => [
    Buffer.from(word, 'utf8').toString('latin1'),
    new TextDecoder('windows-1252').decode(Buffer.from(word, 'utf8')),
    word.replace(/[^ -~]/g, '\ufffd'),
    word.replace(/[^ -~]/g, '?'),
  ]);
}

/** All of a payload that is not content: what logs, file lists and gateways see. */
export function outside({ headers, parts, references }: Payload): string {
  return JSON.stringify({ headers, names: parts.map(({ name, mediaType }) => [name, mediaType]), references });
}
