import type { Adapter, Capabilities } from '@hjemmel/adapter';
import { map } from './map.js';
import { receive } from './receive.js';
import { send } from './send.js';
import type { NavnetTransport } from './transport.js';

/** What is not declared here, delivery refuses. */
export const capabilities: Capabilities = {
  documentTypes: ['vedtak', 'individuell-plan', 'kriseplan', 'intervensjonsplan', 'samarbeidsavtale'],
  mediaTypes: ['application/pdf'],
  maxBytes: 20_000_000,
  receiver: 'eget-system',
  adressebeskyttelse: 'nektes',
  reaches: [],
  receipts: 'melding',
  answerWithinHours: 96,
};

export function navnet(): Adapter<NavnetTransport> {
  return { specificationVersion: 1, name: 'navnet', capabilities, map, send, receive };
}
