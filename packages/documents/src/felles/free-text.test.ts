import { p, ul } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { freeText, oneLine } from './free-text.js';

const source = '/notat';

describe('freeText', () => {
  it('makes paragraphs of what blank lines part, and one line of the rest', () => {
    expect(freeText('En\nto.\n\n  \nTre.', source)).toEqual([p('En to.', { source }), p('Tre.', { source })]);
  });

  it('makes a list of lines that begin with a dash, also right after text', () => {
    expect(freeText('Husk:\n- nøkkel\n-  telefon\nog jakke', source)).toEqual([
      p('Husk:', { source }),
      ul(['nøkkel', ' telefon'], { source }),
      p('og jakke', { source }),
    ]);
  });

  it('reads line breaks of Windows', () => {
    expect(freeText('En.\r\n\r\nTo.', source)).toEqual([p('En.', { source }), p('To.', { source })]);
  });

  it('gives nothing for nothing, and never markup', () => {
    expect(freeText(' \n \n', source)).toEqual([]);
    expect(freeText('<b>x</b> -y', source)).toEqual([p('<b>x</b> -y', { source })]);
  });
});

describe('oneLine', () => {
  it('parts list items by semicolons, and lets paragraphs follow each other', () => {
    expect(oneLine('Jeg ringer Liv.\n\nDette hjelper:\n- Te\n- Søvn\nDet går over.')).toBe(
      'Jeg ringer Liv. Dette hjelper: Te; Søvn Det går over.',
    );
    expect(oneLine(' \n')).toBe('');
  });
});
