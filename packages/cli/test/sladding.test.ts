import { composeDraftDocument, type DocumentType } from '@hjemmel/documents/felles';
import { type DocumentTree, type Renderer, visit } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import type { Canary } from '../../sdk/test/safety/canary.js';
import { documentTypes, renderers } from '../../sdk/test/safety/installed.js';
import { casesOf, readersOf } from '../../sdk/test/safety/protected.js';
import { readable } from '../../sdk/test/safety/readable.js';
import { traces } from '../../sdk/test/safety/traces.js';
import { fromOwner, themes } from './themes.js';

type Write = (tree: DocumentTree) => Promise<Uint8Array>;

const dress = themes.skogvik ?? expect.fail('the theme is gone');
const writes = (renderer: Renderer, options?: object, dressed = (tree: DocumentTree) => tree): Write => {
  return async (tree) => (await renderer.render(dressed(tree), options)).bytes;
};

/** Every format, the same in the dress of a kommune, and the part of a page. */
const ways: readonly (readonly [string, Write])[] = renderers.flatMap((renderer) => [
  [renderer.format, writes(renderer)],
  [`${renderer.format} in a theme`, writes(renderer, { theme: dress }, (tree) => fromOwner(tree, dress))],
  ...(renderer.format === 'html' ? [['html fragment', writes(renderer, { fragment: true })] as const] : []),
]);

interface Copy {
  readonly id: string;
  readonly tree: DocumentTree;
  /** What another copy says and this one must not. */
  readonly away: readonly Canary[];
}

/** The person's three copies and those of a service, with what each of them may not say. */
async function copiesOf(type: DocumentType): Promise<readonly Copy[]> {
  const [made] = await casesOf(type, [0]);
  if (!made) return [];
  const readers = readersOf(made).filter(({ reader }) => reader.field === '/bruker' || !reader.isPrivate);
  const copies = readers.map(({ id, rendition }) => {
    const tree = composeDraftDocument(type, made.document, { mottaker: id, rendition });
    return { id, tree, says: readable(tree) };
  });
  return copies.map(({ id, tree, says }) => ({
    id,
    tree,
    away: made.canaries.filter(({ value }) => !says(value) && copies.some((other) => other.says(value))),
  }));
}

const redactedIn = ({ blocks }: DocumentTree) =>
  [...visit(blocks)].flatMap((block) => (block.type === 'redacted' ? [block] : []));

describe.each(documentTypes)('a copy that may not say all: $id', (type) => {
  it.each(ways)(
    'has none of the rest in its bytes, and the law in its place: %s',
    async (_, write) => {
      const trouble = new Set<string>();
      for (const { id, tree, away } of await copiesOf(type)) {
        const inBytes = await traces(await write(tree));
        for (const { value, field } of away) if (inBytes(value)) trouble.add(`${id} says ${field}`);
        for (const { hjemmel } of redactedIn(tree)) if (!inBytes(hjemmel)) trouble.add(`${id} lacks ${hjemmel}`);
      }
      expect([...trouble]).toEqual([]);
    },
    120_000,
  );
});

it('has much to hide in every type, and shows where it hid it', async () => {
  const found = await Promise.all(
    documentTypes.map(async (type) => {
      const copies = await copiesOf(type);
      const away = Math.max(...copies.map((copy) => copy.away.length));
      return [type.id, away > 30, copies.some(({ tree }) => redactedIn(tree).length > 0)];
    }),
  );
  // A vedtak is whole to whoever may have it.
  expect(found).toEqual([
    ['vedtak', false, false],
    ['individuell-plan', true, true],
    ['kriseplan', true, true],
    ['intervensjonsplan', true, true],
    ['samarbeidsavtale', true, true],
  ]);
});
