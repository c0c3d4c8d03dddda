import { register, testRenderer } from '@hjemmel/testkit';
import { unzipSync } from 'fflate';
import { it } from 'vitest';
import { docxRenderer } from './docx-renderer.js';
import { readDocx, textOf } from './read/read-docx.js';

const unpack = (bytes: Uint8Array) => Object.values(unzipSync(bytes));

function read(bytes: Uint8Array): string {
  const reading = readDocx(bytes);
  return [...reading.headers, reading, ...reading.footers].map(textOf).join('\n');
}

register(testRenderer({ create: docxRenderer, read, unpack }), it);
