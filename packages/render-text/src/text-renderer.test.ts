import { type DocumentTree, h2, h3, leaves, p, section } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { draft, letter, testTree } from './test-letter.js';
import { textRenderer } from './text-renderer.js';

const render = async (tree: DocumentTree, width?: number) =>
  new TextDecoder().decode((await textRenderer(width === undefined ? {} : { width }).render(tree)).bytes);

const whole = `Solvika kommune
Tildelingskontoret

Mottaker:
Máret Čáhppe Ødegård
Ospelia 9
7603 Solvika

Dato: 20. november 2026
Saksnummer: 2026/771


Du får botrening to timer i uka

Hjelpen begynner 1. desember 2026, og
Rehabiliteringskoordineringsansvarlig Per Gjøvik ringer deg
den første uka for å avtale tidene sammen med deg.

============================================================
Trenger du hjelp nå?

- Fare for liv: ring 113
- Legevakt: ring 116\u00a0117
============================================================


Dette har vi bestemt

Tjenester

Tjeneste: Botrening
  Timer i uka: 2
  Merknad: Hjemme hos deg, på dager som du er med på å
    velge, og alltid med den samme personen så langt vi
    klarer det.

Tjeneste: Støttekontakt
  Timer i uka: –
  Merknad: Du får ikke dette.

Søknad mottatt: 22. oktober 2026
Hva er viktig for deg? Ro. Ráfi.

------------------------------------------------------------
Du kan klage på vedtaket

Fristen er fire\u00a0uker fra du fikk brevet. Klagen sender du
til Solvika kommune, som ser på saken én gang til.

1. Skriv hva du er uenig i.
2. Du kan få hjelp av
   a) oss i kommunen
   b) brukerombudet
      - gratis

Frister

Tjeneste: Botrening
  Frist: 4\u00a0uker

Tjeneste: Støttekontakt
  Frist: 4\u00a0uker

Sendes til: Solvika kommune
Telefon: 74 00 01 00
------------------------------------------------------------

Saksbehandler
Kjersti Øvregård
20. november 2026
Godkjent elektronisk

Mottatt av
Máret Čáhppe Ødegård


Avsender:
Solvika kommune
Postboks 3
7602 Solvika
74 00 01 00
solvika.kommune.no

Lovregister 2026.11
`;

/** Spaces that hold words together as plain ones. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the letter', () => {
  it('reads as a letter does', async () => {
    expect(spaced(await render(letter, 60))).toBe(spaced(whole));
  });

  it('is named as a renderer must be, and has the same bytes each time, with their hash', async () => {
    const renderer = textRenderer();
    expect(renderer).toMatchObject({
      specificationVersion: 1,
      format: 'text',
      mediaType: 'text/plain',
      extension: 'txt',
    });
    const [one, two] = await Promise.all([renderer.render(letter), textRenderer().render(letter)]);
    expect(one).toEqual(two);
    expect(one.sha256).toBe(bytesToHex(sha256(one.bytes)));
    expect(one).toMatchObject({ draft: false, rendition: 'part', mandatory: ['klagerett'] });
  });

  it.each([0, 20, 40, 80, 200])('has every text of the tree in it, in order, at width %i', async (width) => {
    const text = squeeze(await render(letter, width));
    let place = 0;
    for (const block of letter.blocks.filter(({ type }) => type !== 'table' && type !== 'notice')) {
      for (const leaf of leaves(block)) {
        const found = text.indexOf(squeeze(leaf), place);
        expect(found, leaf).toBeGreaterThanOrEqual(place);
        place = found + squeeze(leaf).length;
      }
    }
  });

  it('has the words of a table and its headers in every row', async () => {
    const text = await render(letter);
    expect(text.match(/^ {2}Timer i uka: /gm)).toHaveLength(2);
    expect(text.match(/^ {2}Frist: 4\u00a0uker$/gm)).toHaveLength(2);
  });

  it('has two blank lines before each part, also when a section begins with its heading', async () => {
    const text = await render(
      testTree([p('Før'), section([h2('Del'), p('a'), h3('Under'), section([h2('Ny'), p('b')])])]),
    );
    expect(text).toContain('Før\n\n\nDel\n\na\n\nUnder\n\n\nNy\n\nb\n\n\nAvsender:');
  });

  it('shows no title, neither the full nor the neutral one', async () => {
    const text = await render(letter);
    expect(text).not.toContain(letter.title);
    expect(text).not.toContain(letter.neutralTitle);
  });
});

describe('lines', () => {
  it.each([20, 33, 60, 80])('are no longer than %i, but for a word that is', async (width) => {
    for (const line of (await render(letter, width)).split('\n')) {
      const words = line.trim().replace(/^(?:-|\d+\.|[a-z]\)) /, '');
      if (words.includes(' ')) expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  it('are whole paragraphs when the width is 0', async () => {
    const text = spaced(await render(letter, 0));
    expect(text).toContain(
      'Hjelpen begynner 1. desember 2026, og Rehabiliteringskoordineringsansvarlig Per Gjøvik ringer deg den første uka for å avtale tidene sammen med deg.\n',
    );
  });

  it('end with nothing, and the text with one line feed', async () => {
    const text = await render(draft);
    expect(text).not.toMatch(/[ \t\r]\n|\n\n\n\n|^\s/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.each([-1, 19, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuse a width of %d', (width) => {
    expect(() => textRenderer({ width })).toThrow(RangeError);
  });
});

describe('the frame', () => {
  it('marks a draft first and last, and what it lacks in brackets', async () => {
    const text = await render(draft);
    expect(text).toMatch(/^UTKAST\n\nSolvika kommune\n/);
    expect(text).toMatch(/\n\nUTKAST\n$/);
    expect(text).toContain('Fra [Mangler: dato].');
    expect(await render(letter)).not.toContain('UTKAST');
  });

  it('has no recipient where there is none, and names a sender with nothing but a name once', async () => {
    const bare = testTree([p('Hei')], {
      envelope: {
        sender: { name: 'Solvika kommune', returnLine: '', addressLines: [] },
        date: '2026-11-20',
        references: [],
      },
    });
    expect(await render(bare)).toBe('Solvika kommune\n\n\nHei\n\n\nLovregister 2026.11\n');
  });

  it('says what was taken out and why', async () => {
    const copy = testTree([p('Før'), { type: 'redacted', label: 'Tatt ut', hjemmel: 'forvaltningsloven § 13' }]);
    expect(spaced(await render(copy))).toContain('Før\n\n[Tatt ut: forvaltningsloven § 13]\n');
  });
});

function squeeze(value: string): string {
  return value.replace(/\s+/gu, ' ').replaceAll('?:', '?');
}
