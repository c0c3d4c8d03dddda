import { readdirSync, readFileSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import type { DocumentLayout, DocumentType } from '@hjemmel/documents/felles';
import { emptyDocument } from './empty-document.js';
import { createFormStore, type FormOptions } from './form-store.js';

export const layouts = await Promise.all(
  documentTypes.map(async (type) => [type.id, type, (await type.layout?.()) as DocumentLayout] as const),
);

/** Every example of a type, broken ones too. */
export const examples = (id: string) => {
  const folder = new URL(`../../../../examples/${id}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => /^u?gyldig-.*\.json$/u.test(name))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
};

/** A clock and a queue that only move when asked to. */
function slow() {
  let waiting: { run: () => void; due: number }[] = [];
  let time = 0;
  return {
    now: () => time,
    schedule: (run: () => void, milliseconds: number) => {
      const entry = { run, due: time + milliseconds };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    async pass(milliseconds: number) {
      time += milliseconds;
      for (const entry of waiting.filter(({ due }) => due <= time)) {
        waiting = waiting.filter((each) => each !== entry);
        entry.run();
      }
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}

/** A store of a type that has been judged once. */
export async function storeOf(id: string, document: unknown, more: Partial<FormOptions> = {}) {
  const [, type, layout] = layouts.find(([name]) => name === id) as (typeof layouts)[number];
  const clock = slow();
  let ids = 0;
  const store = createFormStore({
    type,
    layout,
    document,
    language: 'nb',
    today: '2026-11-23',
    newId: () => `ny-${++ids}`,
    ...clock,
    ...more,
  });
  await store.ready;
  return { store, ...clock, type };
}
export const read = (id: string, name = 'gyldig-full.json') =>
  JSON.parse(examples(id).find(([file]) => file === name)?.[1] ?? '') as Record<string, unknown>;

export const emptyDocumentOf = (id: string) => {
  const type = documentTypes.find((each) => each.id === id) as DocumentType;
  return emptyDocument(type, {
    language: 'nb',
    now: '2026-11-23T09:00:00+01:00',
    newId: () => '5d0a2a1e-0000-4000-8000-000000000001',
  });
};
