import { describe, expect, it } from 'vitest';
import { birthDate } from './birth-date.js';

const of = (type: 'foedselsnummer' | 'dNummer', verdi: string) => birthDate({ type, verdi });

describe('birthDate', () => {
  it.each([
    ['01010112345', '1901-01-01', 'the first series of the 1900s'],
    ['01019949912', '1999-01-01', 'the last of it'],
    ['01010150012', '2001-01-01', 'the 2000s'],
    ['01013999912', '2039-01-01', 'the 2000s, last year of the long series'],
    ['01014090012', '1940-01-01', 'the second series of the 1900s'],
    ['01016050012', '1860-01-01', 'the 1800s'],
    ['01810112345', '1901-01-01', 'synthetic, month + 80'],
    ['01410112345', '1901-01-01', 'synthetic, month + 40'],
    ['01660112345', '1901-01-01', 'synthetic, month + 65'],
    ['01920112345', '1901-12-01', 'synthetic December'],
    ['01520112345', '1901-12-01', 'synthetic December, month + 40'],
  ])('reads %s as %s (%s)', (verdi, date) => {
    expect(of('foedselsnummer', verdi)).toBe(date);
  });

  it('takes four from the first digit of a D number', () => {
    expect(of('dNummer', '57898590099')).toBe('1985-09-17');
    expect(of('dNummer', '71010112345')).toBe('1901-01-31');
  });

  it('gives a date that is stated, and nothing where none can be told', () => {
    expect(birthDate({ type: 'kunFoedselsdato', dato: '1990-02-03' })).toBe('1990-02-03');
    expect(birthDate({ type: 'ukjent', grunn: 'Ikke oppgitt' })).toBeUndefined();
    expect(birthDate({ type: 'duf', verdi: '201512345678' })).toBeUndefined();
    expect(birthDate({ type: 'foedselsnummer' })).toBeUndefined();
    expect(of('foedselsnummer', '0101')).toBeUndefined();
    expect(birthDate(undefined)).toBeUndefined();
  });
});
