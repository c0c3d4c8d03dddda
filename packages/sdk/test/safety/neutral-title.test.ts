import { composeDraftDocument } from '@hjemmel/documents/felles';
import { describe, expect, it } from 'vitest';
import { findsIn } from './canary.js';
import { documentTypes, renderers } from './installed.js';
import { casesOf } from './protected.js';
import { traces } from './traces.js';

/** What an envelope, a mailbox or a window shows before the letter is opened. */
describe.each(documentTypes)('the title of $id', (type) => {
  it.each(['nb', 'nn', 'en'] as const)('names the sender alone, in %s', async (language) => {
    for (const { document, canaries } of await casesOf(type, [0, 1])) {
      for (const { id } of document.mottaker) {
        const { neutralTitle } = composeDraftDocument(type, document, { mottaker: id, language });
        const says = findsIn(neutralTitle);
        const sender = canaries.filter(({ value }) => says(value)).map(({ field }) => field);
        expect(sender).toEqual(['/avsender/skjermetVisning/avsendernavn']);
        expect(neutralTitle.toLowerCase()).not.toMatch(/vedtak|plan|avtale|agreement|decision|krise|tiltak/);
      }
    }
  });

  it('is the kommune’s where the letterhead is not shielded, never the unit’s', async () => {
    for (const { document, canaries } of await casesOf(type, [0])) {
      const { skjermetVisning: _, ...avsender } = document.avsender;
      const says = findsIn(composeDraftDocument(type, { ...document, avsender }).neutralTitle);
      expect(canaries.filter(({ value }) => says(value)).map(({ field }) => field)).toEqual(['/avsender/kommune/navn']);
    }
  });
});

const every = renderers.flatMap((renderer) => documentTypes.map((type) => ({ renderer, type })));

it.each(every)(
  'stands alone in what a $renderer.format says of itself: $type.id',
  async ({ renderer, type }) => {
    for (const { document, canaries } of await casesOf(type, [0])) {
      const tree = composeDraftDocument(type, document);
      // Without content and letterhead there is only what the file says of itself.
      const envelope = { sender: tree.envelope.sender, date: tree.envelope.date, references: [] };
      const { bytes } = await renderer.render({ ...tree, blocks: [], mandatory: [], envelope });
      const says = await traces(bytes);
      expect(canaries.filter(({ value, field }) => says(value) && !field.startsWith('/avsender/'))).toEqual([]);
      expect(says(tree.title)).toBe(false);
      expect(renderer.format === 'text' || says(tree.neutralTitle)).toBe(true);
    }
  },
  60_000,
);
