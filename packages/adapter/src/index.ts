export type { Adapter, MapContext, Mapped, SendContext } from './adapter.js';
export { AdapterError, httpFailure } from './adapter-error.js';
export type { Capabilities } from './capabilities.js';
export type { Delivery, DeliveryRecipient, Enclosure } from './delivery.js';
export type { DropContent, DropFile, DropTransport } from './drop/drop-transport.js';
export { type Drop, findDrop, layDrop } from './drop/lay-drop.js';
export { isPlainName } from './drop/plain-name.js';
export type {
  DeliveryAccepted,
  DeliveryDryRun,
  DeliveryLogEntry,
  DeliveryOrder,
  DeliveryRecord,
  DeliveryRefusal,
  DeliveryRefusalReason,
  Judge,
  Outbox,
} from './outbox.js';
export type { Loss, Message, Part, Payload } from './payload.js';
export type { FarEvent, Opened, Receipt, Received, ReceiveRefusal } from './receipt.js';
export { type RecipientContact, type RecipientFound, recipientOf } from './recipient-of.js';
export { type DeliveryState, deliveryStates, hasEnded, isDeliveryState, needsPerson } from './state.js';
