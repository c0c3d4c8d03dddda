import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The one digest our packages ask for. */
export function createHash(_algorithm: 'sha256') {
  const hash = sha256.create();
  const digest = {
    update(data: Uint8Array | string) {
      hash.update(typeof data === 'string' ? new TextEncoder().encode(data) : data);
      return digest;
    },
    digest: (_encoding: 'hex') => bytesToHex(hash.digest()),
  };
  return digest;
}
