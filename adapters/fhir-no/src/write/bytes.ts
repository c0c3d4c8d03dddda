import { createHash } from 'node:crypto';

export const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

/** As FHIR has it: SHA-1 in base64. It is no proof against forgery; the manifest of the delivery has SHA-256. */
export const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64');
