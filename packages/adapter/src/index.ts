export type {
  Adapter,
  Capabilities,
  Delivery,
  DeliveryState,
  MapContext,
  Receipt,
  SendContext,
} from './adapter.js';
