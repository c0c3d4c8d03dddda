import type {
  DeliveryAccepted,
  DeliveryDryRun,
  DeliveryOrder,
  DeliveryRefusal,
  Enclosure,
  Judge,
} from '@hjemmel/adapter';
import { composeDocument, type DocumentType, type ValidateOptions, validateDocument } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Renderer } from '@hjemmel/tree';
import { type Finding, readDocument, type Valid } from '@hjemmel/validator';
import { sourceRefusal } from './file/source-refusal.js';
import type { TypeRegister } from './type-register.js';

/** What to send, and to whom: the letter itself is made here, from the document as it is judged now. */
export interface DeliverRequest {
  /** The document as it stands in its file. */
  readonly bytes: Uint8Array;
  /** Name of the adapter. */
  readonly adapter: string;
  /** Id of a `mottaker` row; left out, it goes to the sender's own archive or fagsystem, as the first row has it. */
  readonly mottaker?: string;
  /** Overrides the `rendisjon` of the row. */
  readonly rendition?: string;
  /** The case in the sender's own system, opaque; the one the document names unless given, else the document itself. */
  readonly caseKey?: string;
  readonly enclosures?: readonly Enclosure[];
  /** When the letter left for the party, ISO with offset: an archive keeps it. Left out, the record says it is finished only. */
  readonly dispatched?: string;
  /** The role of whoever cleared a protected address for this one delivery. */
  readonly addressClearedBy?: string;
}

/** Why nothing was delivered: no outbox, a document with errors, or what the outbox refuses. */
export type DeliverRefusal =
  | { readonly ok: false; readonly reason: 'ingen-outbox' }
  | { readonly ok: false; readonly reason: 'feil'; readonly findings: readonly Finding[] }
  | DeliveryRefusal;

export type Delivered = DeliveryAccepted | DeliverRefusal;
export type DeliveryPreview = DeliveryDryRun | DeliverRefusal;

/** What an outbox is made with, so that it can ask again before every attempt. Validates anew: a queue forgets what was proved. */
export function judgeWith(types: TypeRegister, options: Omit<ValidateOptions, 'today'> = {}): Judge {
  return (document, today) => {
    const found = types.find(document);
    if (!found.ok || !validateDocument(found.type, document, { ...options, today }).ok) return { ok: false };
    const sharing = found.type.sharing(document as unknown as Draft<BaseDocument>, today);
    return { ok: true, sharing, requiresMandatory: found.type.requiresMandatory };
  };
}

/** The letter made and proved, as one order; or why there is none. */
export type Ordered = { readonly ok: true; readonly order: DeliveryOrder } | DeliverRefusal;

/** Reads, judges, composes and renders as asked. Throws as the renderer does. */
export async function orderFor(
  types: TypeRegister,
  request: DeliverRequest,
  renderer: Renderer,
  options: ValidateOptions,
): Promise<Ordered> {
  const read = readDocument(request.bytes);
  if (!read.ok) return { ok: false, reason: 'feil', findings: read.findings };
  const found = types.find(read.value);
  if (!found.ok) return { ok: false, reason: 'feil', findings: [found.finding] };
  const report = validateDocument(found.type, read.value, options);
  if (!report.ok) return { ok: false, reason: 'feil', findings: report.findings };
  if (report.document.status === 'utkast') return { ok: false, reason: 'utkast' };
  return { ok: true, order: await orderOf(found.type, report.document, request, renderer, options) };
}

async function orderOf(
  type: DocumentType,
  document: Valid<BaseDocument>,
  { bytes, adapter, mottaker, rendition, caseKey, enclosures = [], dispatched, addressClearedBy }: DeliverRequest,
  renderer: Renderer,
  { today }: ValidateOptions,
): Promise<DeliveryOrder> {
  const copy = { ...(mottaker !== undefined && { mottaker }), ...(rendition !== undefined && { rendition }) };
  const tree = composeDocument(type, document, copy);
  const letter = await renderer.render(tree);
  const whole = sourceRefusal(type, document, tree, { ...copy, today }) === undefined;
  return {
    adapter,
    ...(addressClearedBy !== undefined && { addressClearedBy }),
    delivery: {
      document,
      letter,
      enclosures,
      ...(whole && { source: bytes }),
      recipient: mottaker === undefined ? { kind: 'eget-system' } : { kind: 'mottaker', id: mottaker },
      rendition: tree.rendition,
      neutralTitle: tree.neutralTitle,
      caseKey: caseKey ?? caseOf(document),
      ...(dispatched !== undefined && { dispatched }),
    },
  };
}

function caseOf({ saksreferanse, id }: BaseDocument): string {
  return saksreferanse?.fagsakId ?? saksreferanse?.saksnummer ?? id;
}
