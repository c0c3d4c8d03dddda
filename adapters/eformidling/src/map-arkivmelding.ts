import { type Delivery, type MapContext, type Mapped, recipientOf } from '@hjemmel/adapter';
import { writeXml, type XmlNode, XmlTextError } from '@hjemmel/adapter/xml';
import { noarkOf } from '@hjemmel/noark';
import { arkivmelding } from './arkivmelding.js';
import { type ArkivmeldingOptions, type Mottaker, noarkOptionsOf } from './options.js';
import { organisation, referencesOf, sbd } from './sbd.js';
import { mostBytes } from './size.js';

const refused = (reason: string): Extract<Mapped, { readonly ok: false }> => ({ ok: false, reason });

function receiverOf(delivery: Delivery, mottakere: readonly Mottaker[]): Mottaker | string {
  const found = recipientOf(delivery);
  if (!found.ok) return found.reason;
  if (found.contact === undefined) return 'ikke-virksomhet';
  const { virksomhet } = found.contact;
  const [mottaker, ...more] = mottakere.filter(({ iDokumentet }) => iDokumentet === virksomhet);
  if (mottaker === undefined) return 'mottaker-ikke-i-adresseboka';
  return more.length > 0 ? 'flertydig-mottaker' : mottaker;
}

function written(root: XmlNode): Uint8Array | undefined {
  try {
    return writeXml(root);
  } catch (error) {
    if (error instanceof XmlTextError) return undefined;
    throw error;
  }
}

/** A document to the archive of another body. */
export function mapArkivmelding(options: ArkivmeldingOptions, delivery: Delivery, context: MapContext): Mapped {
  const found = noarkOf(delivery, noarkOptionsOf(options));
  if (!found.ok) return found;
  const { value, lost } = found;
  const receiver = receiverOf(delivery, options.mottakere);
  if (typeof receiver === 'string') return refused(receiver);
  if (value.mappe === undefined) return refused('uten-mappe');
  const frame = { ...context, mottaker: receiver.navn, system: options.system };
  const bytes = written(arkivmelding(value, value.mappe, frame));
  if (bytes === undefined) return refused('ugyldig-tegn');
  const message = { sikkerhetsnivaa: '4', hoveddokument: 'arkivmelding.xml' };
  const parts = [
    sbd('arkivmelding', options.avsender, organisation(receiver.organisasjonsnummer), context, message),
    { name: 'arkivmelding.xml', mediaType: 'application/xml', bytes },
    ...value.files,
  ];
  if (parts.some((part) => part.bytes.length > mostBytes)) return refused('for-stor');
  const references = referencesOf(context);
  return { ok: true, payload: { headers: { ...references }, parts, references }, lost };
}
