import { createHash } from 'node:crypto';
import type { Delivery } from './delivery.js';
import type { Loss, Part } from './payload.js';

/** What a channel to a person takes. */
export interface PersonChannel {
  readonly documentTypes: readonly string[];
  /** Whether a letter of this type must carry the appeal information. */
  readonly requiresMandatory: (type: string) => boolean;
  /** Most bytes of letter and enclosures together. */
  readonly maxBytes: number;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Why a letter may not go through a channel to a person: a draft, another's copy, a decision without its appeal information, a file
 * that is no PDF or has changed. Undefined where it may. It is asked for every channel, whatever the outbox has proved.
 */
export function unfitForPerson(
  { document, letter, enclosures, rendition }: Delivery,
  { documentTypes, requiresMandatory, maxBytes }: PersonChannel,
): string | undefined {
  if (!documentTypes.includes(document.type)) return 'type-stoettes-ikke';
  if (letter.draft) return 'utkast';
  if (requiresMandatory(document.type) && letter.mandatory.length === 0) return 'uten-klagerett';
  if (rendition !== 'part') return 'feil-rendisjon';
  const files = [letter, ...enclosures];
  if (files.some(({ mediaType }) => mediaType !== 'application/pdf')) return 'filtype-stoettes-ikke';
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > maxBytes) return 'for-stor';
  return files.some(({ bytes, sha256: stated }) => sha256(bytes) !== stated) ? 'fil-endret' : undefined;
}

/** The letter under `name`, and its enclosures numbered from 1 in their order. */
export function letterParts({ letter, enclosures }: Delivery, name: string): readonly Part[] {
  return [
    { name, mediaType: 'application/pdf', bytes: letter.bytes },
    ...enclosures.map(({ bytes, mediaType }, at) => ({ name: `vedlegg-${at + 1}.pdf`, mediaType, bytes })),
  ];
}

/** What a channel that carries a letter and nothing else loses: the document as data, and what is named and has no file. */
export function lostBesideLetter({ document, enclosures }: Delivery): readonly Loss[] {
  const sent = new Set(enclosures.map(({ vedlegg }) => vedlegg));
  const missing = (document.vedlegg ?? []).flatMap(({ id }, at) =>
    sent.has(id) ? [] : [{ path: `/vedlegg/${at}`, reason: 'fil-ikke-med' }],
  );
  return [{ path: '', reason: 'bare-som-brev' }, ...missing];
}
