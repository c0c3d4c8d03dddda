import { createHash } from 'node:crypto';
import {
  type Block,
  type DocumentTree,
  p,
  type Rendered,
  type Renderer,
  redact,
  TreeError,
  table,
} from '@hjemmel/tree';
import { deepFreeze } from '../adapter/traps.js';
import { holdsBytes } from '../adapter/words.js';
import { type Case, caseWhen, demand } from '../case.js';
import { atAnotherTime } from './another-time.js';
import { randomTree } from './random-tree.js';
import type { RendererSuite } from './suite.js';
import { appeal, confidentialLetter, GROUND, HIDDEN, kitLetter, kitTree, TITLE } from './trees.js';
import { assertWords, squeezed } from './words.js';

/** Every demand on a renderer, as cases any runner can hold. */
export function testRenderer(suite: RendererSuite): readonly Case[] {
  return [...contractCases(suite), ...wordCases(suite), ...safetyCases(suite), ...sourceCases(suite)];
}

const rendererOf = ({ create }: RendererSuite) => create() as unknown as Renderer<{ source?: { bytes: Uint8Array } }>;
const render = (suite: RendererSuite, tree: DocumentTree): Promise<Rendered> => rendererOf(suite).render(tree);
const same = (one: Uint8Array, two: Uint8Array) => Buffer.compare(one, two) === 0;

function contractCases(suite: RendererSuite): readonly Case[] {
  return [
    caseWhen(true, 'renderer: declares what it is', () => {
      const { specificationVersion, format, mediaType, extension } = suite.create();
      demand(specificationVersion === 1, 'specificationVersion is not 1.');
      demand(
        /^[a-z][a-z0-9-]*$/.test(format) && /^[a-z0-9]+$/.test(extension),
        'format or extension is no plain word.',
      );
      demand(/^[a-z]+\/[\w.+-]+$/.test(mediaType), 'mediaType is none.');
    }),
    caseWhen(true, 'renderer: gives the file with its hash and what the tree says of itself', async () => {
      const done = await render(suite, kitLetter);
      const hash = createHash('sha256').update(done.bytes).digest('hex');
      demand(done.sha256 === hash, 'sha256 is not that of the bytes.');
      const { draft, rendition, mandatory, versions } = kitLetter;
      const said = JSON.stringify([done.draft, done.rendition, done.mandatory, done.versions]);
      demand(said === JSON.stringify([draft, rendition, mandatory, versions]), 'It says something else than the tree.');
      demand(done.mediaType === suite.create().mediaType, 'The file has another media type than the renderer.');
    }),
    caseWhen(true, 'renderer: the same tree gives the same bytes, at any time and beside other letters', async () => {
      const first = await render(suite, kitLetter);
      const [second] = await Promise.all([render(suite, kitLetter), render(suite, randomTree(1))]);
      demand(same(first.bytes, second.bytes), 'Two files of one tree differ.');
      const later = await atAnotherTime(() => render(suite, kitLetter));
      demand(same(first.bytes, later.bytes), 'The file depends on the clock or on chance.');
    }),
    caseWhen(true, 'renderer: changes nothing it is handed', async () => {
      const before = JSON.stringify(kitLetter);
      await render(suite, deepFreeze(structuredClone(kitLetter)));
      demand(JSON.stringify(kitLetter) === before, 'The tree is another after render.');
    }),
  ];
}

function wordCases(suite: RendererSuite): readonly Case[] {
  const { samples = [], random = 20 } = suite;
  const holds = async (tree: DocumentTree) => assertWords(tree, await suite.read((await render(suite, tree)).bytes));
  return [
    caseWhen(true, 'words: every text of a letter stands in the file, in order', async () => {
      for (const tree of [kitLetter, ...samples]) await holds(tree);
    }),
    caseWhen(true, 'words: trees made at random lose nothing', async () => {
      for (let seed = 1; seed <= random; seed += 1) await holds(randomTree(seed));
    }),
    caseWhen(true, 'words: æ, ø, å and Sami letters are the same in the file', async () => {
      const letters = 'æøåÆØÅ áčđŋšŧž ÁČĐŊŠŦŽ äöüß';
      const read = squeezed(await suite.read((await render(suite, kitTree([p(letters)]))).bytes));
      demand(read.includes(squeezed(letters)), 'A letter outside ASCII has become another.');
    }),
    ...ODD.map(([what, block]) =>
      caseWhen(true, `words: ${what}: whole in the file, or refused without being repeated`, async () => {
        const tree = kitTree([p('Før'), block, p('Etter')]);
        const done = await render(suite, tree).catch((error: unknown) => error as Error);
        if (done instanceof Error) demand(!done.message.includes(ODD_NAME), 'The refusal repeats what it refuses.');
        else assertWords(tree, await suite.read(done.bytes));
      }),
    ),
    caseWhen(true, 'words: a draft says so, and a finished letter does not', async () => {
      const [draft, done] = [{ ...kitLetter, draft: true }, kitLetter].map(async (tree) =>
        (await suite.read((await render(suite, tree)).bytes)).includes(tree.labels.draft),
      );
      demand((await draft) === true, 'A draft does not say that it is one.');
      demand((await done) === false, 'A finished letter says that it is a draft.');
    }),
  ];
}

