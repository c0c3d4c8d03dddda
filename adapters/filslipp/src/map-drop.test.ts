import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { filslipp } from './filslipp.js';
import { hash } from './hash.js';
import { context, delivery, payload, textOf, usual } from './test-delivery.js';
import { writeZip } from './write-zip.js';

const manifestOf = (...args: Parameters<typeof payload>) => JSON.parse(textOf(payload(...args), 'manifest.json'));

describe('a drop', () => {
  it('has the letter, the data, the enclosures and the manifest, by fixed names', () => {
    expect(payload().parts.map(({ name }) => name)).toEqual([
      'dokument.pdf',
      'dokument.json',
      'vedlegg-01.pdf',
      'manifest.json',
    ]);
  });

  it('says the size and the hash of every file but the manifest', () => {
    const { parts } = payload();
    const said = manifestOf().filer.map(({ navn, bytes, sha256 }: Record<string, unknown>) => [navn, bytes, sha256]);
    expect(said).toEqual(parts.slice(0, -1).map(({ name, bytes }) => [name, bytes.length, hash(bytes)]));
  });

  it('names nobody, and has our ids', () => {
    expect(textOf(payload(), 'manifest.json')).not.toMatch(/Ødegård|17898590186|Nuortaluodda|900 00 121/);
    expect(manifestOf()).toMatchObject({
      format: 'hjemmel-slipp',
      versjon: 1,
      slipp: context.uuid('slipp'),
      bestilt: context.now,
      dokument: { type: 'vedtak', id: delivery().document.id, versjon: 2, erstatter: { versjon: 1 } },
      mottaker: { kind: 'eget-system' },
      saksnoekkel: 'sak-2026-771',
      rendisjon: 'part',
    });
  });

  it('names the person only where an option says so and nothing is hidden', () => {
    const options = { ...usual, pasientreferanse: 'identifikator' } as const;
    expect(manifestOf(delivery(), options).pasientreferanse).toEqual({ type: 'foedselsnummer', verdi: '17898590186' });
    const { source: _, ...hidden } = delivery();
    expect(manifestOf(hidden, options).pasientreferanse).toBeUndefined();
    expect(filslipp(options).map(hidden, context)).toMatchObject({
      ok: true,
      lost: [{ path: '' }, { path: '/bruker/identifikator' }],
    });
  });

  it.each([
    ['kriseplan', 'A01-2'],
    ['individuell-plan', 'A02-2'],
    ['vedtak', undefined],
    ['intervensjonsplan', undefined],
    ['samarbeidsavtale', undefined],
  ])('of a %s has the national code %s', (type, kode) => {
    expect(manifestOf(delivery(type)).dokument.kode?.kode).toBe(kode);
  });

  it('has no data, and says so, where something is hidden', () => {
    const { source: _, ...hidden } = delivery();
    expect(payload(hidden).parts.map(({ name }) => name)).not.toContain('dokument.json');
    expect(filslipp(usual).map(hidden, context)).toMatchObject({ lost: [{ path: '' }] });
  });
});

describe('it refuses', () => {
  const refusal = (changes: Parameters<typeof delivery>[1], options = {}) =>
    filslipp({ ...usual, ...options }).map(delivery('vedtak', changes), context);
  const { letter } = delivery();

  it('a draft', () => expect(refusal({ letter: { ...letter, draft: true } })).toEqual({ ok: false, reason: 'utkast' }));

  it('a letter or an enclosure that is not the one it was', () => {
    expect(refusal({ letter: { ...letter, sha256: '0'.repeat(64) } })).toMatchObject({ reason: 'fil-endret' });
    const [enclosure] = delivery().enclosures;
    expect(refusal({ enclosures: enclosure ? [{ ...enclosure, sha256: '' }] : [] })).toMatchObject({
      reason: 'fil-endret',
      params: { vedlegg: 'v1' },
    });
  });

  it('more bytes than it may take', () => {
    expect(refusal({}, { maxBytes: 100 })).toMatchObject({ reason: 'for-stor', params: { tillatt: 100 } });
  });
});

it.each([
  [{ form: 'rar' }, 'form is one of mappe, zip'],
  [{ receiver: 'innbygger' }, 'receiver is one of'],
  [{ pasientreferanse: 'navn' }, 'pasientreferanse is one of'],
  [{ adressebeskyttelse: 'ja' }, 'adressebeskyttelse is one of'],
  [{ maxBytes: 0 }, 'maxBytes is a whole number'],
  [{ maxBytes: 2 ** 40 }, 'maxBytes is a whole number'],
])('throws for the options %j', (wrong, message) => {
  expect(() => filslipp({ ...usual, ...(wrong as object) })).toThrow(message);
});

it('makes the same zip in every time zone', () => {
  const code = `import('./src/write-zip.ts').then(({ writeZip }) => process.stdout.write(
    Buffer.from(writeZip([{ name: 'a', bytes: Uint8Array.of(1, 2, 3) }])).toString('hex')))`;
  const args = ['--conditions=@hjemmel/source', '--import', 'tsx', '--input-type=module', '-e', code];
  const zips = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, args, {
      cwd: new URL('../', import.meta.url),
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  const here = Buffer.from(writeZip([{ name: 'a', bytes: Uint8Array.of(1, 2, 3) }])).toString('hex');
  expect(zips).toEqual([here, here]);
});
