import { composeDraftDocument } from '@hjemmel/documents/felles';
import { expect, it } from 'vitest';
import { graded, kind } from './copies.js';
import { documentTypes } from './installed.js';
import { casesOf, forbidden, readersOf } from './protected.js';
import { readable } from './readable.js';

/** As many as the kinds of home a child can have, so that each is tried. */
const TURNS = [0, 1, 2, 3, 4, 5];
const GRADINGS = ['fortrolig', 'strengtFortrolig', 'ikkeKontrollert', 'strengtFortroligUtland'] as const;

it.each(documentTypes)(
  'keeps a protected address out of every copy: $id',
  async (type) => {
    const leaks = new Set<string>();
    for (const made of await casesOf(type, TURNS)) {
      expect(type.draftSchema(made.document)).toBe(true);
      for (const hidden of made.people.filter(({ isPrivate }) => isPrivate)) {
        // Abroad is judged as at home; that it is, is seen once.
        for (const grading of made.turn === 0 ? GRADINGS : GRADINGS.slice(0, 3)) {
          const document = graded(made.document, hidden.field, grading);
          for (const { id, reader, rendition } of readersOf(made)) {
            const places = forbidden(made, hidden, grading, reader);
            if (places.length === 0) continue;
            const says = readable(composeDraftDocument(type, document, { mottaker: id }));
            for (const { value, field } of places) {
              if (says(value))
                leaks.add(`${field} when ${kind(hidden)} is ${grading}, ${rendition} to ${kind(reader)}`);
            }
          }
        }
      }
    }
    expect([...leaks]).toEqual([]);
  },
  60_000,
);
