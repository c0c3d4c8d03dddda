import type { BaseDocument, Draft } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { erstatterVersjon } from './erstatter-versjon.js';
import { judged, testDocument } from './test-document.js';

const { id } = testDocument();
const version = (versjon: number, erstatter?: Draft<BaseDocument>['erstatter']) =>
  judged(erstatterVersjon, testDocument({ versjon, ...(erstatter && { erstatter }) }));

describe('felles/erstatter-versjon', () => {
  it('takes a first version, and a later one that says what it replaces', () => {
    expect(version(1)).toEqual([]);
    expect(version(3, { id, versjon: 2 })).toEqual([]);
    expect(version(3, { id, versjon: 1 })).toEqual([]);
    expect(version(1, { id: 'et-annet-dokument', versjon: 4 })).toEqual([]);
  });

  it('warns of a later version that does not say', () => {
    expect(version(2)).toEqual(['warning uten-erstatter /erstatter']);
  });

  it('finds a version that replaces itself or a newer one', () => {
    expect(version(2, { id, versjon: 2 })).toEqual(['error ikke-eldre /erstatter/versjon']);
    expect(version(1, { id, versjon: 2 })).toEqual(['error ikke-eldre /erstatter/versjon']);
    expect(version(2, { id })).toEqual([]);
  });
});
