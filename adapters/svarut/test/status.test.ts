import { readFileSync } from 'node:fs';
import type { Payload, SendContext } from '@hjemmel/adapter';
import { describe, expect, it } from 'vitest';
import { type Signeringshendelse, type Status, type SvarUtTransport, svarut } from '../src/index.js';
import { context, deliveryOf, sha256 } from './deliveries.js';

const ID = '22f05e04-37c4-4051-8b3a-853c8eac4b33';
const TIME = '2026-11-25T09:30:00+01:00';

/** A SvarUt that has been told what it says. */
function far(status: string, signing: readonly Signeringshendelse[] = [], tid = TIME): SendContext<SvarUtTransport> {
  const told: Status = { status, sisteStatusEndring: tid };
  return {
    transport: {
      send: async () => ({ id: ID }),
      find: async () => [ID],
      status: async () => told,
      signing: async () => signing,
    },
    signal: new AbortController().signal,
    now: () => TIME,
    idempotencyKey: 'k',
    checkpoint: async () => undefined,
  };
}

function payload(example: string): Payload {
  const made = svarut({ avgivendeSystem: 'Hjemmel', signatur: 'AVANSERT_SIGNATUR' }).map(deliveryOf(example), context);
  if (!made.ok) throw new Error(made.reason);
  return made.payload;
}
const asked = (example: string, ...more: Parameters<typeof far>) =>
  svarut({ avgivendeSystem: 'Hjemmel' }).status?.(payload(example), far(...more));

describe('the page', () => {
  const page = readFileSync(new URL('../../../docs/adaptere/svarut.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| [A-Z_]{4,}/.test(line));

  it.each(rows.map((row) => row.split('|').map((cell) => cell.trim())))(
    '%s says what %s becomes',
    async (_, words = '', state, event) => {
      for (const word of words.split(', ')) {
        const isSigning = /SIGN|UTLOPT|_AV_/.test(word);
        const receipt = isSigning
          ? await asked('samarbeidsavtale/gyldig-full', 'LEST', [{ status: word, tidspunkt: TIME }])
          : await asked('vedtak/gyldig-full', word);
        expect(receipt?.state, word).toBe(state);
        if (!isSigning) expect(receipt?.events?.[0]?.hendelse ?? '', word).toBe(event);
      }
    },
  );

  it('knows every status of the description', () => {
    expect(rows.join().match(/[A-Z_]{4,}/g)?.length).toBe(18);
  });
});

describe('an answer', () => {
  it('nobody knows is for a person to see, and repeats nothing', async () => {
    expect(await asked('vedtak/gyldig-full', 'PARKERT')).toMatchObject({ state: 'ukjent', code: 'PARKERT' });
    expect(await asked('vedtak/gyldig-full', 'Iben Eksempel')).toMatchObject({
      state: 'ukjent',
      code: 'ukjent-status',
    });
  });

  it('without a zone counts no period', async () => {
    const receipt = await asked('vedtak/gyldig-full', 'LEST', [], '2026-11-25T09:30:00');
    expect(receipt).toMatchObject({ state: 'fullfoert' });
    expect(receipt?.events).toBeUndefined();
  });

  it('is not done before it is signed, and then tells who signed what', async () => {
    expect(await asked('samarbeidsavtale/gyldig-full', 'LEST')).toMatchObject({ state: 'mottatt' });
    const signed = [
      { status: 'SIGNERT_AV_MOTTAKER', tidspunkt: TIME },
      { status: 'VENTER_SIGNERING', tidspunkt: '2026-11-24T12:00:00+01:00' },
    ];
    const receipt = await asked('samarbeidsavtale/gyldig-full', 'LEST', signed);
    const { document, letter } = deliveryOf('samarbeidsavtale/gyldig-full');
    expect(receipt?.signatures).toEqual([
      {
        id: `${ID}:signert`,
        rolle: 'mottaker',
        navn: document.bruker.navn,
        dato: '2026-11-25',
        form: { type: 'elektronisk', metode: 'Avansert signatur i SvarUt', nivaa: 'hoeyt' },
        innholdshash: sha256(letter.bytes),
      },
    ]);
  });
});
