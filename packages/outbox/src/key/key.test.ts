import { expect, it } from 'vitest';
import { sampleDocument, sampleOrder } from '../../test/sample-order.js';
import { baseKey, sendingKey } from './sending-key.js';
import { uuidOf } from './uuid-of.js';

it('makes the UUID version 5 of the example in RFC 9562', () => {
  expect(uuidOf('6ba7b8109dad11d180b400c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('is another key for each thing that makes it another sending, and the same for all else', () => {
  const order = sampleOrder();
  const { delivery } = order;
  const document = sampleDocument();
  const variants = [
    order,
    { ...order, adapter: 'annen' },
    { ...order, delivery: { ...delivery, document: { ...document, versjon: 2 } } },
    { ...order, delivery: { ...delivery, document: { ...document, id: 'x' } } },
    { ...order, delivery: { ...delivery, recipient: { kind: 'mottaker', id: 'm-fullmektig' } as const } },
    { ...order, delivery: { ...delivery, recipient: { kind: 'mottaker', id: 'eget-system' } as const } },
    { ...order, delivery: { ...delivery, recipient: { kind: 'eget-system' } as const } },
    { ...order, delivery: { ...delivery, rendition: 'kopi' } },
  ];
  const keys = variants.flatMap((variant) => [1, 2].map((series) => sendingKey(baseKey(variant), series)));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/u);
  const retitled = { ...order, delivery: { ...delivery, neutralTitle: 'Brev', caseKey: 'annen' } };
  expect(baseKey(retitled)).toBe(baseKey(order));
});
