import { inflateSync } from 'node:zlib';
import { register, testRenderer } from '@hjemmel/testkit';
import { it } from 'vitest';
import { pdfRenderer } from './pdf-renderer.js';
import { readBack } from './read-back.js';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** Every stream that is packed; text in them stands as glyphs, so the words themselves are read by `readBack`. */
function unpack(bytes: Uint8Array): readonly Uint8Array[] {
  const streams = [...Buffer.from(bytes).toString('latin1').matchAll(STREAM)];
  return streams.flatMap(([, packed = '']) => {
    try {
      return [new Uint8Array(inflateSync(Buffer.from(packed, 'latin1')))];
    } catch {
      return [];
    }
  });
}

function read(bytes: Uint8Array): string {
  const { content, pages, stray } = readBack(bytes);
  return [content, ...pages, stray].join('\n');
}

register(testRenderer({ create: pdfRenderer, read, unpack }), it);
