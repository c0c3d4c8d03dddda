import type { BaseDocument } from '@hjemmel/model';
import { gap, h1, notice, p } from '@hjemmel/tree';
import type { Valid } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { composeDocument, composeDraftDocument } from './compose-document.js';
import { ComposeError } from './compose-error.js';
import { type DocumentType, defineDocumentType } from './document-type.js';
import { type Content, frame } from './frame.js';
import { testDocument } from './rules/test-document.js';
import { sharingOf } from './sharing.js';

function type(content: Partial<Content>, requiresMandatory = false): DocumentType {
  return defineDocumentType({
    id: 'notat',
    version: '1.0',
    title: { nb: 'Notat', nn: 'Notat', en: 'Note' },
    schema: async () => ({}),
    finishedSchema: () => true,
    draftSchema: () => true,
    rules: [],
    requiresMandatory,
    lawDate: () => undefined,
    sharing: sharingOf,
    compose: (document, options) =>
      frame(document, options, { title: 'Notat', date: '2026-11-23', blocks: [h1('Notat')], ...content }),
  });
}

const valid = (change: Parameters<typeof testDocument>[0] = {}) =>
  testDocument(change) as unknown as Valid<BaseDocument>;
const mandatory = {
  blocks: [h1('Notat'), notice('important', [p('Du kan klage.')], { id: 'klagerett-1', mandatory: true })],
  mandatory: ['klagerett-1'],
};

function codeOf(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return ComposeError.isInstance(error) ? error.code : error;
  }
}

describe('composeDocument', () => {
  it('composes for a recipient there is, and refuses one there is not', () => {
    expect(composeDocument(type({}), valid(), { mottaker: 'm1' })).toMatchObject({ draft: false, title: 'Notat' });
    expect(codeOf(() => composeDocument(type({}), valid(), { mottaker: 'm9' }))).toBe('unknown-recipient');
  });

  it('refuses a gap in what is finished', () => {
    expect(codeOf(() => composeDocument(type({ blocks: [p([gap('Mangler: navn')])] }), valid()))).toBe(
      'gap-in-finished',
    );
  });

  it('refuses to leave out what the type must say', () => {
    expect(codeOf(() => composeDocument(type({}, true), valid()))).toBe('mandatory-missing');
    expect(composeDocument(type(mandatory, true), valid()).mandatory).toEqual(['klagerett-1']);
  });

  it('stamps what has the status of a draft', () => {
    expect(composeDocument(type({}), valid({ status: 'utkast' })).draft).toBe(true);
  });
});

describe('composeDraftDocument', () => {
  it('shows gaps, is stamped, and promises nothing', () => {
    const tree = composeDraftDocument(
      type({ ...mandatory, blocks: [p([gap('Mangler: navn')])] }, true),
      testDocument(),
    );
    expect(tree).toMatchObject({ draft: true, mandatory: [] });
    expect(codeOf(() => composeDraftDocument(type({}), testDocument(), { mottaker: 'm9' }))).toBe('unknown-recipient');
  });
});
