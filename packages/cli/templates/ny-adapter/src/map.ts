import type { Delivery, Loss, MapContext, Mapped, Part } from '@hjemmel/adapter';
import { capabilities } from './adapter.js';

/** Pure: the same delivery and context give the same bytes. Names in the message say nothing of whom it is about. */
export function map(delivery: Delivery, { now, uuid }: MapContext): Mapped {
  const { document, caseKey } = delivery;
  if (!capabilities.documentTypes.includes(document.type)) return { ok: false, reason: 'type-stoettes-ikke' };
  const parts = partsOf(delivery);
  const bytes = parts.reduce((sum, part) => sum + part.bytes.length, 0);
  if (bytes > capabilities.maxBytes) return { ok: false, reason: 'for-stor', params: { bytes } };
  return {
    ok: true,
    payload: {
      headers: { bestilt: now, dokumenttype: document.type, sak: encodeURIComponent(caseKey) },
      parts,
      references: { sending: uuid('sending') },
    },
    lost: lossesOf(delivery),
  };
}

/** `source` is there only when nothing is hidden from the receiver: never build data from `document` without it. */
function partsOf({ letter, source, enclosures }: Delivery): readonly Part[] {
  return [
    { name: 'dokument.pdf', mediaType: letter.mediaType, bytes: letter.bytes },
    ...(source ? [{ name: 'dokument.json', mediaType: 'application/json', bytes: source }] : []),
    ...enclosures.map(({ mediaType, bytes }, index) => ({ name: `vedlegg-${index + 1}`, mediaType, bytes })),
  ];
}

function lossesOf({ source }: Delivery): readonly Loss[] {
  return source ? [] : [{ path: '', reason: 'noe-er-skjult-for-mottakeren' }];
}
