/** The bytes of base64 text; undefined for text that is not whole, which Node itself would read as something shorter. */
export function bytesOf(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s+/g, '');
  if (packed === '' || packed.length % 4 !== 0 || /[^A-Za-z0-9+/=]/.test(packed)) return undefined;
  const padding = packed.indexOf('=');
  if (padding !== -1 && !/^={1,2}$/.test(packed.slice(padding))) return undefined;
  return new Uint8Array(Buffer.from(packed, 'base64'));
}
