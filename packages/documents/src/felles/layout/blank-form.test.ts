import { type Block, leaves, visit } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../index.js';
import { blankForm } from './blank-form.js';
import type { DocumentLayout } from './layout.js';
import { layoutFields } from './visit-fields.js';

const languages = ['nb', 'nn', 'en'] as const;
const all = await Promise.all(
  documentTypes.map(async (type) => [type.id, type, (await type.layout?.()) as DocumentLayout] as const),
);

describe.each(all)('%s', (_, type, layout) => {
  const form = blankForm(type, layout, { language: 'nb', date: '2026-11-23' });
  const blocks = [...visit(form.blocks)];
  const asked = (block: Block) => block.type === 'answer';

  it('is stamped, and has no notice, signature, gap or mandatory block of a finished document', () => {
    expect(form).toMatchObject({ draft: true, rendition: 'skjema', mandatory: [], labels: { draft: 'SKJEMA' } });
    expect(blocks.filter(({ type: kind }) => kind === 'notice' || kind === 'signature')).toEqual([]);
    expect(JSON.stringify(form)).not.toMatch(/"gap"|Du kan klage/u);
  });

  it('asks at places the layout has, never for what is computed or fixed', () => {
    const places = new Map([...layoutFields(layout.layout)].map((field) => [field.pointer, field]));
    const sources = blocks.flatMap((block) => (block.source === undefined ? [] : [block.source]));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => !places.has(source))).toEqual([]);
    const never = sources.map((source) => places.get(source)?.widget);
    for (const widget of ['computed', 'fixed', 'rowId']) expect(never).not.toContain(widget);
  });

  it('gives room to answer every question, and no heading stands without one', () => {
    const answers = blocks.filter(asked);
    expect(answers.filter((block) => asked(block) && block.lines === 0 && !block.choices?.length)).toEqual([]);
    const bare = blocks.filter(
      (block, index) =>
        block.type === 'heading' &&
        block.level === 2 &&
        blocks[index + 1]?.type === 'heading' &&
        blocks[index + 2]?.type === 'heading' &&
        blocks[index + 3]?.type === 'heading',
    );
    expect(bare).toEqual([]);
  });

  it.each(languages)('is whole in %s', (language) => {
    const words = blankForm(type, layout, { language, date: '2026-11-23' }).blocks.flatMap((block) => [
      ...leaves(block),
    ]);
    expect(words.filter((text) => text.trim() === '' || /undefined|felles\//u.test(text))).toEqual([]);
    expect(words).toHaveLength(form.blocks.flatMap((block) => [...leaves(block)]).length);
  });
});

it('names the kommune whose form it is', () => {
  const [[, type, layout]] = all as unknown as [(typeof all)[number]];
  const { envelope } = blankForm(type, layout, { language: 'nn', date: '2026-11-23', kommune: 'Solvika kommune' });
  expect(envelope.sender).toMatchObject({ name: 'Solvika kommune', unit: 'Skjema til å fylle ut for hand' });
});

it.each(all)(
  '%s asks for protection of the address, and how consent can be withdrawn, and names what the office adds',
  (_, type, layout) => {
    const words = blankForm(type, layout, { language: 'nb', date: '2026-11-23' }).blocks.flatMap((block) => [
      ...leaves(block),
    ]);
    for (const asked of ['Gradering', 'Slik kan samtykket trekkes', 'Skriftlig eller muntlig'])
      expect(words).toContain(asked);
    expect(words.indexOf('Gradering')).toBeLessThan(words.indexOf('Adresselinjer'));
    expect(words.at(-1)).toMatch(/^Kontoret fyller også ut dette i delene over: .*adressebeskyttelse/u);
    expect(words.filter((label) => /^\p{L}+: \p{Ll}+$/u.test(label))).toEqual([]);
  },
);
