import type { ReceiveRefusal } from '@hjemmel/adapter';

/** A refusal with its own word for what is wrong; never a name or a value from the message. */
export function refuse(reason: ReceiveRefusal['reason'], code?: string): ReceiveRefusal {
  return { ok: false, reason, ...(code !== undefined && { code }) };
}
