import type { DeliveryState, Message, Received } from '@hjemmel/adapter';

/** Every word the far side is known to use. One that is not here is `ukjent`, for a person to see. */
const STATES: Readonly<Record<string, DeliveryState>> = {
  MOTTATT: 'mottatt',
  ARKIVERT: 'fullfoert',
  DELVIS: 'delvis-feilet',
  AVVIST: 'avvist',
};

/** Never throws on what is in a message, and believes none of it further than this. */
export function receive({ parts: [part] }: Message): Received {
  const value = part && jsonOf(part.bytes);
  if (!value) return { ok: false, reason: 'ikke-formatet' };
  const { id, sending, status } = value;
  if (typeof id !== 'string' || typeof sending !== 'string') return { ok: false, reason: 'oedelagt' };
  const known = typeof status === 'string' && Object.hasOwn(STATES, status) ? STATES[status] : undefined;
  return { ok: true, kind: 'kvittering', id, concerns: sending, receipt: { state: known ?? 'ukjent' } };
}

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
