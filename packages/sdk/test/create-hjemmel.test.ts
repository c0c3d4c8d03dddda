import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { vedtakType } from '@hjemmel/documents/vedtak';
import type { BaseDocument } from '@hjemmel/model';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel, HjemmelError } from '@hjemmel/sdk';
import { TreeError } from '@hjemmel/tree';
import type { Valid } from '@hjemmel/validator';
import { expect, expectTypeOf, it } from 'vitest';
import minimal from '../../../examples/vedtak/gyldig-minimal.json' with { type: 'json' };

const today = { today: '2026-11-23' };
const hjemmel = createHjemmel({ types: [vedtakType, kriseplanType], renderers: [textRenderer()] });

function validVedtak(): Valid<BaseDocument> {
  const report = hjemmel.validate(minimal, today);
  if (!report.ok) throw new Error('not valid');
  return report.document;
}

it('composes only what was validated', () => {
  expectTypeOf(hjemmel.compose).parameter(0).toEqualTypeOf<Valid<BaseDocument>>();
  // @ts-expect-error a document straight from a file has not been judged
  expect(hjemmel.compose(minimal).draft).toBe(false);
});

it('names every known type when a value is of none', () => {
  for (const value of [null, 7, 'vedtak', [], {}, { type: 'soeknad' }, { type: { a: 1 } }]) {
    const report = hjemmel.validate(value, today);
    expect(report.ok).toBe(false);
    expect(report.findings[0]).toMatchObject({
      ruleId: 'skjema/ukjent-type',
      params: { allowed: 'vedtak, kriseplan' },
    });
  }
});

it('will not give a letter whose notice was taken out', async () => {
  const tree = hjemmel.compose(validVedtak());
  expect(tree.mandatory.length).toBeGreaterThan(0);
  const without = { ...tree, blocks: tree.blocks.filter((block) => block.type !== 'notice') };
  await expect(hjemmel.render(without, 'text')).rejects.toSatisfy(TreeError.isInstance);
  expect((await hjemmel.render(tree, 'text')).mandatory).toEqual(tree.mandatory);
});

it('counts the klagefrist from what happened to the letter, and has none for a plan', () => {
  const document = validVedtak();
  const { id, versjon, mottaker } = document;
  const event = { id: 'h1', tid: '2026-12-04T09:00:00+01:00', hendelse: 'kommetFrem', maate: 'papir' } as const;
  const log = [{ ...event, dokument: { id, versjon }, mottaker: mottaker[0]?.id ?? '', kilde: 'kanal' } as const];
  expect(hjemmel.klagefrist(document, log)).toMatchObject([{ start: '2026-12-04', sisteDag: '2027-01-04' }]);
  expect(hjemmel.klagefrist(document, [])).toMatchObject([{ grunn: 'ikke-underrettet' }]);
  expect(hjemmel.klagefrist({ ...document, type: 'kriseplan' }, log)).toEqual([]);
});

it('throws with a code when set up or called wrongly', async () => {
  expect(() => createHjemmel({ types: [vedtakType, vedtakType] })).toThrow(
    expect.objectContaining({ code: 'duplicate-type' }),
  );
  const doubled = { types: [], renderers: [textRenderer(), textRenderer()] };
  expect(() => createHjemmel(doubled)).toThrow(expect.objectContaining({ code: 'duplicate-renderer' }));
  await expect(hjemmel.render(hjemmel.compose(validVedtak()), 'docx')).rejects.toSatisfy(HjemmelError.isInstance);
});

it('says that a kriseplan has nothing to fill in by itself', () => {
  expect(hjemmel.complete({ ...minimal, type: 'kriseplan' }, today)).toMatchObject({
    ok: false,
    reason: 'ikke-stoettet',
  });
});

it('counts a klagefrist, and refuses as a value', () => {
  const underretning = { maate: 'papir', mottatt: '2026-12-04' } as const;
  expect(hjemmel.frist({ legalBasis: 'HOL_3_2_6_B', underretning })).toMatchObject({
    ok: true,
    sisteDag: '2027-01-04',
    tidligst: true,
  });
  expect(hjemmel.frist({ legalBasis: 'HOL_9', underretning })).toEqual({ ok: false, reason: 'utenfor-omfang' });
});
