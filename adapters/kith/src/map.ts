import type { Delivery, Loss, MapContext, Mapped } from '@hjemmel/adapter';
import { writeXml, type XmlNode, XmlTextError } from '@hjemmel/adapter/xml';
import type { Vedtak } from '@hjemmel/model';
import { sha256 } from '@hjemmel/noark';
import { addressOf } from './address.js';
import { fileKindOf } from './file-kinds.js';
import { type PlanType, planTypes, type Settings } from './options.js';
import { attachment, body, type Envelope, msgHead, patientOf } from './write/envelope.js';
import { titleOf } from './write/note-text.js';
import { orientering, servicesOf } from './write/services.js';
import { plan, tilArkivering } from './write/til-arkivering.js';

type Refusal = Extract<Mapped, { readonly ok: false }>;
type Content = Pick<Envelope, 'type' | 'documents'> & { readonly lost: readonly Loss[] };

const refused = (reason: string): Refusal => ({ ok: false, reason });
const isPlan = (type: string): type is PlanType => (planTypes as readonly string[]).includes(type);

function unfit({ letter, enclosures }: Delivery, { maksByte }: Settings): Refusal | undefined {
  if (letter.draft) return refused('utkast');
  const files = [letter, ...enclosures];
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > maksByte) return refused('for-stor');
  return files.some(({ bytes, sha256: stated }) => sha256(bytes) !== stated) ? refused('fil-endret') : undefined;
}

/** The letter and what goes with it, each of a kind a health record takes. */
function filesOf({ document, letter, enclosures }: Delivery): readonly XmlNode[] | undefined {
  const titles = new Map((document.vedlegg ?? []).map(({ id, tittel }) => [id, tittel]));
  const files = [
    { ...letter, title: titleOf(document) },
    ...enclosures.map((one) => ({ ...one, title: titles.get(one.vedlegg) ?? 'Vedlegg' })),
  ];
  const isRight = files.every(({ bytes, mediaType }) => fileKindOf(bytes) === mediaType);
  if (!isRight || letter.mediaType !== 'application/pdf') return undefined;
  return files.map(({ bytes, mediaType, title }) => attachment(document.sistEndret, mediaType, title, bytes));
}

function lostOf({ document, enclosures }: Delivery): readonly Loss[] {
  const sent = new Set(enclosures.map(({ vedlegg }) => vedlegg));
  const missing = (document.vedlegg ?? []).flatMap(({ id }, at) =>
    sent.has(id) ? [] : [{ path: `/vedlegg/${at}`, reason: 'fil-ikke-med' }],
  );
  return [{ path: '', reason: 'bare-som-brev' }, ...missing];
}

function planContent(delivery: Delivery, settings: Settings): Content | Refusal {
  const { document } = delivery;
  const code = settings.dokumenttyper[document.type as PlanType];
  if (code === undefined) return { ok: false, reason: 'dokumenttype-ikke-valgt', params: { valg: 'dokumenttyper' } };
  const files = filesOf(delivery);
  if (files === undefined) return refused('ikke-arkivformat');
  const documents = [body(document.sistEndret, plan(document, code)), ...files];
  return { type: tilArkivering, documents, lost: lostOf(delivery) };
}

/** Structured content goes only where nothing is hidden from the receiver, which `source` says. */
function vedtakContent({ document, source }: Delivery, settings: Settings): Content | Refusal {
  if (source === undefined) return refused('noe-er-skjult');
  const services = servicesOf(document as unknown as Vedtak, settings.tjenestekoder);
  if (!services.ok) return services;
  return { type: orientering, documents: [body(document.sistEndret, services.content)], lost: services.lost };
}

function contentOf(delivery: Delivery, settings: Settings): Content | Refusal {
  const { type } = delivery.document;
  if (isPlan(type)) return planContent(delivery, settings);
  return type === 'vedtak' ? vedtakContent(delivery, settings) : refused('type-stoettes-ikke');
}

function written(root: XmlNode): Uint8Array | undefined {
  try {
    return writeXml(root);
  } catch (error) {
    if (error instanceof XmlTextError) return undefined;
    throw error;
  }
}

/** One message about one known person to one address; refused wherever any of the three is uncertain. */
export function map(settings: Settings, delivery: Delivery, { now, uuid }: MapContext): Mapped {
  const wrong = unfit(delivery, settings);
  if (wrong !== undefined) return wrong;
  const content = contentOf(delivery, settings);
  if ('ok' in content) return content;
  const addressed = addressOf(delivery, settings.adressebok);
  if (!addressed.ok) return addressed;
  const patient = patientOf(delivery.document.bruker);
  if (patient === undefined) return refused('uten-foedselsnummer');
  const MsgId = uuid('MsgId');
  const { type, documents, lost } = content;
  const bytes = written(
    msgHead({ type, now, msgId: MsgId, from: settings.avsender, to: addressed.address, patient, documents }),
  );
  if (bytes === undefined) return refused('ugyldig-tegn');
  const parts = [{ name: 'melding.xml', mediaType: 'application/xml', bytes }];
  return { ok: true, payload: { headers: { type: type[0], MsgId }, parts, references: { MsgId } }, lost };
}
