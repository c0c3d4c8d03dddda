/** A kommune's own picture in the letterhead: PNG or JPEG, plain JSON. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Base64 of the file. */
  readonly data: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

const read = new WeakMap<Logo, Uint8Array>();

/** The bytes of the file, the same array each time. */
export function logoBytes(logo: Logo): Uint8Array {
  const bytes = read.get(logo) ?? fromBase64(logo.data) ?? new Uint8Array();
  read.set(logo, bytes);
  return bytes;
}

/** Undefined for what is not base64. */
export function fromBase64(data: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
