import { describe, expect, it } from 'vitest';
import { svarPaaSamisk as rule } from './svar-paa-samisk.js';
import { findings, valid, vedtak } from './test-document.js';

const speaking = (spraak: string, kommunenummer: string, document: 'nb' | 'se' = 'nb') =>
  findings(
    rule,
    vedtak({
      spraak: document,
      bruker: { ...valid.bruker, kommunikasjon: { spraak } },
      avsender: { ...valid.avsender, kommune: { kommunenummer } },
    }),
  );

describe(rule.id, () => {
  it('reminds a kommune with the duty, whichever Sami it is', () => {
    for (const spraak of ['se', 'sma', 'smj-NO', 'sms']) expect(speaking(spraak, '5610')).toEqual(['vurder /spraak']);
  });

  it('is silent elsewhere, in other languages, and for a letter in Sami', () => {
    expect(speaking('se', '0301')).toEqual([]);
    expect(speaking('nb', '5610')).toEqual([]);
    expect(speaking('se', '5610', 'se')).toEqual([]);
    expect(findings(rule, valid)).toEqual([]);
  });
});
