import { describe, expect, it } from 'vitest';
import { perioderRettVei } from './perioder-rett-vei.js';
import { judged, testDocument } from './test-document.js';

describe('felles/perioder-rett-vei', () => {
  it('takes a period that ends on or after its first day, or not at all', () => {
    const rader = [{ fra: '2026-01-01', til: '2026-01-01' }, { fra: '2026-01-01' }, { til: '2020-01-01' }];
    expect(judged(perioderRettVei, testDocument({ rader }))).toEqual([]);
  });

  it('finds one that ends before it begins, at any depth', () => {
    const rader = [{ periode: { fra: '2026-01-02', til: '2026-01-01' } }];
    expect(judged(perioderRettVei, testDocument({ rader }))).toEqual(['error til-foer-fra /rader/0/periode/til']);
    expect(judged(perioderRettVei, testDocument({ utvidelser: { 'no.eksempel': rader } }))).toEqual([]);
  });
});
