import { describe, expect, it } from 'vitest';
import { tegnKanTrykkes as rule } from './tegn-kan-trykkes.js';
import { judged, person, testDocument } from './test-document.js';

const named = (navn: string) => judged(rule, testDocument({ bruker: person('bruker', { navn }) }));

describe(rule.id, () => {
  it.each([
    'Åse Øverås',
    'Máret Čáhppe Ŋáŋŋá',
    'A\u030ase',
    'Łukasz Ţurcanu',
    'Nguyễn Thị Ánh',
    'Юлія Ґалаган',
    'Ελένη',
    '«½» – 5 €',
  ])('is silent about %s', (navn) => expect(named(navn)).toEqual([]));

  it.each(['محمد علي', 'علي', 'שרה', '王芳', 'ສົມ', 'Kari 😀', 'ring ☎', 'Skoltesamisk ǩ'])('warns of %s', (navn) =>
    expect(named(navn)).toEqual(['warning ikke-i-pdf /bruker/navn']),
  );
});
