import type { Delivery, MapContext, Part } from '@hjemmel/adapter';
import type { BaseDocument } from '@hjemmel/model';
import { type DocumentCode, documentCode } from './document-code.js';
import { hash } from './hash.js';

/** One file of the drop, the manifest itself not among them. */
export interface ManifestFile {
  readonly navn: string;
  readonly innhold: 'brev' | 'data' | 'vedlegg';
  readonly mediatype: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Id of the `vedlegg` row. */
  readonly vedlegg?: string;
}

/** What a drop says of itself: ids, codes and hashes. The person is in it only where an option says so. */
export interface Manifest {
  readonly format: 'hjemmel-slipp';
  readonly versjon: 1;
  /** Id of the drop, the same at every attempt. */
  readonly slipp: string;
  /** When the delivery was ordered, ISO with offset. */
  readonly bestilt: string;
  readonly dokument: {
    readonly type: string;
    readonly id: string;
    readonly versjon: number;
    readonly skjemaversjon: string;
    readonly erstatter?: { readonly id: string; readonly versjon: number };
    readonly kode?: DocumentCode;
    readonly spraak: string;
  };
  readonly rendisjon: string;
  readonly mottaker: Delivery['recipient'];
  readonly saksnoekkel: string;
  readonly tekstversjoner: Delivery['letter']['versions'];
  readonly pasientreferanse?: NonNullable<BaseDocument['bruker']['identifikator']>;
  readonly filer: readonly ManifestFile[];
}

/** A part and what the manifest says of it. */
export interface DropPart extends Part {
  readonly innhold: ManifestFile['innhold'];
  readonly vedlegg?: string;
}

export function manifestOf(
  delivery: Delivery,
  parts: readonly DropPart[],
  context: MapContext & { readonly slipp: string; readonly withPatient: boolean },
): Manifest {
  const { document, rendition, recipient, caseKey, letter } = delivery;
  const identity = context.withPatient ? document.bruker.identifikator : undefined;
  return {
    format: 'hjemmel-slipp',
    versjon: 1,
    slipp: context.slipp,
    bestilt: context.now,
    dokument: aboutDocument(document),
    rendisjon: rendition,
    mottaker: recipient,
    saksnoekkel: caseKey,
    tekstversjoner: letter.versions,
    ...(identity && { pasientreferanse: identity }),
    filer: parts.map(aboutFile),
  };
}

function aboutDocument({ type, id, versjon, skjemaversjon, erstatter, spraak }: BaseDocument): Manifest['dokument'] {
  const kode = documentCode(type);
  return {
    type,
    id,
    versjon,
    skjemaversjon,
    ...(erstatter && { erstatter: { id: erstatter.id, versjon: erstatter.versjon } }),
    ...(kode && { kode }),
    spraak,
  };
}

function aboutFile({ name, innhold, mediaType, bytes, vedlegg }: DropPart): ManifestFile {
  const sha256 = hash(bytes);
  return {
    navn: name,
    innhold,
    mediatype: mediaType,
    bytes: bytes.length,
    sha256,
    ...(vedlegg !== undefined && { vedlegg }),
  };
}
