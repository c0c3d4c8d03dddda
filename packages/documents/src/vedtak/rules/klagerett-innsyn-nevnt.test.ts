import { describe, expect, it } from 'vitest';
import { klagerettInnsynNevnt as rule } from './klagerett-innsyn-nevnt.js';
import { findings, valid, withEntry } from './test-document.js';

const says = (sentence: string) => withEntry(valid, { tekst: { overskrift: 'Klage', avsnitt: [sentence] } });

describe(rule.id, () => {
  it('is silent when the right is told, in any language', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, says('Du kan be om innsyn.'))).toEqual([]);
    expect(findings(rule, says('Du har rett til å sjå papira i saka di.'))).toEqual([]);
    expect(findings(rule, says('You have the right to see the papers in your case.'))).toEqual([]);
  });

  it('finds a notice that says nothing of it', () => {
    expect(findings(rule, withEntry(valid, { innsyn: false }))).toEqual(['ikke-nevnt /klagerett/0/innsyn']);
    expect(findings(rule, says('Fristen for å klage er fire uker.'))).toEqual(['tekst /klagerett/0/tekst']);
  });
});
