import { leaves } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import { compose } from './compose.js';
import { examples } from './test-plans.js';

// What the service's copy does not print, and why.
const NOT_PRINTED = [
  /^\/(\$schema|type|skjemaversjon|id|versjon|erstatter|status|spraak|opprettet|sistEndret|utvidelser)/, // machinery
  /\/(id|kontakt|hvem|samtykke|paaroerende)$/, // references: what they lead to is printed
  /^\/mottaker\//, // delivery
  /^\/noeytralTittel/, // on the envelope and in the mailbox only
  /^\/saksreferanse\//, // the letterhead, and the archive's own
  /^\/avsender\//, // the letterhead
  /\/identifikator\//, // the date of birth is printed instead
  /\/adresse\//, // the envelope window
  /\/adressebeskyttelse\//, // decides what is shown
  /^\/bruker\/telefon/, // not where it is unsafe to call
  /^\/skjermFor\/\d+\/(person|grunn)/, // never printed
  /^\/vedlegg\/\d+\/(mediatype|sha256)/, // machinery
  /^\/signatur\/\d+\/form\/vitne/, // named in the form itself
  /\/kommunikasjon\/spraak$/, // in words
];

function* strings(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* strings(child, `${path}/${key}`);
}

const squeezed = (text: string): string => text.replace(/[\s•-]+/g, ' ').toLowerCase();
const isCodeOrDate = (text: string): boolean =>
  /^([a-z][a-zA-Z]*|\d{4}-\d\d-\d\d.*|[a-z]+(-\d+)+(-[a-z])?)$/.test(text);

it.each(examples)('%s: every text of the plan stands in the copy of the service', (_file, plan) => {
  const tree = compose(plan, { rendition: 'tjeneste' });
  const printed = squeezed(tree.blocks.flatMap((block) => [...leaves(block)]).join(' '));
  const missing = [...strings(plan)]
    .filter(([path]) => !NOT_PRINTED.some((pattern) => pattern.test(path)))
    .filter(([, text]) => !isCodeOrDate(text))
    .filter(([, text]) => !text.split('\n').every((line) => printed.includes(squeezed(line).trim())))
    .map(([path]) => path);
  expect(missing).toEqual([]);
});
