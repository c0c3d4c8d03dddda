import { el, type XmlNode } from '@hjemmel/adapter/xml';
import type { Person } from '@hjemmel/model';
import type { Adressat, Enhet } from '../options.js';
import { cs, enhetIdent, nameOf, optional, personIdent } from './nodes.js';

export const headNamespace = 'http://www.kith.no/xmlstds/msghead/2006-05-24';

export interface Envelope {
  readonly type: readonly [code: string, words: string];
  /** ISO timestamp with offset. */
  readonly now: string;
  readonly msgId: string;
  readonly from: Adressat;
  readonly to: Adressat;
  readonly patient: XmlNode;
  readonly documents: readonly XmlNode[];
}

const unit = ({ navn, herId, organisasjonsnummer }: Enhet, inside?: XmlNode): XmlNode =>
  el('Organisation', [
    el('OrganisationName', navn),
    enhetIdent('HER', herId),
    organisasjonsnummer === undefined ? undefined : enhetIdent('ENH', organisasjonsnummer),
    inside,
  ]);

function party(name: string, { virksomhet, tjeneste, person }: Adressat): XmlNode {
  if (tjeneste !== undefined) return el(name, [unit(virksomhet, unit(tjeneste))]);
  const { fornavn, etternavn, herId } = person;
  const inside = el('HealthcareProfessional', [
    el('FamilyName', etternavn),
    el('GivenName', fornavn),
    personIdent('HER', herId),
  ]);
  return el(name, [unit(virksomhet, inside)]);
}

/** Name and number only: an address is never needed to find a patient. Undefined without a Norwegian number. */
export function patientOf({ navn, identifikator }: Person): XmlNode | undefined {
  const code = ({ foedselsnummer: 'FNR', dNummer: 'DNR' } as const)[identifikator.type as 'foedselsnummer' | 'dNummer'];
  if (code === undefined || !('verdi' in identifikator)) return undefined;
  const [family, given] = nameOf(navn);
  return el('Patient', [
    el('FamilyName', family),
    optional('GivenName', given),
    personIdent(code, identifikator.verdi),
  ]);
}

/** Version 1.2 of the head with its documents, in the order of the schema. */
export const msgHead = ({ type, now, msgId, from, to, patient, documents }: Envelope): XmlNode =>
  el(
    'MsgHead',
    [
      el('MsgInfo', [
        cs('Type', ...type),
        el('MIGversion', 'v1.2 2006-05-24'),
        el('GenDate', now),
        el('MsgId', msgId),
        cs('Ack', 'J', 'Ja'),
        party('Sender', from),
        party('Receiver', to),
        patient,
      ]),
      ...documents,
    ],
    { xmlns: headNamespace },
  );

/** What the message says in itself. */
export const body = (issued: string, content: XmlNode): XmlNode =>
  el('Document', [
    el('RefDoc', [el('IssueDate', [], { V: issued }), cs('MsgType', 'XML', 'XML-instans'), el('Content', [content])]),
  ]);

/** A file, in base64. */
export const attachment = (issued: string, mediaType: string, description: string, bytes: Uint8Array): XmlNode =>
  el('Document', [
    el('RefDoc', [
      el('IssueDate', [], { V: issued }),
      cs('MsgType', 'A', 'Vedlegg'),
      el('MimeType', mediaType),
      el('Description', description),
      el('Content', [
        el('Base64Container', Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'), {
          xmlns: 'http://www.kith.no/xmlstds/base64container',
        }),
      ]),
    ]),
  ]);
