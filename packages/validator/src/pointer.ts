export type PathSegment = string | number;

/** JSON pointer (RFC 6901) of a path given as segments. */
export function toPointer(segments: readonly PathSegment[]): string {
  return segments.map((segment) => `/${escapeSegment(String(segment))}`).join('');
}

/** The segments of a JSON pointer; array indexes come back as strings. */
export function fromPointer(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Whether a key looks like the name of a field; any other may hold what belongs to a person, and is not repeated. */
export function isPlainKey(key: PathSegment): boolean {
  return typeof key === 'number' || (/^[$\p{L}_][\p{L}\d_$.-]{0,59}$/u.test(key) && !/\d{5}/.test(key));
}

/** The pointer of a place in a document of any shape, cut before the first key that is not plain. */
export function plainPointer(path: readonly PathSegment[]): string {
  const odd = path.findIndex((segment) => !isPlainKey(segment));
  return toPointer(odd < 0 ? path : path.slice(0, odd));
}
