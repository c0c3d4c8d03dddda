import { link } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { telLink } from './tel-link.js';

describe('telLink', () => {
  it.each([
    ['73 00 00 00', 'tel:+4773000000'],
    ['113', 'tel:113'],
    ['116117', 'tel:116117'],
    ['02 800', 'tel:02800'],
    ['+46 8 123 456 78', 'tel:+46812345678'],
    ['+47 73 00 00 00', 'tel:+4773000000'],
  ])('makes %s press to %s', (phone, target) => {
    expect(telLink(phone)).toEqual(link(phone, target));
  });
});
