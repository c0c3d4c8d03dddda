import type { Adapter, Delivery, MapContext, Mapped } from '@hjemmel/adapter';
import { faultsOf } from './check/faults-of.js';
import { type FhirNoOptions, type Settings, settingsOf } from './options.js';
import { receive } from './read/receive.js';
import { type FhirTransport, find, send } from './send.js';
import { documentBundle, transactionBundle } from './write/bundles.js';
import { withAnswers } from './write/with-answers.js';
import { documentTypes, writeResources } from './write/write-resources.js';

/**
 * FHIR R4 on the Norwegian base profiles. `fullfoert` means that the server answered the whole transaction. Throws TypeError or
 * RangeError for options it cannot use.
 */
export function fhirNo(options: FhirNoOptions): Adapter<FhirTransport> {
  const settings = settingsOf(options);
  const { receiver, adressebeskyttelse, maxBytes } = settings;
  return {
    specificationVersion: 1,
    name: 'fhir-no',
    capabilities: {
      documentTypes,
      mediaTypes: ['application/pdf'],
      maxBytes,
      receiver,
      adressebeskyttelse,
      reaches: [],
      receipts: 'straks',
    },
    map: (delivery, context) => map(settings, delivery, context),
    send,
    status: find,
    receive: (message) => receive(message, settings.questionnaires),
  };
}

function map(
  { maxBytes, intervensjonsplanKode, questionnaires }: Settings,
  delivery: Delivery,
  { now, uuid }: MapContext,
): Mapped {
  const { document, letter, enclosures, source } = delivery;
  if (!documentTypes.includes(document.type)) return { ok: false, reason: 'type-stoettes-ikke' };
  const size = [letter, ...enclosures].reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > maxBytes) return { ok: false, reason: 'for-stor' };
  const typeCode = document.type === 'intervensjonsplan' ? intervensjonsplanKode : undefined;
  const written = withAnswers(writeResources(delivery, uuid, typeCode), delivery, questionnaires);
  const whole = { fullUrl: `urn:uuid:${uuid('bundle')}`, resource: documentBundle(written, uuid('bundle'), now) };
  const transaction = transactionBundle(written, whole);
  const [fault] = [...faultsOf(whole.resource), ...faultsOf(transaction)];
  if (fault !== undefined) return { ok: false, reason: 'ugyldig-bundle', params: fault };
  const references = { sending: uuid('sending'), bundle: uuid('bundle') };
  const lost = source === undefined ? [{ path: '', reason: 'bare-som-brev' }] : [];
  const bytes = new TextEncoder().encode(JSON.stringify(transaction));
  const parts = [{ name: 'transaksjon.json', mediaType: 'application/fhir+json', bytes }];
  return { ok: true, payload: { headers: {}, parts, references }, lost };
}
