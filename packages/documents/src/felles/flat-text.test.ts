import { expect, it } from 'vitest';
import { flatText } from './flat-text.js';

it('runs paragraphs and list items together on one line', () => {
  expect(flatText('Dette:\n- én ting\n-\tikke punkt\n\n  Mer.  ')).toBe('Dette: • én ting -\tikke punkt Mer.');
});
