import type { Message, Received } from '@hjemmel/adapter';
import { child, readXml, textAt, type XmlElement } from '@hjemmel/adapter/xml';
import { sha256 } from '@hjemmel/noark';

const objectsOf = (root: XmlElement): readonly XmlElement[] =>
  (child(root, 'registrering')?.children ?? [])
    .filter(({ name }) => name === 'dokumentbeskrivelse')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'dokumentobjekt'));

/** Whether the files are those the message names, no more and no less, each as long and as summed as it says. */
function isWhole(objects: readonly XmlElement[], files: Message['parts']): boolean {
  const named = new Set(objects.map((object) => textAt(object, 'referanseDokumentfil')));
  return files.every(({ name }) => named.has(name)) && objects.every((object) => standsIn(object, files));
}

function standsIn(object: XmlElement, files: Message['parts']): boolean {
  const part = files.find(({ name }) => name === textAt(object, 'referanseDokumentfil'));
  if (part === undefined) return false;
  const [sum, length] = [textAt(object, 'sjekksum'), textAt(object, 'filstoerrelse')];
  const algorithm = textAt(object, 'sjekksumAlgoritme') ?? 'SHA-256';
  const isSummed = sum === undefined || (algorithm === 'SHA-256' && sum.toLowerCase() === sha256(part.bytes));
  return isSummed && (length === undefined || Number(length) === part.bytes.length);
}

/** Takes the document out of a message of our own making. Refused without the JSON: then there is only a letter. */
export function readArkivmelding(message: Message, id: string, system: string): Received {
  const xml = message.parts.find(({ name }) => name === 'arkivmelding.xml');
  if (xml === undefined) return { ok: false, reason: 'oedelagt' };
  const read = readXml(xml.bytes);
  if (!read.ok) return read;
  if (textAt(read.root, 'system') !== system) return { ok: false, reason: 'ukjent', code: 'annet-system' };
  const files = message.parts.filter((part) => part !== xml);
  if (!isWhole(objectsOf(read.root), files)) return { ok: false, reason: 'endret' };
  const source = files.find(({ name }) => name === 'dokument.json');
  if (source === undefined) return { ok: false, reason: 'ikke-formatet', code: 'bare-som-brev' };
  const rest = files.filter((part) => part !== source);
  return { ok: true, kind: 'dokument', id, source: source.bytes, files: rest, lost: [] };
}
