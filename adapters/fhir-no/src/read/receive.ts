import type { Message, Part, Received, ReceiveRefusal } from '@hjemmel/adapter';
import { documentOf } from '../questionnaire/document-of.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { sha1 } from '../write/bytes.js';
import { otherVersion } from './other-version.js';
import { parsed } from './parsed.js';
import { type Gathered, gather, type Node, node, rows, word } from './resources.js';
import { structured } from './structured.js';

const mostBytes = 50_000_000;

/**
 * Takes a document out of a message: byte for byte where it rides along, else a draft of what is understood, with everything
 * else named in `lost`. One person's document at a time. Never throws on data.
 */
export function receive({ parts }: Message, questionnaires: readonly Questionnaire[]): Received {
  const json = parts.filter(({ mediaType, name }) => /json/i.test(mediaType) || name.endsWith('.json'));
  if (json.length === 0) return { ok: false, reason: 'ikke-formatet' };
  if (json.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes) return { ok: false, reason: 'for-stor' };
  const read = resourcesOf(json);
  if (!Array.isArray(read)) return read as ReceiveRefusal;
  const found = gather(read);
  return refusalOf(json, found) ?? opened(found, questionnaires);
}

function resourcesOf(json: readonly Part[]): readonly Node[] | ReceiveRefusal {
  const values = json.map(({ bytes }) => parsed(bytes));
  if (values.some((value) => value === undefined)) return { ok: false, reason: 'oedelagt' };
  const resources = values.filter((value) => value !== undefined);
  if (!resources.some(({ resourceType }) => typeof resourceType === 'string'))
    return { ok: false, reason: 'ikke-formatet' };
  return resources;
}

function refusalOf(json: readonly Part[], found: Gathered): ReceiveRefusal | undefined {
  const stated = json.some(({ mediaType }) => /fhirVersion=(?!4)/i.test(mediaType));
  const place = otherVersion(found.all);
  if (stated || place !== undefined)
    return { ok: false, reason: 'ukjent', code: `fhir-versjon@${place ?? 'mediaType'}` };
  const stranger = strangerIn(found);
  return stranger === undefined ? undefined : { ok: false, reason: 'ukjent', code: `annen-pasient@${stranger}` };
}

/** Where a resource is about another person than the first one here. */
function strangerIn({ all, at, of }: Gathered): string | undefined {
  const [patient] = of('Patient');
  const [, second] = of('Patient');
  if (second !== undefined) return 'Patient[1]';
  const subjects = all.map((resource) => [resource, resource.subject ?? resource.patient] as const);
  const names = new Set(subjects.flatMap(([, subject]) => word(node(subject).reference) ?? []));
  const foreign = subjects.findIndex(([, subject]) => {
    const known = at(subject);
    return known !== undefined && known.resourceType === 'Patient' && known !== patient;
  });
  if (foreign >= 0) return `${all[foreign]?.resourceType}.subject`;
  return names.size > 1 && patient === undefined ? `${all[0]?.resourceType}.subject` : undefined;
}

function opened(found: Gathered, questionnaires: readonly Questionnaire[]): Received {
  const id = messageId(found);
  const riding = attachments(found);
  if (riding === undefined) return { ok: false, reason: 'endret' };
  const source = riding.find(({ mediaType }) => mediaType === 'application/json');
  const files = riding.filter((part) => part !== source);
  if (source !== undefined) return { ok: true, kind: 'dokument', id, source: source.bytes, files, lost: [] };
  const [response] = found.of('QuestionnaireResponse');
  if (response !== undefined && questionnaires.length > 0) return answered(id, response, questionnaires, files);
  const read = structured(found);
  if (read === undefined) return { ok: false, reason: 'ikke-formatet', code: 'uten-plan' };
  const draft = new TextEncoder().encode(JSON.stringify(read.draft, null, 2));
  return { ok: true, kind: 'dokument', id, source: draft, files, lost: read.lost };
}

function answered(
  id: string,
  response: Node,
  questionnaires: readonly Questionnaire[],
  files: readonly Part[],
): Received {
  const read = documentOf(questionnaires, response);
  if (!read.ok) return { ok: false, reason: 'ukjent', code: `${read.reason}@QuestionnaireResponse.questionnaire` };
  const source = new TextEncoder().encode(JSON.stringify(read.document, null, 2));
  return { ok: true, kind: 'dokument', id, source, files, lost: read.lost };
}

function messageId({ of, all }: Gathered): string {
  const rowsOf = [
    ...of('DocumentReference').flatMap(({ identifier }) => rows(identifier)),
    node(of('Composition')[0]?.identifier),
  ];
  return word(rowsOf[0]?.value) ?? word(all[0]?.id) ?? 'uten-id';
}

/** Every file the references carry; undefined when one is not as long, or not the same, as it says. */
function attachments({ of }: Gathered): readonly Part[] | undefined {
  const stated = of('DocumentReference').flatMap(({ content }) =>
    rows(content).map(({ attachment }) => node(attachment)),
  );
  const carried = stated.filter(({ data }) => word(data) !== undefined);
  const files = carried.map((attachment, at) => ({ attachment, part: partOf(attachment, at) }));
  const whole = files.every(({ attachment: { size, hash }, part }) => {
    const sameSize = size === undefined || Number(size) === part.bytes.length;
    return sameSize && (hash === undefined || hash === sha1(part.bytes));
  });
  return whole ? files.map(({ part }) => part) : undefined;
}

function partOf({ contentType, data }: Node, at: number): Part {
  const mediaType = word(contentType) ?? 'application/octet-stream';
  const bytes = new Uint8Array(Buffer.from(String(data), 'base64'));
  return { name: `vedlegg-${at + 1}`, mediaType, bytes };
}
