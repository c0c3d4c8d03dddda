import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { h1, p, TreeError } from '@hjemmel/tree';
import { describe, expect, it, vi } from 'vitest';
import { letter, note, tree, withoutRecipient } from '../fixture-trees.js';
import { PdfError } from '../pdf-error.js';
import { pdfRenderer } from '../pdf-renderer.js';
import { readBack } from '../read-back.js';
import { inOrder } from './in-order.js';
import type { Letter, LetterResult } from './letter.js';
import { type RenderManyOptions, renderMany } from './render-many.js';

vi.setConfig({ testTimeout: 120_000 });

/** As many as are asked for; a full run is 2 000. */
const COUNT = Number(process.env.HJEMMEL_MANY ?? 60);

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const hashes = (results: readonly LetterResult[]) =>
  results.map((result) => (result.ok ? result.rendered.sha256 : result.error.code));

const batch: readonly Letter[] = [
  { tree: letter },
  { tree: tree([h1('Brev'), p('Ring ☎')]) },
  { tree: note, source: { bytes: Buffer.from('{}') } },
  { tree: { ...letter, blocks: letter.blocks.slice(0, 3) } },
  { tree: withoutRecipient(letter) },
  { tree: note },
];

async function* arriving(letters: readonly Letter[]): AsyncGenerator<Letter> {
  for (const each of letters) {
    await Promise.resolve();
    yield each;
  }
}

describe.each<readonly [string, RenderManyOptions]>([
  ['one process', {}],
  ['two threads', { workers: 2 }],
])('many letters in %s', (_, options) => {
  it('come in their order, the same as one by one, with the refused among them', async () => {
    const { render } = pdfRenderer();
    const one = await Promise.all(
      [0, 2, 4, 5].map(async (at) => {
        const { tree: each, source } = batch[at] ?? { tree: note };
        return (await render(each, source ? { source } : {})).sha256;
      }),
    );
    const results = await all(renderMany(arriving(batch), options));
    expect(hashes(results)).toEqual([one[0], 'missing-glyph', one[1], 'mandatory-missing', one[2], one[3]]);
    const [, glyph, , cut] = results;
    expect(glyph && !glyph.ok && PdfError.isInstance(glyph.error) && glyph.error.message).toContain('U+260E');
    expect(cut && !cut.ok && TreeError.isInstance(cut.error) && cut.error.blockId).toBe('klagerett');
  });

  it('may be stopped, or come from a source that fails', async () => {
    let asked = 0;
    function* endless(): Generator<Letter> {
      for (;;) {
        asked += 1;
        yield { tree: note };
      }
    }
    for await (const { ok } of renderMany(endless(), options)) {
      expect(ok).toBe(true);
      break;
    }
    expect(asked).toBeLessThanOrEqual(4);
    function* failing(): Generator<Letter> {
      yield { tree: note };
      throw new Error('the queue is gone');
    }
    await expect(all(renderMany(failing(), options))).rejects.toThrow('the queue is gone');
  });

  it('end at what is no letter at all', async () => {
    await expect(all(renderMany([{ tree: null as never }], options))).rejects.toThrow();
  });
});

describe('threads', () => {
  it('take a renderer with handlers from a module, and refuse handlers themselves', async () => {
    const module = new URL('./test-module.ts', import.meta.url);
    const [own] = await all(renderMany([{ tree: note }], { workers: 1, module }));
    expect(own).toMatchObject({ ok: false, error: { code: 'text-lost' } });
    const handlers = { paragraph: () => null };
    await expect(all(renderMany(batch, { workers: 1, handlers }))).rejects.toMatchObject({ code: 'workers-unusable' });
  });

  it('end when the module cannot be loaded', async () => {
    await expect(all(renderMany(batch, { workers: 1, module: 'data:text/javascript,throw 1' }))).rejects.toBeDefined();
  });
});

describe('in order', () => {
  it('keeps at most so many under way, and gives the first first', async () => {
    const [begun, finished]: [number[], number[]] = [[], []];
    const work = async (number: number) => {
      begun.push(number);
      await new Promise((resolve) => setTimeout(resolve, 20 - number * 4));
      finished.push(number);
      expect(begun.length - finished.length).toBeLessThan(3);
      return number;
    };
    expect(await all(inOrder([0, 1, 2, 3, 4], 3, work))).toEqual([0, 1, 2, 3, 4]);
    expect(finished).not.toEqual([0, 1, 2, 3, 4]);
  });
});

it('needs no more memory for many letters than for a few', () => {
  const script = fileURLToPath(new URL('./test-heap.ts', import.meta.url));
  const flags = ['--expose-gc', '--conditions=@hjemmel/source', '--import', 'tsx', script, String(COUNT)];
  const { done, heap, rss } = JSON.parse(
    execFileSync(process.execPath, flags, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } }),
  );
  expect(done).toBe(COUNT);
  expect(Math.max(...heap) - Math.min(...heap), `${heap} MB, ${rss} MB at most`).toBeLessThan(12);
});

it('the words are in each of them', async () => {
  const [first] = await all(renderMany(batch));
  expect(first?.ok && readBack(first.rendered.bytes).content).toContain('Du kan klage på vedtaket');
});
