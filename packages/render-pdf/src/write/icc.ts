/** The sRGB colour space as an ICC profile (version 4, with the exact curve of IEC 61966-2-1). */
export function srgbProfile(): Buffer {
  const curve = parametricCurve();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('CC0')],
    ['wtpt', numbers('XYZ ', [0.9642, 1, 0.8249])],
    ['chad', numbers('sf32', [1.04788, 0.02292, -0.05021, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168])],
    ['rXYZ', numbers('XYZ ', [0.43607, 0.22249, 0.01392])],
    ['gXYZ', numbers('XYZ ', [0.38515, 0.71687, 0.09708])],
    ['bXYZ', numbers('XYZ ', [0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

function assemble(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const bodies: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let offset = 128 + table.length;
  for (const [index, [name, body]] of tags.entries()) {
    const place = places.get(body) ?? offset;
    if (!places.has(body)) {
      bodies.push(body);
      offset += body.length;
    }
    places.set(body, place);
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(place, 8 + index * 12);
    table.writeUInt32BE(body.length, 12 + index * 12);
  }
  return Buffer.concat([header(offset), table, ...bodies]);
}

function header(size: number): Buffer {
  const head = Buffer.alloc(128);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(0x04200000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  // The date of the profile; any will do, but it must be one.
  for (const [index, value] of [2026, 11, 23, 0, 0, 0].entries()) head.writeUInt16BE(value, 24 + index * 2);
  head.write('acsp', 36, 'latin1');
  for (const [index, value] of [0.9642, 1, 0.8249].entries())
    head.writeInt32BE(Math.round(value * 65536), 68 + index * 4);
  return head;
}

function numbers(type: string, values: readonly number[]): Buffer {
  const body = Buffer.alloc(8 + values.length * 4);
  body.write(type, 0, 'latin1');
  for (const [index, value] of values.entries()) body.writeInt32BE(Math.round(value * 65536), 8 + index * 4);
  return body;
}

function parametricCurve(): Buffer {
  const body = numbers('para', [0, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  body.writeUInt32BE(0x00030000, 8);
  return body;
}

function localised(text: string): Buffer {
  const words = Buffer.from(text, 'utf16le').swap16();
  const body = Buffer.alloc(28 + words.length + (-words.length & 3));
  body.write('mluc', 0, 'latin1');
  for (const [index, value] of [1, 12].entries()) body.writeUInt32BE(value, 8 + index * 4);
  body.write('enUS', 16, 'latin1');
  body.writeUInt32BE(words.length, 20);
  body.writeUInt32BE(28, 24);
  words.copy(body, 28);
  return body;
}
