import { expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { kontaktgruppeLiten } from './kontaktgruppe-liten.js';
import { judge, unchanged } from './test-document.js';

it('accepts one or two', () => {
  expect(judge(kontaktgruppeLiten, unchanged)).toEqual([]);
});

it('warns of three', () => {
  const change = ({ varsling }: Plan): Partial<Plan> => ({
    varsling: { ...varsling, kontaktgruppe: ['kontakt-1', 'kontakt-2', 'kontakt-3'] },
  });
  expect(judge(kontaktgruppeLiten, change)).toEqual(['warning for-mange /varsling/kontaktgruppe']);
});
