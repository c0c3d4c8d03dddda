import { httpFailure, type Message, type Payload } from '@hjemmel/adapter';
import { type FiksIoTransport, fiksArkiv } from '@hjemmel/adapter-fiks-arkiv';
import { type FarMessages, httpFarSide, type Protocol, register, testAdapter } from '@hjemmel/testkit';
import { it } from 'vitest';
import { vedtakSamples } from './adapter-samples.js';

const create = () => fiksArkiv({ system: 'Hjemmel', kildeSomVedlegg: true, arkivKonto: 'konto-1' });

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
register(
  testAdapter({ create, farSide, samples: await vedtakSamples(create().capabilities, 'eget-system'), messages }),
  it,
);
