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
