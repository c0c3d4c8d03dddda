import type { Delivery, Loss, MapContext, Mapped, Part } from '@hjemmel/adapter';
import { DATA, enclosureName, letterName, MANIFEST } from './file-names.js';
import type { DropOptions } from './filslipp.js';
import { hash } from './hash.js';
import { type DropPart, manifestOf } from './manifest.js';

/** Ids of the five types. */
export const documentTypes = [
  'vedtak',
  'individuell-plan',
  'kriseplan',
  'intervensjonsplan',
  'samarbeidsavtale',
] as const;

/** One drop: the letter, the data where nothing is hidden, the enclosures, and a manifest of them all. */
export function mapDrop(delivery: Delivery, context: MapContext, options: DropOptions): Mapped {
  const refusal = refused(delivery, options);
  if (refusal) return refusal;
  const slipp = context.uuid('slipp');
  const withPatient = options.pasientreferanse === 'identifikator' && delivery.source !== undefined;
  const parts = partsOf(delivery);
  const manifest = manifestOf(delivery, parts, { ...context, slipp, withPatient });
  return {
    ok: true,
    payload: {
      headers: { slipp, form: options.form },
      parts: [...parts.map(bare), jsonPart(MANIFEST, manifest)],
      references: { slipp },
    },
    lost: lossesOf(delivery, options),
  };
}

function refused({ document, letter, enclosures, source }: Delivery, options: DropOptions): Mapped | undefined {
  if (!(documentTypes as readonly string[]).includes(document.type)) {
    return { ok: false, reason: 'type-stoettes-ikke', params: { tillatt: documentTypes } };
  }
  if (letter.draft) return { ok: false, reason: 'utkast' };
  const bytes = [letter, ...enclosures].reduce((sum, file) => sum + file.bytes.length, source?.length ?? 0);
  if (bytes > options.maxBytes) return { ok: false, reason: 'for-stor', params: { bytes, tillatt: options.maxBytes } };
  const changed = enclosures.find((enclosure) => hash(enclosure.bytes) !== enclosure.sha256);
  if (changed) return { ok: false, reason: 'fil-endret', params: { vedlegg: changed.vedlegg } };
  return hash(letter.bytes) === letter.sha256 ? undefined : { ok: false, reason: 'fil-endret' };
}

function partsOf({ letter, source, enclosures }: Delivery): readonly DropPart[] {
  const { mediaType, bytes } = letter;
  return [
    { name: letterName(mediaType), innhold: 'brev', mediaType, bytes },
    ...(source ? [{ name: DATA, innhold: 'data' as const, mediaType: 'application/json', bytes: source }] : []),
    ...enclosures.map((enclosure, index) => ({
      name: enclosureName(index, enclosure.mediaType),
      innhold: 'vedlegg' as const,
      mediaType: enclosure.mediaType,
      bytes: enclosure.bytes,
      vedlegg: enclosure.vedlegg,
    })),
  ];
}

const bare = ({ name, mediaType, bytes }: DropPart): Part => ({ name, mediaType, bytes });

function jsonPart(name: string, value: unknown): Part {
  return {
    name,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`),
  };
}

function lossesOf({ source, document }: Delivery, { pasientreferanse }: DropOptions): readonly Loss[] {
  if (source !== undefined) return [];
  const patient = pasientreferanse === 'identifikator' && document.bruker.identifikator !== undefined;
  return [
    { path: '', reason: 'noe-er-skjult-for-mottakeren' },
    ...(patient ? [{ path: '/bruker/identifikator', reason: 'noe-er-skjult-for-mottakeren' }] : []),
  ];
}
