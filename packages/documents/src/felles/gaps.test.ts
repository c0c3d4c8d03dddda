import { gap, p, text } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { freeTextOrGap, orGap } from './gaps.js';

describe('orGap', () => {
  it('shows what is missing in the language of the letter', () => {
    expect(orGap(undefined, 'navn', 'nb')).toEqual([gap('Mangler: navn')]);
    expect(orGap('', 'namn', 'nn')).toEqual([gap('Manglar: namn')]);
    expect(orGap('Pat', 'navn', 'nb')).toEqual([text('Pat')]);
  });
});

describe('freeTextOrGap', () => {
  it('is one paragraph with a gap where there is no text', () => {
    expect(freeTextOrGap('  \n ', 'formål', '/formaal', 'nb')).toEqual([
      p([gap('Mangler: formål')], { source: '/formaal' }),
    ]);
    expect(freeTextOrGap('Ro.', 'formål', '/formaal', 'nb')).toEqual([p('Ro.', { source: '/formaal' })]);
  });
});
