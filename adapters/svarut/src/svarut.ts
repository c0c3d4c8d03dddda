import { createHash } from 'node:crypto';
import { type Adapter, AdapterError, type Part, type Payload, type Receipt, type SendContext } from '@hjemmel/adapter';
import type { Forsendelse } from './forsendelse.js';
import { documentTypes, map, mostBytes } from './map.js';
import { assertUsable, type SvarUtOptions } from './options.js';
import { receiptOf, type Signeringshendelse, type Status, withSigning } from './status-words.js';

/** What carries letters: the REST interface of SvarUt, with the encryption it wants for the highest login. */
export interface SvarUtTransport {
  /** Encrypts the files, and hands everything over whole. `forsendelse.json` says what it is. */
  send(parts: readonly Part[], options: { readonly signal: AbortSignal }): Promise<{ readonly id: string }>;
  /** Ids of letters with this reference of ours, the newest last. */
  find(eksternReferanse: string, options: { readonly signal: AbortSignal }): Promise<readonly string[]>;
  status(id: string, options: { readonly signal: AbortSignal }): Promise<Status | undefined>;
  signing(id: string, options: { readonly signal: AbortSignal }): Promise<readonly Signeringshendelse[]>;
}

type Context = SendContext<SvarUtTransport>;

function referenceOf({ references }: Payload): string {
  const { eksternReferanse } = references;
  if (eksternReferanse === undefined) throw new AdapterError('avvist', 'uten-referanse');
  return eksternReferanse;
}

/** Looked up by our own reference first: SvarUt makes a new letter of every call. */
async function send(payload: Payload, { transport, signal }: Context): Promise<Receipt> {
  signal.throwIfAborted();
  const [known] = await transport.find(referenceOf(payload), { signal });
  if (known !== undefined) return { state: 'overlevert', reference: known, code: 'finnes-allerede' };
  const { id } = await transport.send(payload.parts, { signal });
  return { state: 'overlevert', reference: id };
}

async function status(payload: Payload, { transport, signal }: Context): Promise<Receipt | undefined> {
  const [id] = await transport.find(referenceOf(payload), { signal });
  if (id === undefined) return undefined;
  const told = await transport.status(id, { signal });
  if (told === undefined) return { state: 'overlevert', reference: id };
  const asked = askedIn(payload);
  const receipt = receiptOf(id, told);
  return asked === undefined ? receipt : withSigning(receipt, await transport.signing(id, { signal }), asked);
}

/** What is to be signed, and by whom, as the letter itself was told to say. */
function askedIn({ parts }: Payload) {
  const [head, letter] = parts;
  if (head === undefined || letter === undefined) return undefined;
  const { mottaker, signaturType } = JSON.parse(new TextDecoder().decode(head.bytes)) as Forsendelse;
  if (signaturType === undefined) return undefined;
  const innholdshash = createHash('sha256').update(letter.bytes).digest('hex');
  return { navn: mottaker.navn, signaturType, innholdshash };
}

/** SvarUt (KS). Throws TypeError for a setup no delivery could be made with. */
export function svarut(options: SvarUtOptions): Adapter<SvarUtTransport> {
  assertUsable(options);
  return {
    specificationVersion: 1,
    name: 'svarut',
    capabilities: {
      documentTypes,
      mediaTypes: ['application/pdf'],
      maxBytes: mostBytes,
      receiver: 'innbygger',
      adressebeskyttelse: 'nektes',
      reaches: options.kunDigitalLevering === true ? ['sms'] : ['sms', 'brevHjem'],
      receipts: 'spoerring',
    },
    map: (delivery, context) => map(options, delivery, context),
    send,
    status,
  };
}
