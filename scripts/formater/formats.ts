import type { Adapter, Delivery, MapContext, Payload } from '@hjemmel/adapter';
import { digisos } from '@hjemmel/adapter-digisos';
import { eformidling } from '@hjemmel/adapter-eformidling';
import { fhirNo } from '@hjemmel/adapter-fhir-no';
import { fiksArkiv } from '@hjemmel/adapter-fiks-arkiv';
import { kith } from '@hjemmel/adapter-kith';
import { svarut } from '@hjemmel/adapter-svarut';
import { toArchive as archiveOptions, deliveryOf as toArchive } from '../../adapters/eformidling/test/deliveries.js';
import {
  context as kithContext,
  options as kithOptions,
  deliveryOf as toDoctor,
} from '../../adapters/kith/test/deliveries.js';
import { context, deliveryOf as toPerson } from '../../adapters/svarut/test/deliveries.js';

/** One format, and the delivery an example is in it. */
export interface Format {
  readonly name: string;
  readonly page: string;
  readonly adapter: Adapter<never>;
  readonly context: MapContext;
  readonly deliveryOf: (example: string) => Delivery;
}

const toOwn = (example: string): Delivery => ({
  ...toArchive(example, 'virksomhet'),
  recipient: { kind: 'eget-system' },
});

export const formats: readonly Format[] = [
  {
    name: 'FHIR',
    page: 'fhir-no.md',
    adapter: fhirNo({ receiver: 'eget-system', adressebeskyttelse: 'stoettes' }),
    context,
    deliveryOf: toOwn,
  },
  {
    name: 'Fiks Arkiv',
    page: 'fiks-arkiv.md',
    adapter: fiksArkiv({ system: 'Hjemmel', planer: true }),
    context,
    deliveryOf: toOwn,
  },
  {
    name: 'eFormidling',
    page: 'eformidling.md',
    adapter: eformidling({ ...archiveOptions, planer: true }),
    context,
    deliveryOf: (example) => toArchive(example, 'virksomhet'),
  },
  { name: 'KITH', page: 'kith.md', adapter: kith(kithOptions), context: kithContext, deliveryOf: toDoctor },
  {
    name: 'SvarUt',
    page: 'svarut.md',
    adapter: svarut({ avgivendeSystem: 'Hjemmel', signatur: 'AVANSERT_SIGNATUR' }),
    context,
    deliveryOf: toPerson,
  },
  {
    name: 'Digisos',
    page: 'digisos.md',
    adapter: digisos({ systemnavn: 'Hjemmel', systemversjon: '1' }),
    context,
    deliveryOf: toPerson,
  },
];

/** What a format says of a document apart from the letter and the document itself; undefined where it takes no such document. */
export function saidIn({ adapter, context: within }: Format, delivery: Delivery): string | undefined {
  try {
    const made = adapter.map(delivery, within);
    return made.ok ? structure(made.payload) : undefined;
  } catch {
    return undefined;
  }
}

function structure({ headers, parts }: Payload): string {
  const texts = parts.filter(({ mediaType, name }) => /json|xml/.test(mediaType) && name !== 'dokument.json');
  const said = texts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
  // The letter and the document ride along in base64; only what is said beside them counts.
  return `${JSON.stringify(headers)}${said.replace(/[A-Za-z0-9+/=]{400,}/g, '').replace(/"(?:size|hash)":[^,}]*/g, '')}`;
}