const ODD_NAME = 'Øvregård';

/** What has broken renderers before. */
const ODD: readonly (readonly [string, Block])[] = [
  ['a paragraph of 10,000 words', p(`${ODD_NAME} ${'hjelp i hjemmet, '.repeat(3_333)}slutt`)],
  [
    'a table of 2,000 rows',
    table(
      'Besøk',
      ['Dag', 'Hvem'],
      Array.from({ length: 2_000 }, (_, day) => ({ cells: [`Dag ${day + 1}`, ODD_NAME] })),
    ),
  ],
  ['a word of 300 letters', p(`Her: ${'bo'.repeat(146)}${ODD_NAME}`)],
  ['a name from right to left', p(`${ODD_NAME} og محمد عبد الله bor her`)],
  ['emoji', p(`${ODD_NAME} 🏠 er hjemme 👩‍⚕️`)],
];

function safetyCases(suite: RendererSuite): readonly Case[] {
  const cut = () => redact(confidentialLetter, 'part');
  return [
    caseWhen(true, 'safety: no letter without its mandatory text', async () => {
      const blocks = kitLetter.blocks.filter(({ id }) => id !== appeal.id);
      await refused(suite, { ...kitLetter, blocks }, 'mandatory-missing');
      await refused(suite, kitTree([p(' ', { id: 'tom', mandatory: true })]), 'mandatory-missing');
    }),
    caseWhen(true, 'safety: no letter with something its reader may not see', () =>
      refused(suite, confidentialLetter, 'not-redacted'),
    ),
    caseWhen(
      true,
      'safety: what is taken out is in none of the bytes, and the ground stands in its place',
      async () => {
        const { bytes } = await render(suite, cut());
        const read = await suite.read(bytes);
        const hides = [bytes, ...(suite.unpack?.(bytes) ?? [])].some((each) => holdsBytes(each, HIDDEN));
        demand(!hides && !read.includes(HIDDEN), 'Something that was taken out is in the file.');
        demand(squeezed(read).includes(squeezed(GROUND)), 'The file does not say why something is taken out.');
      },
    ),
    caseWhen(true, 'safety: the full title is nowhere in the file', async () => {
      const { bytes } = await render(suite, kitLetter);
      const told = [bytes, ...(suite.unpack?.(bytes) ?? [])].some((each) => holdsBytes(each, TITLE));
      demand(!told, 'The file tells what the letter is about where anybody sees it.');
    }),
  ];
}

async function refused(suite: RendererSuite, tree: DocumentTree, code: TreeError['code']): Promise<void> {
  const error = await render(suite, tree).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  demand(TreeError.isInstance(error) && error.code === code, `It is not refused with «${code}».`);
}

function sourceCases(suite: RendererSuite): readonly Case[] {
  const { embedsSource, extract } = suite.create();
  const bytes = new TextEncoder().encode('{"navn":"Máret Čáhppe Ødegård"}');
  return [
    caseWhen(embedsSource ?? 'tar ikke dokumentet med', 'source: comes out of the file byte for byte', async () => {
      const renderer = rendererOf(suite);
      const done = await renderer.render(kitLetter, { source: { bytes } });
      const found = await renderer.extract?.(done.bytes);
      demand(found?.ok === true && same(found.source, bytes), 'The document does not come out as it went in.');
      assertWords(kitLetter, found.text);
    }),
    caseWhen(
      embedsSource ?? 'tar ikke dokumentet med',
      'source: never goes with a copy where something is taken out',
      async () => {
        const done = await rendererOf(suite)
          .render(redact(confidentialLetter, 'part'), { source: { bytes } })
          .catch(() => undefined);
        demand(done === undefined, 'The whole document goes with a copy.');
      },
    ),
    caseWhen(extract !== undefined || 'leser ikke filer', 'source: nothing makes extract throw', async () => {
      const { bytes: whole } = await render(suite, kitLetter);
      const worse = [0, 1, 4, 100].map((length) => whole.slice(0, length));
      const turned = [0.2, 0.5, 0.95].map((share) => whole.with(Math.floor(whole.length * share), 0xff));
      for (const each of [...worse, whole.slice(0, -20), ...turned]) await rendererOf(suite).extract?.(each);
    }),
  ];
}
