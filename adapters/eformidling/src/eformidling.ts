import {
  type Adapter,
  AdapterError,
  type Capabilities,
  type Part,
  type Payload,
  type SendContext,
} from '@hjemmel/adapter';
import { mapArkivmelding } from './map-arkivmelding.js';
import { mapDigitalPost } from './map-digital-post.js';
import { assertUsable, type EformidlingOptions } from './options.js';
import { receive } from './receive.js';
import type { Slag } from './sbd.js';
import { mostBytes } from './size.js';
import { receiptOf, type Status } from './status-words.js';

/** What carries messages: the kommune's own integrasjonspunkt, which encrypts and signs. */
export interface EformidlingTransport {
  /** Hands a message over whole. `sbd.json` is its header. The same message id again is the same message. */
  send(messageId: string, parts: readonly Part[], options: { readonly signal: AbortSignal }): Promise<void>;
  /** All that has been told of a message; empty where it is not known. */
  statuses(messageId: string, options: { readonly signal: AbortSignal }): Promise<readonly Status[]>;
}

const plans = ['individuell-plan', 'kriseplan', 'intervensjonsplan'] as const;

const perKind: Readonly<Record<Slag, Pick<Capabilities, 'receiver' | 'adressebeskyttelse' | 'reaches'>>> = {
  arkivmelding: { receiver: 'virksomhet', adressebeskyttelse: 'nektes', reaches: [] },
  digital: { receiver: 'innbygger', adressebeskyttelse: 'stoettes', reaches: ['sms'] },
  print: { receiver: 'innbygger', adressebeskyttelse: 'nektes', reaches: ['brevHjem'] },
};

function typesOf(options: EformidlingOptions): readonly string[] {
  if (options.slag !== 'arkivmelding') return ['vedtak'];
  return ['vedtak', 'samarbeidsavtale', ...(options.planer ? plans : [])];
}

const capabilitiesOf = (options: EformidlingOptions): Capabilities => ({
  documentTypes: typesOf(options),
  mediaTypes: ['application/pdf'],
  maxBytes: mostBytes,
  ...perKind[options.slag],
  receipts: 'spoerring',
  ...(options.slag === 'print' ? {} : { answerWithinHours: 48 }),
});

function idOf({ references }: Payload): string {
  const { messageId } = references;
  if (messageId === undefined) throw new AdapterError('avvist', 'uten-referanse');
  return messageId;
}

/** eFormidling. Throws TypeError for a setup no delivery could be made with. */
export function eformidling(options: EformidlingOptions): Adapter<EformidlingTransport> {
  assertUsable(options);
  const { slag } = options;
  return {
    specificationVersion: 1,
    name: `eformidling-${slag}`,
    capabilities: capabilitiesOf(options),
    map: (delivery, context) =>
      options.slag === 'arkivmelding'
        ? mapArkivmelding(options, delivery, context)
        : mapDigitalPost(options, delivery, context),
    async send(payload, { transport, signal }: SendContext<EformidlingTransport>) {
      signal.throwIfAborted();
      const messageId = idOf(payload);
      await transport.send(messageId, payload.parts, { signal });
      return { state: 'overlevert', reference: messageId };
    },
    async status(payload, { transport, signal }) {
      const messageId = idOf(payload);
      const told = await transport.statuses(messageId, { signal });
      return told.length === 0 ? undefined : receiptOf(slag, messageId, told);
    },
    receive: (message) => receive(options, message),
  };
}
