import { signature } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { signatureBlocks } from './signature-blocks.js';

describe('signatureBlocks', () => {
  it('says who, when and how, in order', () => {
    const rows = [
      {
        id: 'a',
        rolle: 'bruker',
        navn: 'Iben Eksempel',
        dato: '2026-11-16',
        form: { type: 'muntligNotert', av: 'koordinator' },
      },
      { id: 'b', rolle: 'for kommunen' },
    ] as const;
    expect(signatureBlocks(rows, 'nb')).toEqual([
      signature(
        {
          role: 'Bruker',
          name: 'Iben Eksempel',
          date: '16. november 2026',
          form: 'Sagt muntlig, skrevet ned av koordinator',
        },
        { source: '/signatur/0' },
      ),
      signature({ role: 'For kommunen' }, { source: '/signatur/1' }),
    ]);
  });

  it.each([
    [{ type: 'haandskrevet' }, 'Signed on paper'],
    [{ type: 'elektronisk', metode: 'ID-porten', nivaa: 'hoeyt' }, 'Signed electronically with ID-porten'],
    [{ type: 'elektroniskGodkjent' }, 'Approved electronically, without signature'],
    [{ type: 'merkeMedVitne', vitne: 'nurse' }, 'Mark made with nurse as witness'],
  ] as const)('has words for every form (%#)', (form, words) => {
    expect(signatureBlocks([{ id: 'a', form }], 'en')[0]).toMatchObject({ form: words });
  });

  it('is nothing for nothing', () => {
    expect(signatureBlocks(undefined, 'nb')).toEqual([]);
  });
});
