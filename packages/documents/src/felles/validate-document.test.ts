import { lawVersion } from '@hjemmel/law';
import { describe, expect, it } from 'vitest';
import { defineDocumentType } from './document-type.js';
import { frame } from './frame.js';
import { defineFellesRule } from './rules/felles-rule.js';
import { testDocument } from './rules/test-document.js';
import { sharingOf } from './sharing.js';
import { textVersion } from './text-version.js';
import { validateDocument, validateDraftDocument } from './validate-document.js';

/** Reports the dates and the law it was asked under. */
const asked = defineFellesRule({
  id: 'notat/spurt',
  severity: 'info',
  hjemmel: [],
  messages: { nb: { spurt: 'Spurt.' }, nn: { spurt: 'Spurt.' }, en: { spurt: 'Asked.' } },
  check: (_document, report, { lawDate, today, inForce }) =>
    report('spurt', [], { lawDate, today, act: inForce('nfvl-59') ? 2025 : 1967 }),
});

const type = (lawDate?: string) =>
  defineDocumentType({
    id: 'notat',
    version: '1.0',
    title: { nb: 'Notat', nn: 'Notat', en: 'Note' },
    schema: async () => ({}),
    finishedSchema: () => true,
    draftSchema: () => true,
    rules: [asked],
    requiresMandatory: false,
    lawDate: () => lawDate,
    sharing: sharingOf,
    compose: (document, options) => frame(document, options, { title: 'Notat', date: '2026-11-23', blocks: [] }),
  });

describe('validateDocument', () => {
  const ask = (lawDate: string | undefined, options: object = {}) =>
    validateDocument(type(lawDate), testDocument(), { today: '2026-11-23', ...options }).findings[0]?.params;

  it('judges by the date asked for, else the type’s, else today', () => {
    expect(ask('2020-01-01', { lawDate: '2021-02-03' })).toMatchObject({ lawDate: '2021-02-03', today: '2026-11-23' });
    expect(ask('2020-01-01')).toMatchObject({ lawDate: '2020-01-01' });
    expect(ask(undefined)).toMatchObject({ lawDate: '2026-11-23' });
  });

  it('applies the new administration act from the day the caller names, and never before', () => {
    expect(ask('2027-06-30', { nyForvaltningslovFra: '2027-07-01' })).toMatchObject({ act: 1967 });
    expect(ask('2027-07-01', { nyForvaltningslovFra: '2027-07-01' })).toMatchObject({ act: 2025 });
    expect(ask('2099-01-01')).toMatchObject({ act: 1967 });
  });

  it('names what the judgement rested on', () => {
    const { versions } = validateDocument(type(), null, { today: '2026-11-23' });
    expect(versions).toEqual({ schema: 'notat 1.0', law: lawVersion, texts: textVersion });
  });
});

describe('validateDraftDocument', () => {
  it('judges by the same dates', () => {
    expect(validateDraftDocument(type('2020-01-01'), testDocument(), { today: '2026-11-23' })).toHaveLength(1);
  });
});
