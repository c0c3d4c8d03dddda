import { describe, expect, it } from 'vitest';
import { formatMessage } from './messages.js';
import { schemaMessages } from './schema-messages.js';

describe('formatMessage', () => {
  it('fills every place, numbers too', () => {
    expect(formatMessage('Linje {line}, linje {line}, kolonne {column}', { line: 2, column: 0 })).toBe(
      'Linje 2, linje 2, kolonne 0',
    );
  });

  it('leaves a place without a value to be seen', () => {
    expect(formatMessage('Feltet «{field}» mangler.', {})).toBe('Feltet «{field}» mangler.');
  });

  it('does not read patterns or places out of the values', () => {
    expect(formatMessage('{field}', { field: '$& {line}', line: 1 })).toBe('$& {line}');
  });
});

describe('schemaMessages', () => {
  const ids = Object.keys(schemaMessages.nb) as (keyof typeof schemaMessages.nb)[];
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

  it('has the same ids in every language', () => {
    expect(Object.keys(schemaMessages.nn)).toEqual(ids);
    expect(Object.keys(schemaMessages.en)).toEqual(ids);
  });

  it.each(ids)('%s says the same with the same places in nb, nn and en', (id) => {
    const { nb, nn, en } = schemaMessages;
    for (const text of [nb[id], nn[id], en[id]]) expect(text).toMatch(/^\p{Lu}.+\.$|\{\w+\}\.$/u);
    expect(places(nn[id])).toEqual(places(nb[id]));
    expect(places(en[id])).toEqual(places(nb[id]));
  });
});
