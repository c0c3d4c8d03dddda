import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Lower-case hex. */
export const hash = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
