import type { Message, Received } from '@hjemmel/adapter';
import { readXml } from '@hjemmel/adapter/xml';
import type { Adressat } from '../options.js';
import { isAppRec, readAppRec } from './app-rec.js';
import { isHeaded } from './message.js';
import { readTilArkivering } from './til-arkivering.js';

/** What a message of 18 MB of files may come to in base64, with its own text. */
const mostBytes = 26_000_000;

const isXml = ({ name, mediaType }: Message['parts'][number]): boolean =>
  /xml/i.test(mediaType) || /\.xml$/i.test(name);

/** The service or person addressed is ours; the organisation around it may have many others. */
const oursIn = ({ tjeneste, person }: Adressat): readonly string[] => [(tjeneste ?? person).herId];

/** A receipt, or a document sent for keeping. Any other kind of message is kept for a person to see. */
export function receive(avsender: Adressat, { parts }: Message): Received {
  const [part, ...more] = parts.filter(isXml);
  if (part === undefined) return { ok: false, reason: 'ikke-formatet' };
  if (more.length > 0) return { ok: false, reason: 'oedelagt' };
  const read = readXml(part.bytes, mostBytes);
  if (!read.ok) return read;
  const ours = oursIn(avsender);
  if (isAppRec(read.root)) return readAppRec(read.root, ours);
  return isHeaded(read.root) ? readTilArkivering(read.root, ours) : { ok: false, reason: 'ikke-formatet' };
}
