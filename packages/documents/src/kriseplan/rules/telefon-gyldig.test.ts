import { describe, expect, it } from 'vitest';
import { telefonGyldig } from './telefon-gyldig.js';
import { judge, service } from './test-document.js';

const order =
  (...rows: readonly object[]) =>
  () => ({ kontakter: rows });
const PHONE = '/kontakter/0/hvem/kontakt/telefon';

it('accepts the numbers of the full example', () => {
  expect(judge(telefonGyldig)).toEqual([]);
});

it.each(['23 00 00 41', '+47 900 00 122', '05280', '116 123', '175', '+46 8 123 45 67'])('accepts %s', (number) => {
  expect(judge(telefonGyldig, order(service('a', number)))).toEqual([]);
});

it.each(['03 00 00 41', '13000041', '+47 03 00 00 41'])('refuses %s, which cannot exist', (number) => {
  expect(judge(telefonGyldig, order(service('a', number)))).toEqual([`error umulig ${PHONE}`]);
});

it.each(['22222222', '12345', '123456', '911'])('wonders at %s', (number) => {
  expect(judge(telefonGyldig, order(service('a', number)))).toEqual([`warning uvanlig ${PHONE}`]);
});

describe('a contact without a number', () => {
  it('cannot be reached', () => {
    expect(judge(telefonGyldig, order(service('a')))).toEqual(['error mangler /kontakter/0/hvem']);
    const relative = { id: 'b', hvem: { slag: 'paaroerende', paaroerende: 'paaroerende-2' } };
    expect(judge(telefonGyldig, order(relative))).toEqual(['error mangler /kontakter/0/hvem']);
  });

  it('can be reached another way', () => {
    expect(judge(telefonGyldig, order({ ...service('a'), slikNaarDuDem: 'Bank på døra' }))).toEqual([]);
  });
});

it('looks at every number that may be called', () => {
  expect(
    judge(telefonGyldig, ({ paaroerende, vedInnleggelse }) => ({
      kontakter: [
        { id: 'a', hvem: { slag: 'privatperson', person: { id: 'p', navn: 'Venn', telefon: '03000041' } } },
        service('b', '23 00 00 41'),
      ],
      andreInvolverte: [{ id: 'k', navn: 'Vakta', telefon: '03000041' }],
      paaroerende: paaroerende?.map((row) => ({ ...row, person: { ...row.person, telefon: '03000041' } })),
      vedInnleggelse: { ...vedInnleggelse, praktisk: [{ id: 'x', telefon: '03000041' }] },
    })),
  ).toEqual([
    'error umulig /kontakter/0/hvem/person/telefon',
    'error umulig /andreInvolverte/0/telefon',
    'error umulig /paaroerende/0/person/telefon',
    'error umulig /paaroerende/1/person/telefon',
    'error umulig /vedInnleggelse/praktisk/0/telefon',
  ]);
});
