import { composeDraftDocument, type DocumentType } from '@hjemmel/documents/felles';
import type { Renderer } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import { type Gradering, graded, type Someone } from './copies.js';
import { documentTypes, renderers } from './installed.js';
import { type Case, casesOf, forbidden, readersOf } from './protected.js';
import { readable } from './readable.js';
import { traces } from './traces.js';

const BRUKER = '/bruker';

it('knows every format there is', () => {
  expect(renderers.map(({ format }) => format)).toEqual(expect.arrayContaining(['docx', 'html', 'pdf', 'text']));
});

interface Copy {
  readonly id: string;
  readonly reader: Someone;
  readonly grading: Gradering;
}

/** All copies where a format is quick; where it is slow, the person’s own and a service’s at each strictness. */
function copiesOf(made: Case, { format }: Renderer): readonly Copy[] {
  const gradings: readonly Gradering[] = ['fortrolig', 'strengtFortrolig'];
  const all = gradings.flatMap((grading) => readersOf(made).map((row) => ({ ...row, grading })));
  if (format === 'html' || format === 'text') return all;
  return all.filter(
    ({ reader, rendition, grading }) =>
      (reader.field === BRUKER && rendition === 'part') ||
      (!reader.isPrivate && rendition === 'tjeneste' && grading === 'fortrolig'),
  );
}

/** Whatever the tree says is found in the bytes, so that what is not found is not there. */
async function proved(
  type: DocumentType,
  renderer: Renderer,
  made: Case,
): Promise<{ lost: Set<string>; leaks: Set<string> }> {
  const lost = new Set<string>();
  const leaks = new Set<string>();
  const hidden = made.people.find(({ field }) => field === BRUKER) as Someone;
  for (const { id, reader, grading } of copiesOf(made, renderer)) {
    const tree = composeDraftDocument(type, graded(made.document, BRUKER, grading), { mottaker: id });
    const inTree = readable(tree);
    const inBytes = await traces((await renderer.render(tree)).bytes);
    const away = new Set(forbidden(made, hidden, grading, reader));
    for (const canary of made.canaries) {
      const where = `${canary.field}, ${grading}, ${id}`;
      if (away.has(canary) ? inBytes(canary.value) : inBytes(canary.value) && !inTree(canary.value)) leaks.add(where);
      // Plain text has the words of a link and not where it leads.
      const isTarget = canary.parts.at(-1) === 'nettadresse';
      if (!isTarget && inTree(canary.value) && !inBytes(canary.value)) lost.add(where);
    }
  }
  return { lost, leaks };
}

const every = documentTypes.flatMap((type) => renderers.map((renderer) => ({ type, renderer })));

it.each(every)(
  'keeps a protected address out of the bytes: $type.id as $renderer.format',
  async ({ type, renderer }) => {
    for (const made of await casesOf(type, [0])) {
      const { lost, leaks } = await proved(type, renderer, made);
      expect([...leaks]).toEqual([]);
      expect([...lost]).toEqual([]);
    }
  },
  120_000,
);

it.each(every)(
  'gives the person the address under fortrolig: $type.id as $renderer.format',
  async ({ type, renderer }) => {
    for (const made of await casesOf(type, [0])) {
      const tree = composeDraftDocument(type, graded(made.document, BRUKER, 'fortrolig'), { mottaker: 'm-0-part' });
      const inBytes = await traces((await renderer.render(tree)).bytes);
      const address = made.canaries.filter(({ field }) => field.startsWith('/bruker/adresse/'));
      expect(address.filter(({ value }) => !inBytes(value))).toEqual([]);
      expect(address.length).toBeGreaterThan(3);
    }
  },
  60_000,
);
