import type { DeliveryState, Received } from '@hjemmel/adapter';
import { child, textAt, type XmlElement } from '@hjemmel/adapter/xml';
import { feil, isCode } from '../codes.js';

/** Both versions have the same shape. */
const namespaces: ReadonlySet<string> = new Set([
  'http://www.kith.no/xmlstds/apprec/2004-11-21',
  'http://www.kith.no/xmlstds/apprec/2012-02-15',
]);

const states: Readonly<Record<string, DeliveryState>> = { 1: 'fullfoert', 2: 'avvist', 3: 'delvis-feilet' };

const refused = (code: string): Received => ({ ok: false, reason: 'ukjent', code });
const valueAt = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes.V;

export const isAppRec = ({ name, namespace }: XmlElement): boolean => name === 'AppRec' && namespaces.has(namespace);

/** Every HER-id of a party, on any level. */
function herIdsIn(element: XmlElement): readonly string[] {
  const isHer = valueAt(element, 'TypeId') === 'HER';
  const own = isHer ? textAt(element, 'Id') : undefined;
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap(herIdsIn)];
}

/** The codes of why, those of the national set by name and every other as one word; the texts beside them may name somebody. */
function errorsOf(root: XmlElement): readonly string[] {
  const errors = root.children.filter(({ name }) => name === 'Error');
  const codes = errors.map(({ attributes: { V = '', S = feil.oid } }) =>
    S === feil.oid && isCode(feil, V) ? V : 'ukjent-feilkode',
  );
  return [...new Set(codes)];
}

/** Taken means taken with nothing wrong: a receipt that says both is for a person to read. */
function stateOf(status: string | undefined, errors: readonly string[]): DeliveryState {
  const state = status !== undefined && Object.hasOwn(states, status) ? states[status] : undefined;
  return state === undefined || (state === 'fullfoert' && errors.length > 0) ? 'ukjent' : state;
}

/** An application receipt to one of ours, by the HER-id of the service or person it is to. */
export function readAppRec(root: XmlElement, ours: readonly string[]): Received {
  const id = textAt(root, 'Id');
  const concerns = textAt(root, 'OriginalMsgId', 'Id');
  const receiver = child(root, 'Receiver');
  if (id === undefined || concerns === undefined || receiver === undefined) return { ok: false, reason: 'oedelagt' };
  if (valueAt(root, 'MsgType') !== 'APPREC') return refused('meldingstype');
  if (!herIdsIn(receiver).some((found) => ours.includes(found))) return refused('annen-mottaker');
  const status = valueAt(root, 'Status');
  const errors = errorsOf(root);
  const code = [status !== undefined && Object.hasOwn(states, status) ? status : 'ukjent-status', ...errors].join(' ');
  return { ok: true, kind: 'kvittering', id, concerns, receipt: { state: stateOf(status, errors), code } };
}
