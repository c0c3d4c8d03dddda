import type { Klagerett, Underretning, Vedtak } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { klagefristOf } from './klagefrist-of.js';

const entry = (uker: number, regnesFra: 'kunnskap' | 'kommetFrem') =>
  ({ id: `klagerett-${uker}`, klagefrist: { uker, regnesFra, hjemmel: ['fvl-29'] } }) as unknown as Klagerett;

const vedtak = (...klagerett: readonly Klagerett[]) =>
  ({
    id: '2f1c7a1e-6f0f-4a7b-9a55-0d9f0a3a1b11',
    versjon: 1,
    vedtaksdato: '2026-11-24',
    klagerett,
    mottaker: [
      { id: 'mottaker-1', hvem: 'bruker', rolle: 'part' },
      { id: 'mottaker-2', hvem: 'representant-1', rolle: 'fullmektig' },
      { id: 'mottaker-3', hvem: 'kontakt-1', rolle: 'kopi' },
    ],
  }) as unknown as Vedtak;

let count = 0;
const event = (
  hendelse: Underretning['hendelse'],
  maate: Underretning['maate'],
  tid: string,
  mottaker = 'mottaker-1',
): Underretning => ({
  id: `hendelse-${++count}`,
  hendelse,
  maate,
  tid,
  mottaker,
  kilde: 'kanal',
  dokument: { id: '2f1c7a1e-6f0f-4a7b-9a55-0d9f0a3a1b11', versjon: 1 },
});

const HEALTH = entry(4, 'kunnskap');
const SOCIAL = entry(3, 'kommetFrem');
const first = (letter: Vedtak, ...log: readonly Underretning[]) => klagefristOf(letter, log)[0];

describe('klagefristOf', () => {
  it('counts from the varsel, by the Norwegian clock, and never from the day of the letter', () => {
    const ready = event('tilgjengelig', 'digital', '2026-11-30T22:10:00Z');
    const varsel = event('varselSendt', 'digital', '2026-11-30T23:30:00Z');
    expect(first(vedtak(SOCIAL), varsel, ready)).toEqual({
      mottaker: 'mottaker-1',
      klagerett: 'klagerett-3',
      uker: 3,
      regnesFra: 'kommetFrem',
      start: '2026-12-01',
      sisteDag: '2026-12-22',
      tidligst: false,
      sikkerhet: 'bekreftet',
      hendelser: [ready, varsel],
      because: ['eff-11', 'fvl-29'],
    });
  });

  it('has an answer for each party and each regime, and none for a copy', () => {
    const told = event('kommetFrem', 'papir', '2026-12-04T10:00:00+01:00', 'mottaker-2');
    const answers = klagefristOf(vedtak(HEALTH, SOCIAL), [told]);
    expect(answers.map(({ mottaker, klagerett, sisteDag, grunn }) => [mottaker, klagerett, sisteDag ?? grunn])).toEqual(
      [
        ['mottaker-1', 'klagerett-4', 'ikke-underrettet'],
        ['mottaker-1', 'klagerett-3', 'ikke-underrettet'],
        ['mottaker-2', 'klagerett-4', '2027-01-04'],
        ['mottaker-2', 'klagerett-3', '2026-12-28'],
      ],
    );
  });

  it('gives no day for a letter that was only printed, nor for one that came back', () => {
    const printed = event('skrevetUt', 'papir', '2026-12-01T08:00:00+01:00');
    expect(first(vedtak(SOCIAL), printed)).toMatchObject({ grunn: 'ankomst-ukjent', hendelser: [printed] });
    const arrived = event('kommetFrem', 'papir', '2026-12-04T08:00:00+01:00');
    const back = event('kommetIRetur', 'papir', '2026-12-08T08:00:00+01:00');
    expect(first(vedtak(SOCIAL), printed, arrived, back)).toMatchObject({ grunn: 'ikke-underrettet' });
    const again = event('overlevert', 'papir', '2026-12-10T08:00:00+01:00');
    expect(first(vedtak(SOCIAL), printed, arrived, back, again)).toMatchObject({ start: '2026-12-10' });
  });

  it('leaves out a varsel that failed', () => {
    const failed = [
      event('varselSendt', 'digital', '2026-12-01T09:00:00+01:00'),
      event('varselFeilet', 'digital', '2026-12-01T09:05:00+01:00'),
    ];
    expect(first(vedtak(SOCIAL), ...failed)).toMatchObject({ grunn: 'varsel-ikke-sendt' });
    const sent = event('varselSendt', 'digital', '2026-12-08T09:00:00+01:00');
    expect(first(vedtak(SOCIAL), ...failed, sent)).toMatchObject({ start: '2026-12-08', hendelser: [sent] });
  });

  it('takes the day it was opened where nothing is known of a varsel, and says that this is inferred', () => {
    const opened = event('aapnet', 'digital', '2026-12-03T09:00:00+01:00');
    expect(first(vedtak(HEALTH), opened)).toMatchObject({ start: '2026-12-03', sikkerhet: 'slutning' });
  });

  it('counts from the first time the person was told', () => {
    const said = event('lestOpp', 'muntlig', '2026-12-02T12:00:00+01:00');
    const letter = event('kommetFrem', 'papir', '2026-12-04T12:00:00+01:00');
    expect(first(vedtak(HEALTH), letter, said)).toMatchObject({
      start: '2026-12-02',
      tidligst: true,
      hendelser: [said],
    });
  });

  it('knows nothing from the log of another document or version', () => {
    const other = {
      ...event('kommetFrem', 'papir', '2026-12-04T12:00:00+01:00'),
      dokument: { id: vedtak().id, versjon: 2 },
    };
    expect(first(vedtak(SOCIAL), other)).toMatchObject({ grunn: 'ikke-underrettet' });
  });
});
