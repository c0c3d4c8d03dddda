import { expect, it } from 'vitest';
import { pictureFacts } from './picture-facts.js';
import { jpeg, png } from './test-pictures.js';

it('reads size and kind', () => {
  expect(pictureFacts(png(120, 90))).toEqual({ mediaType: 'image/png', width: 120, height: 90 });
  expect(pictureFacts(jpeg(300, 200))).toEqual({ mediaType: 'image/jpeg', width: 300, height: 200 });
  for (const kind of [0, 2, 3, 4, 6]) expect(pictureFacts(png(80, 80, { kind }))).toMatchObject({ width: 80 });
});

it.each<[string, Uint8Array, string]>([
  ['words', new TextEncoder().encode('Kommunevåpen'), 'ikke-bilde'],
  ['a GIF', new TextEncoder().encode('GIF89a\u0001'), 'annet-format'],
  ['a WebP', new TextEncoder().encode('RIFF1234WEBPVP8 '), 'annet-format'],
  ['nothing', new Uint8Array(), 'ikke-bilde'],
  ['a drawing', new TextEncoder().encode('<?xml version="1.0"?><svg xmlns="a">'), 'svg'],
  ['a PNG cut off', png().subarray(0, 60), 'oedelagt'],
  ['a PNG of its name alone', png().subarray(0, 8), 'oedelagt'],
  ['a PNG with a changed byte', png().map((byte, at) => (at === 45 ? byte ^ 1 : byte)), 'oedelagt'],
  ['a PNG without height', png(80, 0), 'oedelagt'],
  ['a PNG that comes in turns', png(80, 80, { interlaced: 1 }), 'interlace'],
  ['a PNG of 16 bits', png(80, 80, { bits: 16 }), 'dybde'],
  ['a JPEG cut off', jpeg().subarray(0, 30), 'oedelagt'],
  ['a JPEG for a press', jpeg(80, 80, 4), 'farger'],
  ['a JPEG of 12 bits', jpeg(80, 80, 3, 12), 'dybde'],
])('refuses %s', (_, bytes, fault) => {
  expect(pictureFacts(bytes)).toBe(fault);
});

it('never throws, whatever the bytes are cut to', () => {
  for (const whole of [png(), jpeg()]) {
    for (let length = 0; length < whole.length; length += 1) {
      expect(typeof pictureFacts(whole.subarray(0, length))).toBe('string');
    }
  }
});
