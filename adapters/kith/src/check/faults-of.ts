import { child, textAt, type XmlElement } from '@hjemmel/adapter/xml';
import { dokumenttyper, isCode, tjenestetyper } from '../codes.js';
import { fileKindOf } from '../file-kinds.js';
import { bytesOf } from '../read/base64.js';
import { type Attached, attribute, type HeadedMessage, headed, herIdsOf } from '../read/message.js';

/** What the schemas let through and a receiver does not: a word for each kind of fault. */
export type KithFault =
  | 'ukjent-type'
  | 'feil-innhold'
  | 'feil-kodeverk'
  | 'ukjent-kode'
  | 'uten-tekst'
  | 'uten-vedlegg'
  | 'vedlegg-format'
  | 'vedlegg-oedelagt'
  | 'ett-nivaa'
  | 'uten-pasient'
  | 'utenlandsk-pasient'
  | 'uten-id';

const norwegian: ReadonlySet<string | undefined> = new Set(['FNR', 'DNR']);

function patientFaults({ patient }: HeadedMessage): readonly KithFault[] {
  const idents = (patient?.children ?? []).filter(({ name }) => name === 'Ident');
  if (idents.length === 0) return ['uten-pasient'];
  const numbers = idents.filter((one) => norwegian.has(attribute(one, 'TypeId')));
  if (numbers.length === 0) return ['utenlandsk-pasient'];
  return numbers.length === 1 && /^\d{11}$/.test(textAt(numbers[0], 'Id') ?? '') ? [] : ['uten-pasient'];
}

const addressFaults = (party: XmlElement | undefined): readonly KithFault[] => {
  const ids = herIdsOf(party);
  return ids.length === 2 && ids.every((id) => /^\d+$/.test(id)) ? [] : ['ett-nivaa'];
};

function fileFaults({ mediaType, base64 }: Attached): readonly KithFault[] {
  const bytes = bytesOf(base64);
  if (bytes === undefined) return ['vedlegg-oedelagt'];
  return fileKindOf(bytes) === mediaType ? [] : ['vedlegg-format'];
}

function archiveFaults({ bodies, attached }: HeadedMessage): readonly KithFault[] {
  const [body, ...more] = bodies;
  const notes = body?.children.filter(({ name }) => name === 'Notat') ?? [];
  const note = notes[0];
  if (body?.name !== 'Dialogmelding' || more.length > 0 || notes.length !== 1) return ['feil-innhold'];
  const code = attribute(note, 'TemaKodet') ?? '';
  const isOfSet = attribute(note, 'TemaKodet', 'S') === dokumenttyper.oid;
  return [
    ...(isOfSet ? (isCode(dokumenttyper, code) ? [] : (['ukjent-kode'] as const)) : (['feil-kodeverk'] as const)),
    ...(textAt(note, 'TekstNotatInnhold') === undefined ? (['uten-tekst'] as const) : []),
    ...(attached.length === 0 ? (['uten-vedlegg'] as const) : attached.flatMap(fileFaults)),
  ];
}

function serviceFaults({ bodies }: HeadedMessage): readonly KithFault[] {
  const [body] = bodies;
  if (body?.name !== 'OrienteringOmTjenestetilbud') return ['feil-innhold'];
  const services = body.children.filter(({ name }) => name === 'EksisterendeTjeneste');
  const codes = services.flatMap((one) => child(one, 'IPLOStjenestetype') ?? []);
  return codes.flatMap(({ attributes: { V = '', S } }): readonly KithFault[] => {
    if (S !== tjenestetyper.oid) return ['feil-kodeverk'];
    return isCode(tjenestetyper, V) ? [] : ['ukjent-kode'];
  });
}

function contentFaults(message: HeadedMessage): readonly KithFault[] {
  if (message.type === 'DIALOG_TIL_ARKIVERING') return archiveFaults(message);
  return message.type === 'ORIENTERING_TJENESTETILBUD' ? serviceFaults(message) : ['ukjent-type'];
}

/** Every fault of a message the schemas are blind to, each once; nothing of the message is repeated. */
export function faultsOf(root: XmlElement): readonly KithFault[] {
  const message = headed(root);
  const { msgId, sender, receiver } = message;
  const found: readonly KithFault[] = [
    ...(msgId === undefined ? (['uten-id'] as const) : []),
    ...addressFaults(sender),
    ...addressFaults(receiver),
    ...patientFaults(message),
    ...contentFaults(message),
  ];
  return [...new Set(found)];
}
