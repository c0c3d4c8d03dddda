import type { Part, Received } from '@hjemmel/adapter';
import { child, textAt, type XmlElement } from '@hjemmel/adapter/xml';
import { faultsOf } from '../check/faults-of.js';
import { bytesOf } from './base64.js';
import { type Attached, attribute, type HeadedMessage, headed, herIdsOf } from './message.js';

/** A document somebody else has sent for keeping: what is said of it, beside its files. */
export interface Dokumentreferanse {
  readonly type: 'dokumentreferanse';
  readonly msgId: string;
  /** Code of 9602. */
  readonly dokumenttype: string;
  readonly tekst: string;
  readonly dato?: string;
  readonly avsender: { readonly navn: string; readonly herId: readonly string[] };
  readonly pasient: { readonly navn: string; readonly nummer: string };
  readonly filer: readonly { readonly navn: string; readonly mediatype: string; readonly beskrivelse?: string }[];
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

function filesOf(attached: readonly Attached[]): readonly Part[] {
  return attached.map(({ mediaType, base64 }, at) => ({
    name: `vedlegg-${at + 1}.${extensions[mediaType] ?? 'bin'}`,
    mediaType,
    bytes: bytesOf(base64) ?? new Uint8Array(),
  }));
}

const patientName = (patient: XmlElement | undefined): string =>
  [textAt(patient, 'GivenName'), textAt(patient, 'MiddleName'), textAt(patient, 'FamilyName')]
    .filter((part) => part !== undefined)
    .join(' ');

function numberOf(patient: XmlElement | undefined): string {
  const idents = (patient?.children ?? []).filter(({ name }) => name === 'Ident');
  return (
    textAt(
      idents.find((one) => ['FNR', 'DNR'].includes(attribute(one, 'TypeId') ?? '')),
      'Id',
    ) ?? ''
  );
}

function referenceOf(message: HeadedMessage, files: readonly Part[]): Dokumentreferanse {
  const note = child(message.bodies[0], 'Notat');
  const dato = textAt(note, 'DatoNotat');
  return {
    type: 'dokumentreferanse',
    msgId: message.msgId ?? '',
    dokumenttype: attribute(note, 'TemaKodet') ?? '',
    tekst: textAt(note, 'TekstNotatInnhold') ?? '',
    ...(dato === undefined ? {} : { dato }),
    avsender: {
      navn: textAt(message.sender, 'Organisation', 'OrganisationName') ?? '',
      herId: herIdsOf(message.sender),
    },
    pasient: { navn: patientName(message.patient), nummer: numberOf(message.patient) },
    filer: files.map(({ name, mediaType }, at) => {
      const beskrivelse = message.attached[at]?.description;
      return { navn: name, mediatype: mediaType, ...(beskrivelse === undefined ? {} : { beskrivelse }) };
    }),
  };
}

/** A document sent to us for keeping, as a reference with its files; refused whole when anything of it is wrong. */
export function readTilArkivering(root: XmlElement, ours: readonly string[]): Received {
  const message = headed(root);
  if (message.type !== 'DIALOG_TIL_ARKIVERING') return { ok: false, reason: 'ukjent', code: 'meldingstype' };
  const [fault] = faultsOf(root);
  if (fault !== undefined)
    return { ok: false, reason: fault === 'vedlegg-oedelagt' ? 'oedelagt' : 'ukjent', code: fault };
  if (!herIdsOf(message.receiver).some((id) => ours.includes(id)))
    return { ok: false, reason: 'ukjent', code: 'annen-mottaker' };
  const files = filesOf(message.attached);
  const source = new TextEncoder().encode(JSON.stringify(referenceOf(message, files), null, 2));
  return {
    ok: true,
    kind: 'dokument',
    id: message.msgId ?? '',
    source,
    files,
    lost: [{ path: '', reason: 'bare-som-brev' }],
  };
}
