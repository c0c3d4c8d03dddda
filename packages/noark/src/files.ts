import { createHash } from 'node:crypto';
import type { Delivery, Loss } from '@hjemmel/adapter';
import { pdfAFormats, pronomOf } from './file-format.js';
import type {
  Arkivfil,
  Dokumentbeskrivelse,
  Dokumentobjekt,
  EksternNoekkel,
  Skjerming,
  Variantformat,
} from './model.js';
import type { NoarkOptions, NoarkType } from './options.js';

/** A container that holds the signatures and what was signed. */
const signedType = 'application/vnd.etsi.asic-e+zip';

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json',
  'text/plain': 'txt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** Lower-case hex SHA-256. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function objectOf({ bytes, mediaType, name }: Arkivfil, variantformat?: Variantformat): Dokumentobjekt {
  const format = pronomOf(bytes, mediaType);
  return {
    versjonsnummer: 1,
    variantformat: variantformat ?? (mediaType === 'application/pdf' && isPdfA(format) ? 'A' : 'P'),
    ...(format === undefined ? {} : { format }),
    mimeType: mediaType,
    filnavn: name,
    sjekksum: sha256(bytes),
    filstoerrelse: bytes.length,
  };
}

const isPdfA = (format: string | undefined): boolean =>
  format !== undefined && Object.values(pdfAFormats).includes(format);

interface Filed {
  readonly files: readonly Arkivfil[];
  readonly described: readonly Dokumentbeskrivelse[];
  readonly lost: readonly Loss[];
}

interface Framed {
  readonly delivery: Delivery;
  readonly options: NoarkOptions;
  readonly skjerming: Skjerming;
  readonly tittel: string;
  readonly key: string;
}

type Described = Pick<Dokumentbeskrivelse, 'dokumenttype' | 'tittel' | 'dokumentobjekt'> & { readonly name: string };

function describe(frame: Framed, entries: readonly Described[]): readonly Dokumentbeskrivelse[] {
  return entries.map(({ name, ...entry }, index) => ({
    ...entry,
    dokumentstatus: 'F',
    tilknyttetSom: index === 0 ? 'H' : 'V',
    dokumentnummer: index + 1,
    skjerming: frame.skjerming,
    eksternNoekkel: keyOf(frame, name),
  }));
}

/** The main document has the key of the document version itself; what comes with it adds its own row id. */
function keyOf({ options, key }: Framed, name: string): EksternNoekkel {
  return { fagsystem: options.system, noekkel: name === '' ? key : `${key}:${name}` };
}

function enclosureFiles({ delivery }: Framed) {
  const inOrder = delivery.enclosures.filter(({ mediaType }) => mediaType !== signedType);
  return inOrder.map((enclosure, index) => {
    const name = `vedlegg-${String(index + 1).padStart(2, '0')}.${extensions[enclosure.mediaType] ?? 'bin'}`;
    return { id: enclosure.vedlegg, file: { name, mediaType: enclosure.mediaType, bytes: enclosure.bytes } };
  });
}

function lossesOf({ delivery }: Framed, withSource: boolean): readonly Loss[] {
  const sent = new Set(delivery.enclosures.map(({ vedlegg }) => vedlegg));
  const rows = delivery.document.vedlegg ?? [];
  const missing = rows.flatMap(({ id }, at) =>
    sent.has(id) ? [] : [{ path: `/vedlegg/${at}`, reason: 'fil-ikke-med' }],
  );
  return withSource ? missing : [{ path: '', reason: 'bare-som-brev' }, ...missing];
}

/** Letter first, then the document as JSON where that is agreed, then the enclosures in their own order. */
export function filesOf(frame: Framed): Filed {
  const { delivery, options, tittel } = frame;
  const letter: Arkivfil = { name: 'dokument.pdf', mediaType: delivery.letter.mediaType, bytes: delivery.letter.bytes };
  const signed = delivery.enclosures
    .filter(({ mediaType }) => mediaType === signedType)
    .map(({ bytes, mediaType }, at): Arkivfil => ({ name: `signert-${at + 1}.asice`, mediaType, bytes }));
  const source: readonly Arkivfil[] =
    options.kildeSomVedlegg && delivery.source !== undefined
      ? [{ name: 'dokument.json', mediaType: 'application/json', bytes: delivery.source }]
      : [];
  const enclosures = enclosureFiles(frame);
  const titles = new Map((delivery.document.vedlegg ?? []).map(({ id, tittel: own }) => [id, own]));
  const attachment = { dokumenttype: options.dokumenttype.vedlegg };
  const described = describe(frame, [
    {
      name: '',
      dokumenttype: options.dokumenttype[delivery.document.type as NoarkType],
      tittel,
      dokumentobjekt: [objectOf(letter, 'A'), ...signed.map((file) => objectOf(file, 'S'))],
    },
    ...source.map((file) => ({
      ...attachment,
      name: 'json',
      tittel: 'Dokumentet som data',
      dokumentobjekt: [objectOf(file, 'P')],
    })),
    ...enclosures.map(({ id, file }) => ({
      ...attachment,
      name: id,
      tittel: titles.get(id) ?? 'Vedlegg',
      dokumentobjekt: [objectOf(file)],
    })),
  ]);
  const files = [letter, ...signed, ...source, ...enclosures.map(({ file }) => file)];
  return { files, described, lost: lossesOf(frame, source.length > 0) };
}
