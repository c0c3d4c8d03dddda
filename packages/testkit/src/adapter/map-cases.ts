import type { Delivery } from '@hjemmel/adapter';
import { type Case, caseWhen, demand } from '../case.js';
import { contextOf, uuidOf } from './attempt.js';
import type { Subject } from './subject.js';
import { deepFreeze, shutIn } from './traps.js';

/** What `map` must be: pure, faithful to its declarations, and with every reference made from the sending's key. */
export function mapCases<T>(subject: Subject<T>): readonly Case[] {
  const { usual, samples, create, declared } = subject;
  return [
    caseWhen(true, 'map: the adapter declares what it is', () => assertDeclared(subject)),
    caseWhen(true, 'map: the same delivery gives the same bytes, from any instance', () => {
      for (const { delivery } of samples) {
        const [one, two] = [create(), create()].map((adapter) => print(adapter.map(delivery, contextOf('kit-1'))));
        demand(one === two, 'Two mappings of one delivery differ.');
      }
    }),
    caseWhen(true, 'map: changes nothing it is handed', () => {
      for (const { delivery } of samples) {
        const before = print(delivery);
        create().map(deepFreeze(delivery), Object.freeze(contextOf('kit-1')));
        demand(print(delivery) === before, 'The delivery is another after map.');
      }
    }),
    caseWhen(true, 'map: reads no clock, no chance and no network', () => {
      const adapter = create();
      for (const { delivery } of samples) shutIn(() => adapter.map(delivery, contextOf('kit-1')));
    }),
    caseWhen(true, 'map: refuses a document type that is not declared, with a word for it', () => {
      const type = 'en-type-ingen-kjenner';
      const document = { ...usual.delivery.document, type } as Delivery['document'];
      assertRefused(create().map({ ...usual.delivery, document }, contextOf('kit-1')));
    }),
    caseWhen(true, 'map: refuses more bytes than it declares', () => {
      const vast = bytesThatSay(declared.capabilities.maxBytes + 1);
      const enclosures = [{ vedlegg: 'v1', mediaType: 'application/pdf', bytes: vast, sha256: '0'.repeat(64) }];
      assertRefused(create().map({ ...usual.delivery, enclosures }, contextOf('kit-1')));
    }),
    caseWhen(true, 'map: every reference is made from the key of the sending', () => {
      const [one, two] = ['kit-1', 'kit-2'].map((key) => referencesOf(subject, key));
      for (const [name, value] of Object.entries(one?.found ?? {})) {
        demand(one?.made.has(value) === true, `The reference «${name}» is not one of the ids of the sending.`);
        demand(two?.found[name] !== value, `The reference «${name}» is the same for two sendings.`);
      }
      demand(Object.keys(one?.found ?? {}).length > 0, 'There is no reference for the far side to answer with.');
    }),
  ];
}

function assertDeclared<T>({ declared }: Subject<T>): void {
  const { specificationVersion, name, capabilities } = declared;
  demand(specificationVersion === 1, 'specificationVersion is not 1.');
  demand(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name), 'The name is not in kebab case.');
  const { documentTypes, mediaTypes, maxBytes, receipts, answerWithinHours } = capabilities;
  demand(documentTypes.length > 0 && mediaTypes.length > 0, 'It takes no document type or no media type.');
  demand(Number.isSafeInteger(maxBytes) && maxBytes > 0, 'maxBytes is no number of bytes.');
  demand(
    receipts !== 'melding' || declared.receive !== undefined,
    'Its answers come as messages, but it has no receive.',
  );
  demand(
    receipts !== 'spoerring' || declared.status !== undefined,
    'Its answers must be asked for, but it has no status.',
  );
  demand(answerWithinHours === undefined || answerWithinHours > 0, 'answerWithinHours is no time.');
}

function assertRefused(mapped: { readonly ok: boolean; readonly reason?: string }): void {
  demand(!mapped.ok, 'It is not refused.');
  demand(/^[a-z]+(-[a-z0-9]+)*$/.test(mapped.reason ?? ''), 'The reason is no word in kebab case.');
}

function referencesOf<T>({ create, usual }: Subject<T>, key: string) {
  const made = new Set<string>();
  const uuid = (name: string) => {
    const id = uuidOf(key)(name);
    made.add(id);
    return id;
  };
  const mapped = create().map(usual.delivery, { ...contextOf(key), uuid });
  demand(mapped.ok, 'map refuses the usual sample.');
  return { found: mapped.payload.references, made };
}

/** A gigabyte that is not there. */
function bytesThatSay(length: number): Uint8Array {
  return Object.defineProperties(new Uint8Array(8), { length: { value: length }, byteLength: { value: length } });
}

function print(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each instanceof Uint8Array ? Buffer.from(each).toString('base64') : each,
  );
}
