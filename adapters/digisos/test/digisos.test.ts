import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Delivery, Payload, SendContext } from '@hjemmel/adapter';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { context, deliveryOf, sha256 } from '../../svarut/test/deliveries.js';
import { append, type DigisosSoker, type DigisosTransport, digisos } from '../src/index.js';

const adapter = digisos({ systemnavn: 'Hjemmel', systemversjon: '1.0' });
const example = 'vedtak/gyldig-nav-oslo-vilkaar';
const vedtak = deliveryOf(example);
const mapped = (delivery: Delivery = vedtak): Payload => {
  const made = adapter.map(delivery, context);
  if (!made.ok) throw new Error(made.reason);
  return made.payload;
};

/** A Digisos that remembers, and what was asked of it. */
function far(before?: DigisosSoker) {
  let stands = before;
  const uploads: string[] = [];
  const transport: DigisosTransport = {
    read: async () => stands,
    upload: async (_, { id, name }) => {
      uploads.push(name);
      return { id: id.replace(/^./, 'f') };
    },
    write: async (_, after) => {
      stands = after;
    },
  };
  const to: SendContext<DigisosTransport> = {
    transport,
    signal: new AbortController().signal,
    now: () => context.now,
    idempotencyKey: 'k',
    checkpoint: async () => undefined,
  };
  return { to, uploads, stands: () => stands };
}

describe('a decision', () => {
  it('is one event more, after everything that was there', async () => {
    const before: DigisosSoker = {
      version: '1.0.0',
      avsender: { systemnavn: 'Et annet', systemversjon: '9' },
      hendelser: [
        { type: 'soknadsStatus', hendelsestidspunkt: '2026-10-01T08:00:00.000Z', status: 'MOTTATT', ukjent: { a: 1 } },
      ],
    };
    const { to, stands, uploads } = far(before);
    expect(await adapter.send(mapped(), to)).toEqual({ state: 'fullfoert', code: 'lagt' });
    expect(stands()?.hendelser[0]).toEqual(before.hendelser[0]);
    expect(stands()).toMatchObject({
      avsender: before.avsender,
      hendelser: [
        {},
        { type: 'vedtakFattet', hendelsestidspunkt: '2026-11-24T11:00:00.000Z', utfall: 'DELVIS_INNVILGET' },
      ],
    });
    expect(JSON.stringify(stands())).toContain(`"id":"f${context.uuid('fil vedtak.pdf').slice(1)}"`);
    expect(await adapter.send(mapped(), to)).toEqual({ state: 'fullfoert', code: 'finnes-allerede' });
    expect(stands()?.hendelser).toHaveLength(2);
    expect(uploads).toEqual(['vedtak.pdf']);
    expect(await adapter.status?.(mapped(), to)).toMatchObject({ state: 'fullfoert' });
    expect(await adapter.status?.(mapped(), far().to)).toBeUndefined();
  });

  it('goes on after the files it has put there', async () => {
    const { to, uploads } = far();
    const bytes = new TextEncoder().encode('%PDF vedlegg');
    const enclosures = [{ vedlegg: 'v', mediaType: 'application/pdf', bytes, sha256: sha256(bytes) }];
    const payload = mapped({ ...vedtak, enclosures });
    await adapter.send(payload, { ...to, progress: { [context.uuid('fil vedtak.pdf')]: 'x' } });
    expect(uploads).toEqual(['vedlegg-1.pdf']);
  });

  it.each<[string, Partial<Delivery>, string]>([
    ['after another act', deliveryOf('vedtak/gyldig-full'), 'ikke-sosialtjenesteloven'],
    ['of another type', deliveryOf('kriseplan/gyldig-full'), 'type-stoettes-ikke'],
    ['that is a draft', { letter: { ...vedtak.letter, draft: true } }, 'utkast'],
    ['without the appeal information', { letter: { ...vedtak.letter, mandatory: [] } }, 'uten-klagerett'],
    ['in the copy of a service', { rendition: 'tjeneste' }, 'feil-rendisjon'],
    ['that is no PDF', { letter: { ...vedtak.letter, mediaType: 'text/html' } }, 'filtype-stoettes-ikke'],
    ['that has changed', { letter: { ...vedtak.letter, sha256: 'a' } }, 'fil-endret'],
    ['shared with nobody', { sharing: { ...vedtak.sharing, allowed: [] } }, 'uten-grunnlag'],
  ])('%s is refused', (_, changes, reason) => {
    expect(adapter.map({ ...vedtak, ...changes }, context)).toEqual({ ok: false, reason });
  });

  it('has one word for its outcome, or none that is not true', () => {
    const { document } = vedtak;
    const [first] = (document as unknown as { avgjoerelser: object[] }).avgjoerelser;
    const outcome = (...words: string[]) => {
      const avgjoerelser = words.map((utfall) => ({ ...first, utfall }));
      const { parts } = mapped({ ...vedtak, document: { ...document, avgjoerelser } as Delivery['document'] });
      return JSON.parse(new TextDecoder().decode(parts[0]?.bytes)).utfall;
    };
    expect(outcome('innvilget')).toBe('INNVILGET');
    expect(outcome('avslag', 'avslag')).toBe('AVSLATT');
    expect(outcome('avvist')).toBe('AVVIST');
    expect(outcome('avslag', 'innvilget')).toBe('DELVIS_INNVILGET');
    expect(outcome('avslag', 'avvist')).toBeUndefined();
    expect(outcome('opphoert')).toBeUndefined();
  });
});

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards'), 'digisos-filformat');
const canCheck = existsSync(folder);
if (!canCheck) {
  process.stderr.write(
    '\n*** LEFT OUT: no event was checked against the schemas of Digisos. It takes them (HJEMMEL_STANDARDS). ***\n',
  );
}

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
  );

