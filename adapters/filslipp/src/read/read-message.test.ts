import type { Message, Part } from '@hjemmel/adapter';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filslipp } from '../filslipp.js';
import { hash } from '../hash.js';
import { delivery, payload, textOf, usual, utf8 } from '../test-delivery.js';
import { writeZip } from '../write-zip.js';

const whole = payload();
const receive = (parts: readonly Part[], maxBytes = 10 * 1024 * 1024) =>
  filslipp({ ...usual, maxBytes }).receive?.({ headers: {}, parts });
const part = (name: string, bytes: Uint8Array): Part => ({ name, mediaType: 'application/octet-stream', bytes });
const zipped = (bytes: Uint8Array): Message['parts'] => [part('slipp.zip', bytes)];

/** The drop with its manifest changed, and nothing else. */
function withManifest(change: (manifest: Record<string, unknown>) => unknown): Message['parts'] {
  const manifest = change(JSON.parse(textOf(whole, 'manifest.json')));
  return replaced('manifest.json', utf8(JSON.stringify(manifest)));
}

const replaced = (name: string, bytes: Uint8Array) =>
  whole.parts.map((each) => (each.name === name ? { ...each, bytes } : each));

const files = (manifest: Record<string, unknown>) => manifest.filer as Record<string, unknown>[];

describe('a whole drop', () => {
  it.each([
    ['a folder', whole.parts],
    ['a zip', zipped(writeZip(whole.parts))],
  ])('as %s gives the document byte for byte, and its files', (_, parts) => {
    const got = receive(parts);
    expect(got).toMatchObject({ ok: true, kind: 'dokument', id: whole.references.slipp, lost: [] });
    expect(got).toMatchObject({ source: delivery().source });
    expect(got?.ok && got.kind === 'dokument' && got.files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['dokument.pdf', 'application/pdf'],
      ['vedlegg-01.pdf', 'application/pdf'],
    ]);
  });

  it('without data has no document to give', () => {
    const { source: _, ...hidden } = delivery();
    expect(receive(payload(hidden).parts)).toEqual({ ok: false, reason: 'ukjent', code: 'uten-data' });
  });
});

describe('a changed drop', () => {
  const data = textOf(whole, 'dokument.json');
  const other = utf8(data.replace('"versjon":2', '"versjon":3'));
  const cases: readonly (readonly [string, Message['parts'], string, string?])[] = [
    ['a file that is another', replaced('dokument.pdf', utf8('%PDF-1.7 x')), 'endret', 'feil-sha256'],
    ['a file that is gone', whole.parts.filter(({ name }) => name !== 'dokument.pdf'), 'endret', 'mangler-fil'],
    ['a file too many', [...whole.parts, part('ekstra.pdf', utf8('x'))], 'endret', 'ukjent-fil'],
    ['a file twice', [...whole.parts, part('dokument.pdf', utf8('x'))], 'farlig', 'samme-navn'],
    ['a path for a name', [...whole.parts, part('../dokument.pdf', utf8('x'))], 'farlig', 'filnavn'],
    ['an absolute name', [...whole.parts, part('/tmp/dokument.pdf', utf8('x'))], 'farlig', 'filnavn'],
    ['a drive for a name', [...whole.parts, part('c:dokument.pdf', utf8('x'))], 'farlig', 'filnavn'],
    [
      'a path in the manifest',
      withManifest((manifest) => ({
        ...manifest,
        filer: files(manifest).map((file) => ({ ...file, navn: '../../a' })),
      })),
      'farlig',
      'filnavn',
    ],
    [
      'a name twice in the manifest',
      withManifest((manifest) => ({ ...manifest, filer: [...files(manifest), ...files(manifest)] })),
      'farlig',
      'samme-navn',
    ],
    ['no files in the manifest', withManifest((manifest) => ({ ...manifest, filer: 'alle' })), 'oedelagt', 'manifest'],
    ['a newer manifest', withManifest((manifest) => ({ ...manifest, versjon: 2 })), 'ukjent', 'manifest-versjon'],
    ['another format', withManifest((manifest) => ({ ...manifest, format: 'noe annet' })), 'ikke-formatet'],
    ['a manifest in Latin-1', replaced('manifest.json', Uint8Array.of(0x7b, 0xe6, 0x7d)), 'oedelagt', 'manifest'],
    [
      'a manifest with a BOM',
      replaced('manifest.json', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(textOf(whole, 'manifest.json')))),
      'oedelagt',
      'manifest',
    ],
    ['no manifest', whole.parts.filter(({ name }) => name !== 'manifest.json'), 'ikke-formatet'],
    [
      'the data of another document',
      withManifest((manifest) => ({
        ...manifest,
        filer: files(manifest).map((file) => (file.navn === 'dokument.json' ? { ...file, sha256: hash(other) } : file)),
      })).map((each) => (each.name === 'dokument.json' ? { ...each, bytes: other } : each)),
      'endret',
      'annet-dokument',
    ],
  ];

  it.each(cases.map(([name, parts, reason, code]) => [name, parts, reason, code] as const))(
    'with %s is refused',
    (_, parts, reason, code) => {
      expect(receive(parts)).toEqual({ ok: false, reason, ...(code !== undefined && { code }) });
    },
  );

  it('bigger than may be is refused', () => {
    expect(receive(whole.parts, 100)).toEqual({ ok: false, reason: 'for-stor' });
    expect(receive(zipped(writeZip(whole.parts)), 100)).toEqual({ ok: false, reason: 'for-stor' });
  });
});

describe('a zip', () => {
  const good = writeZip(whole.parts);
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
  /** The zip with four bytes of its directory's first entry changed. */
  const declared = (size: number): Uint8Array => {
    const zip = zipSync({ 'a.bin': [zeros(1).slice(0, 5000), { level: 9 }] });
    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, size, true);
    return zip;
  };

  it.each([
    ['that packs a thousand times', zipSync({ 'a.bin': zeros(8) }), 'farlig'],
    ['that unpacks to more than may be', zipSync({ 'a.bin': zeros(12) }), 'for-stor'],
    ['that says it is smaller than it is', declared(10), 'oedelagt'],
    ['that says it is bigger than it is', declared(9000), 'oedelagt'],
    ['that says it is four gigabytes', declared(0xfffffff0), 'for-stor'],
    ['with a path in a name', zipSync({ '../a.bin': utf8('x') }), 'farlig'],
    ['with a folder', zipSync({ mappe: { 'a.bin': utf8('x') } }), 'farlig'],
    ['cut short', good.slice(0, -30), 'oedelagt'],
    ['with only its first bytes', good.slice(0, 4), 'oedelagt'],
    [
      'with three hundred files',
      zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`a${at}`, utf8('x')]))),
      'oedelagt',
    ],
    ['inside a zip', zipSync({ 'a.zip': good }), 'ikke-formatet'],
  ])('%s is refused', (_, zip, reason) => {
    expect(receive(zipped(zip))).toMatchObject({ ok: false, reason });
  });

  it('whose two places name a file differently is refused', () => {
    const zip = good.slice();
    zip[30] = 'x'.charCodeAt(0);
    expect(receive(zipped(zip))).toMatchObject({ ok: false, reason: 'oedelagt' });
  });
});
