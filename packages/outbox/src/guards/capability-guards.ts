import type { Guard } from './case.js';

/** About what the adapter can carry. */
export const capabilityGuards: readonly Guard[] = [
  {
    reason: 'type-stoettes-ikke',
    stops: ({ capabilities, order }) => !capabilities.documentTypes.includes(order.delivery.document.type),
  },
  {
    reason: 'filtype-stoettes-ikke',
    stops: ({ capabilities, order }) => !capabilities.mediaTypes.includes(order.delivery.letter.mediaType),
  },
  {
    reason: 'for-stor',
    stops: ({ capabilities, order: { delivery } }) => {
      const files = [delivery.letter, ...delivery.enclosures];
      return files.reduce((sum, { bytes }) => sum + bytes.length, 0) > capabilities.maxBytes;
    },
  },
];