/** The official schemas, by their path. */
function judge(path: string) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(
    JSON.parse(readFileSync(new URL(import.meta.resolve('ajv/dist/refs/json-schema-draft-06.json')), 'utf8')),
  );
  for (const file of filesIn(join(folder, 'json')).filter((name) => !name.endsWith('swagger.json'))) {
    ajv.addSchema({
      ...JSON.parse(readFileSync(file, 'utf8')),
      $id: `https://x/${relative(join(folder, 'json'), file)}`,
    });
  }
  return ajv.getSchema(`https://x/${path}`);
}

describe.runIf(canCheck)('the official schemas', () => {
  it('take what is written of every example, where it is one of theirs', async () => {
    const validate = judge('digisos/soker/digisos-soker.json');
    const files = readdirSync(join(root, 'examples/vedtak')).filter((name) => name.startsWith('gyldig-'));
    let written = 0;
    for (const file of files) {
      const delivery = deliveryOf(`vedtak/${file.replace('.json', '')}`);
      const made = adapter.map(delivery, context);
      if (!made.ok) {
        expect(['ikke-sosialtjenesteloven', 'ikke-soekeren'], file).toContain(made.reason);
        continue;
      }
      const { to, stands } = far();
      await adapter.send(made.payload, to);
      validate?.(stands());
      expect(validate?.errors ?? [], file).toEqual([]);
      written += 1;
    }
    expect(written).toBeGreaterThan(4);
  });

  const hendelser = canCheck ? filesIn(join(folder, 'tests/digisos/soker/parts/hendelse')) : [];
  it.each(hendelser.map((file) => [relative(folder, file), file]))(
    'agree with their own fixture, and our history keeps it: %s',
    (_, file) => {
      const fixture = JSON.parse(readFileSync(file, 'utf8'));
      const validate = judge('digisos/soker/parts/hendelse.json');
      expect(validate?.(fixture)).toBe(!basename(file).startsWith('feil-'));
      const event = JSON.parse(new TextDecoder().decode(mapped().parts[0]?.bytes));
      const history = { version: '1.0.0', avsender: { systemnavn: 'a', systemversjon: '1' }, hendelser: [fixture] };
      expect(append(history, event).hendelser).toEqual([fixture, event]);
      expect(append(append(history, event), event).hendelser).toHaveLength(2);
    },
  );

  it('take whole histories as their fixtures say', () => {
    const validate = judge('digisos/soker/digisos-soker.json');
    const files = readdirSync(join(folder, 'tests/digisos/soker')).filter((name) => name.endsWith('.json'));
    for (const name of files) {
      const fixture = JSON.parse(readFileSync(join(folder, 'tests/digisos/soker', name), 'utf8'));
      expect(validate?.(fixture), name).toBe(!name.startsWith('feil-'));
    }
  });
});

it('gives the event that is kept', async () => {
  const event = JSON.stringify(JSON.parse(new TextDecoder().decode(mapped().parts[0]?.bytes)), null, 2);
  await expect(`${event}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL('../golden/vedtak-gyldig-nav-oslo-vilkaar.hendelse.json', import.meta.url)),
  );
});

it('has a page that names its words of loss and its commit', () => {
  const page = readFileSync(new URL('../../../docs/adaptere/digisos.md', import.meta.url), 'utf8');
  for (const word of [
    'bare-som-brev',
    'uten-felles-utfall',
    'fil-ikke-med',
    'ikke-sosialtjenesteloven',
    'e7112daa6f577a0b9ef178805609f55b239d2082',
  ])
    expect(page).toContain(word);
  expect(() => digisos({ systemnavn: '' } as never)).toThrow(/systemnavn/);
  expect(() => digisos({ systemnavn: 'a', systemversjon: '1', navn: 1 } as never)).toThrow(/navn is none/);
});
