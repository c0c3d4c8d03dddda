import { child, textAt, type XmlElement } from '@hjemmel/adapter/xml';
import { headNamespace } from '../write/envelope.js';

/** A file of a message as it stands there. */
export interface Attached {
  readonly mediaType: string;
  readonly description: string | undefined;
  readonly base64: string;
}

/** A head with its parts, found by name; nothing of it is judged yet. */
export interface HeadedMessage {
  readonly type: string | undefined;
  readonly msgId: string | undefined;
  readonly sender: XmlElement | undefined;
  readonly receiver: XmlElement | undefined;
  readonly patient: XmlElement | undefined;
  readonly bodies: readonly XmlElement[];
  readonly attached: readonly Attached[];
}

export const isHeaded = ({ name, namespace }: XmlElement): boolean => name === 'MsgHead' && namespace === headNamespace;

export const attribute = (element: XmlElement | undefined, name: string, which: 'V' | 'S' = 'V'): string | undefined =>
  child(element, name)?.attributes[which];

const references = (root: XmlElement): readonly XmlElement[] =>
  root.children.flatMap((one) => (one.name === 'Document' ? (child(one, 'RefDoc') ?? []) : []));

function attachedIn(reference: XmlElement): Attached {
  return {
    mediaType: textAt(reference, 'MimeType') ?? '',
    description: textAt(reference, 'Description'),
    base64: textAt(reference, 'Content', 'Base64Container') ?? '',
  };
}

export function headed(root: XmlElement): HeadedMessage {
  const info = child(root, 'MsgInfo');
  const all = references(root);
  const ofType = (type: string) => all.filter((one) => attribute(one, 'MsgType') === type);
  return {
    type: attribute(info, 'Type'),
    msgId: textAt(info, 'MsgId'),
    sender: child(info, 'Sender'),
    receiver: child(info, 'Receiver'),
    patient: child(info, 'Patient'),
    bodies: ofType('XML').flatMap((one) => child(one, 'Content')?.children ?? []),
    attached: ofType('A').map(attachedIn),
  };
}

/** The HER-ids of an address, outermost first. */
export function herIdsOf(party: XmlElement | undefined): readonly string[] {
  const units = (party?.children ?? []).filter(
    ({ name }) => name === 'Organisation' || name === 'HealthcareProfessional',
  );
  return units.flatMap((unit) => {
    const idents = unit.children.filter(({ name }) => name === 'Ident');
    const own = idents.find((one) => attribute(one, 'TypeId') === 'HER');
    return [textAt(own, 'Id') ?? '', ...herIdsOf(unit)];
  });
}
