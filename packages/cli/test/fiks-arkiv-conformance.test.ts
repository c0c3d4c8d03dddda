import { readFileSync } from 'node:fs';
import { httpFailure, type Message, type Payload } from '@hjemmel/adapter';
import { type FiksIoTransport, fiksArkiv } from '@hjemmel/adapter-fiks-arkiv';
import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import {
  type FarMessages,
  httpFarSide,
  kitSamples,
  type Protocol,
  register,
  type Sample,
  testAdapter,
} from '@hjemmel/testkit';
import { it } from 'vitest';

const create = () => fiksArkiv({ system: 'Hjemmel', kildeSomVedlegg: true, arkivKonto: 'konto-1' });

/** The usual delivery of the kit around a whole vedtak, since the archive reads what is inside one. */
async function samples(): Promise<readonly Sample[]> {
  const source = readFileSync(new URL('../../../examples/vedtak/gyldig-full.json', import.meta.url));
  const judged = validateDocument(vedtakType, JSON.parse(source.toString('utf8')), { today: '2026-11-23' });
  if (!judged.ok) throw new Error('The example is not valid.');
  const letter = await pdfRenderer().render(composeDocument(vedtakType, judged.document));
  const { rendition } = letter;
  const document = judged.document as Sample['delivery']['document'];
  const [usual] = kitSamples(create().capabilities);
  if (!usual) throw new Error('The kit has no sample.');
  const whole = { ...usual.delivery, document, letter, rendition, source: new Uint8Array(source), enclosures: [] };
  const { source: _, ...cut } = {
    ...whole,
    document: { ...document, utvidelser: { 'no.eksempel': { grunn: HIDDEN } } },
  };
  return [
    { name: 'a vedtak', delivery: whole },
    { name: 'a vedtak with something hidden', delivery: cut as Sample['delivery'], hidden: [HIDDEN] },
  ];
}
const HIDDEN = 'Skjult-opplysning-Gáhkku-Ørnes';

/** A Fiks IO that knows a message by the id its sender gave it, and hands nothing over that it cannot read whole. */
const protocol: Protocol = ({ method, path, body }, shelf) => {
  const key = path.split('/')[2] ?? '';
  if (method !== 'PUT') return { status: 405 };
  const { parts } = JSON.parse(Buffer.from(body).toString('utf8')) as { parts: { name: string; base64: string }[] };
  for (const { name, base64 } of parts) shelf.put(key, name, Uint8Array.from(Buffer.from(base64, 'base64')));
  shelf.finish(key);
  return { status: 200, body: JSON.stringify({ meldingId: key }) };
};

/** A client as a kommune would bring one, over HTTP in place of AMQP. */
const clientOf = (url: string, getToken: () => Promise<string>): FiksIoTransport => ({
  async send(messageType, headers, parts, { signal }) {
    const body = {
      messageType,
      parts: parts.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
    };
    const answer = await fetch(`${url}/meldinger/${headers.klientMeldingId}`, {
      method: 'PUT',
      signal,
      headers: { Authorization: `Bearer ${await getToken()}` },
      body: JSON.stringify(body),
    });
    const wait = answer.headers.get('retry-after');
    if (!answer.ok) throw httpFailure(answer.status, wait === null ? undefined : Number(wait));
    const text = await answer.text();
    return text === '' ? { meldingId: '' } : (JSON.parse(text) as { meldingId: string });
  },
});

const type = 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett';
const key = (system: string) =>
  `<referanseEksternNoekkel><fagsystem>${system}</fagsystem><noekkel>n</noekkel></referanseEksternNoekkel>`;
const stands = (name: string, system: string) =>
  `<${name}Kvittering><systemID>22f05e04-37c4-4051-8b3a-853c8eac4b33</systemID>${key(system)}</${name}Kvittering>`;
const receipt = (inner: string) => `<arkivmeldingKvittering>${inner}</arkivmeldingKvittering>`;
const failed = '<registreringFeilet><feilId>7</feilId></registreringFeilet>';
const error = '<feil><feilId>1</feilId></feil>';

/** Message type and content of each answer the archive gives. */
const ANSWERS: Readonly<Record<string, readonly [string, string]>> = {
  mottatt: [`${type}.mottatt`, '<mottatt/>'],
  kvittering: [`${type}.kvittering`, receipt(stands('mappe', 'Hjemmel') + stands('registrering', 'Hjemmel'))],
  'kvittering med feil': [`${type}.kvittering`, receipt(stands('mappe', 'Hjemmel') + failed)],
  ugyldigforespoersel: ['no.ks.fiks.arkiv.v1.feilmelding.ugyldigforespoersel', error],
  serverfeil: ['no.ks.fiks.arkiv.v1.feilmelding.serverfeil', error],
  tidsavbrudd: ['no.ks.fiks.kvittering.tidsavbrudd', error],
};

function message(
  { references }: Payload,
  [messageType, xml]: readonly [string, string],
  headers: Readonly<Record<string, string>>,
): Message {
  return {
    headers: { messageType, klientKorrelasjonsId: references.klientKorrelasjonsId ?? '', ...headers },
    parts: [{ name: 'svar.xml', mediaType: 'application/xml', bytes: new TextEncoder().encode(xml) }],
  };
}

const messages: FarMessages = {
  words: {
    mottatt: 'mottatt',
    kvittering: 'fullfoert',
    'kvittering med feil': 'delvis-feilet',
    ugyldigforespoersel: 'avvist',
    serverfeil: 'midlertidig-feil',
    tidsavbrudd: 'utloept',
  },
  answer: (payload, word, meldingId) => {
    const answer = Object.hasOwn(ANSWERS, word) ? ANSWERS[word] : undefined;
    return message(payload, answer ?? [`${type}.${word}`, '<svar/>'], { meldingId });
  },
  foreign: (payload) =>
    message(payload, [`${type}.kvittering`, receipt(stands('mappe', 'Annet') + stands('registrering', 'Annet'))], {
      meldingId: 'm',
    }),
  document: ({ headers, parts }) => ({ headers: { ...headers, meldingId: 'm' }, parts }),
};

const farSide = httpFarSide(protocol, clientOf, { without: ['delvis'] });
register(testAdapter({ create, farSide, samples: await samples(), messages }), it);
