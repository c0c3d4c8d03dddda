import { type Adapter, AdapterError, type Payload, type Receipt, type SendContext } from '@hjemmel/adapter';
import { map } from './map.js';
import { type KithOptions, planTypes, settingsOf } from './options.js';
import { receive } from './read/receive.js';

/** What carries messages: the message server of the health network, or a client that knows it. It signs and encrypts. */
export interface KithTransport {
  /** Takes a message over; `msgId` is the same at every attempt, so that the receiver knows it again. */
  send(
    message: Uint8Array,
    options: { readonly msgId: string; readonly type: string; readonly signal: AbortSignal },
  ): Promise<{ readonly id: string }>;
}

async function send({ headers, parts }: Payload, { transport, signal }: SendContext<KithTransport>): Promise<Receipt> {
  signal.throwIfAborted();
  const [message] = parts;
  const { MsgId: msgId, type } = headers;
  if (message === undefined || msgId === undefined || type === undefined)
    throw new AdapterError('avvist', 'ikke-en-melding');
  const { id } = await transport.send(message.bytes, { msgId, type, signal });
  return { state: 'overlevert', reference: id };
}

/** KITH messages to the health service. Throws TypeError for a setup no delivery could be made with. */
export function kith(options: KithOptions): Adapter<KithTransport> {
  const settings = settingsOf(options);
  return {
    specificationVersion: 1,
    name: 'kith',
    capabilities: {
      documentTypes: [...planTypes.filter((type) => settings.dokumenttyper[type] !== undefined), 'vedtak'],
      mediaTypes: ['application/pdf'],
      maxBytes: settings.maksByte,
      receiver: 'virksomhet',
      adressebeskyttelse: 'stoettes',
      reaches: [],
      receipts: 'melding',
      answerWithinHours: 96,
    },
    map: (delivery, context) => map(settings, delivery, context),
    send,
    receive: (message) => receive(settings.avsender, message),
  };
}
