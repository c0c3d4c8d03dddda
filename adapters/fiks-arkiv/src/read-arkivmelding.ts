import type { Message, Received } from '@hjemmel/adapter';
import { child, readXml, sha256, textAt, type XmlElement } from '@hjemmel/noark';

const objectsOf = (root: XmlElement): readonly XmlElement[] =>
  (child(root, 'registrering')?.children ?? [])
    .filter(({ name }) => name === 'dokumentbeskrivelse')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'dokumentobjekt'));

/** Whether every file the message names is there, as long and as summed as it says. */
function isWhole(objects: readonly XmlElement[], { parts }: Message): boolean {
  return objects.every((object) => {
    const part = parts.find(({ name }) => name === textAt(object, 'referanseDokumentfil'));
    if (part === undefined) return false;
    const sum = textAt(object, 'sjekksum');
    return sum === undefined || sum.toLowerCase() === sha256(part.bytes);
  });
}

/** Takes the document out of a message of our own making; without the JSON there is only the letter, which is no document. */
export function readArkivmelding(message: Message, id: string): Received {
  const xml = message.parts.find(({ name }) => name === 'arkivmelding.xml');
  if (xml === undefined) return { ok: false, reason: 'oedelagt' };
  const read = readXml(xml.bytes);
  if (!read.ok) return read;
  const objects = objectsOf(read.root);
  if (!isWhole(objects, message)) return { ok: false, reason: 'endret' };
  const source = message.parts.find(({ name }) => name === 'dokument.json');
  const files = message.parts.filter((part) => part !== xml && part !== source);
  const lost = source === undefined ? [{ path: '', reason: 'bare-som-brev' }] : [];
  return { ok: true, kind: 'dokument', id, source: source?.bytes ?? new Uint8Array(), files, lost };
}
