import { expect, it } from 'vitest';
import { gjelderFortsatt as rule } from './gjelder-fortsatt.js';
import { judged, testDocument } from './test-document.js';

it.each(['ferdig', 'utkast'] as const)('is silent for a document that is «%s»', (status) => {
  expect(judged(rule, testDocument({ status }))).toEqual([]);
});

it.each(['erstattet', 'opphevet'] as const)('warns of one that is «%s»', (status) => {
  expect(judged(rule, testDocument({ status }))).toEqual([`warning ${status} /status`]);
});
