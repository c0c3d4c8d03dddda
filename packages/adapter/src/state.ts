/** How far a sending has come. One vocabulary for every adapter; none may be added without the protocol table. */
export const deliveryStates = [
  'bygd',
  'validert',
  'overlevert',
  'mottatt',
  'fullfoert',
  'delvis-feilet',
  'avvist',
  'midlertidig-feil',
  'utloept',
  'ukjent',
] as const;

/** `overlevert` means only that the transport took it, and is never shown as done; only `fullfoert` is done. */
export type DeliveryState = (typeof deliveryStates)[number];

/** States after which nothing more happens by itself: either done, or a person must look. */
const ENDED: ReadonlySet<DeliveryState> = new Set(['fullfoert', 'delvis-feilet', 'avvist', 'utloept', 'ukjent']);

/** Whether the core stops working on a sending in this state; a later receipt may still change it. */
export const hasEnded = (state: DeliveryState): boolean => ENDED.has(state);

/** Whether a person must look: ended without the whole document being where it should. */
export const needsPerson = (state: DeliveryState): boolean => state !== 'fullfoert' && hasEnded(state);

/** Whether a word from outside is one of the states. */
export const isDeliveryState = (word: unknown): word is DeliveryState =>
  (deliveryStates as readonly unknown[]).includes(word);
