import { lawReviewBy } from '@hjemmel/law';
import { describe, expect, it } from 'vitest';
import { lovdataUtdatert } from './lovdata-utdatert.js';
import { judged, testDocument } from './test-document.js';

const on = (today: string) => judged(lovdataUtdatert, testDocument(), { today });

describe('felles/lovdata-utdatert', () => {
  it('trusts the law data until the day of their review', () => {
    expect(on('2026-11-23')).toEqual([]);
    expect(on(lawReviewBy)).toEqual([]);
  });

  it('warns after it, whatever the law date', () => {
    expect(on('2099-01-01')).toEqual(['warning utdatert ']);
    expect(judged(lovdataUtdatert, testDocument(), { today: '2026-11-23', lawDate: '2099-01-01' })).toEqual([]);
  });
});
