/** Why nothing was delivered. */
export interface DeliverRefusal {
  readonly ok: false;
  readonly reason: 'ingen-outbox';
}

export const refuseWithoutOutbox: DeliverRefusal = { ok: false, reason: 'ingen-outbox' };
