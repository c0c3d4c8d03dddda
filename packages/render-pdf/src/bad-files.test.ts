import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { letter } from './fixture-trees.js';
import { embeddedSource } from './index.js';
import { PdfError } from './pdf-error.js';
import { pdfRenderer } from './pdf-renderer.js';
import { hasPdfcheck } from './test-pdfcheck.js';

vi.setConfig({ testTimeout: 60_000 });

const { render, extract } = pdfRenderer();
const source = Buffer.from('{"type":"vedtak","å":1}\n');
const folder = mkdtempSync(join(tmpdir(), 'hjemmel-filer-'));
let whole: Buffer;

beforeAll(async () => {
  whole = Buffer.from((await render(letter, { source: { bytes: source } })).bytes);
});

/** What another program makes of the file, by pikepdf. */
function saved(how: string): Buffer {
  const [from, to] = [join(folder, 'fra.pdf'), join(folder, 'til.pdf')];
  writeFileSync(from, whole);
  const script = `import sys, pikepdf as P\nf = P.open(sys.argv[1])\n${how}`;
  execFileSync('/usr/bin/python3', ['-c', script, from, to], { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(to);
}

const reasonOf = async (bytes: Uint8Array) => {
  const extracted = await extract?.(bytes);
  return extracted?.ok ? 'read' : extracted?.reason;
};

describe.runIf(hasPdfcheck)('a file of ours that another program saved', () => {
  it.each([
    ['as it is', 'f.save(sys.argv[2])'],
    ['packed', 'f.save(sys.argv[2], object_stream_mode=P.ObjectStreamMode.generate)'],
    ['unpacked', 'f.save(sys.argv[2], object_stream_mode=P.ObjectStreamMode.disable, compress_streams=False)'],
    ['for the web', 'f.save(sys.argv[2], linearize=True)'],
  ])('still has its document and its words: %s', async (_, how) => {
    const bytes = saved(how);
    expect(Buffer.from(embeddedSource(bytes) ?? []).equals(source)).toBe(true);
    expect(await extract?.(bytes)).toMatchObject({ ok: true, wordless: 0, versions: letter.versions });
    const [ours, theirs] = [await extract?.(whole), await extract?.(bytes)];
    expect(theirs?.ok && theirs.text).toBe(ours?.ok && ours.text);
  });

  it.each([
    ['a password to open it', "f.save(sys.argv[2], encryption=P.Encryption(owner='a', user='b', R=6))"],
    ['a password to change it', "f.save(sys.argv[2], encryption=P.Encryption(owner='a', user='', R=4))"],
  ])('is refused as locked when it has %s', async (_, how) => {
    const bytes = saved(how);
    expect(() => embeddedSource(bytes)).toThrow('The PDF is encrypted.');
    expect(await reasonOf(bytes)).toBe('laast');
  });

  it('tells of a note that was laid over a page, and of a picture that was pasted in', async () => {
    const note =
      "a = P.Dictionary(Type=P.Name.Annot, Subtype=P.Name.FreeText, Rect=[10, 10, 200, 40], Contents='Ny frist')\nf.pages[0].Annots = f.make_indirect(P.Array([a]))\nf.save(sys.argv[2])";
    const drawing =
      "x = P.Stream(f, b'BT ET', Type=P.Name.XObject, Subtype=P.Name.Form, BBox=[0, 0, 9, 9])\nf.pages[0].Resources.XObject = P.Dictionary(X=x)\nf.save(sys.argv[2])";
    for (const how of [note, drawing]) {
      const extracted = await extract?.(saved(how));
      expect(extracted?.ok && extracted.wordless).toBeGreaterThan(0);
    }
  });

  it('has no document where what is attached is another kind of file', async () => {
    const attached =
      "del f.Root.AF\nf.attachments['a.xml'] = P.AttachedFileSpec(f, b'<a/>', filename='a.xml')\nf.save(sys.argv[2])";
    expect(embeddedSource(saved(attached))).toBeUndefined();
    const other = 'f.Root.AF[0].AFRelationship = P.Name.Supplement\nf.save(sys.argv[2])';
    expect(embeddedSource(saved(other))).toBeUndefined();
    expect(await reasonOf(saved(other))).toBe('uten-data');
    const xml = "f.Root.AF[0].EF.F.Subtype = P.Name('/text/xml')\nf.save(sys.argv[2])";
    expect(embeddedSource(saved(xml))).toBeUndefined();
  });

  it('is refused when its marks were taken away', async () => {
    expect(await reasonOf(saved('del f.Root.StructTreeRoot\nf.save(sys.argv[2])'))).toBe('oedelagt');
  });
});

describe('a file that is broken', () => {
  it('is refused wherever it is cut, and says that it is', async () => {
    for (let at = 200; at < whole.length; at += Math.ceil(whole.length / 40)) {
      const cut = whole.subarray(0, at);
      expect(() => embeddedSource(cut)).toThrow(PdfError);
      expect(await reasonOf(cut)).toBe('oedelagt');
    }
  });

  it('never gives anything but its own document when bytes are changed', async () => {
    for (let at = 20; at < whole.length; at += Math.ceil(whole.length / 300)) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const extracted = await extract?.(changed);
      if (extracted?.ok === false) expect(['oedelagt', 'uten-data']).toContain(extracted.reason);
    }
  });

  it('is refused when it holds more than a machine can', () => {
    const bomb = deflateSync(Buffer.alloc(300 * 1024 * 1024));
    const bodies = [
      '<</Type/Catalog/AF[<</AFRelationship/Source/EF<</F 2 0 R>>>>]>>',
      `<</Subtype/application#2Fjson/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n${bomb.toString('latin1')}\nendstream`,
    ];
    let file = '%PDF-1.7\n';
    const rows = bodies.map((body, index) => {
      const offset = String(file.length).padStart(10, '0');
      file += `${index + 1} 0 obj\n${body}\nendobj\n`;
      return `${offset} 00000 n \n`;
    });
    file += `xref\n0 3\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
    expect(() => embeddedSource(Buffer.from(file, 'latin1'))).toThrow('cannot be unpacked');
  });
});
