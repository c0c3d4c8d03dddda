import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type SvarUtOptions, svarut } from '../src/index.js';
import { context, deliveryOf } from './deliveries.js';

/** After a change that is meant: `vitest run adapters/svarut/test/golden.test.ts -u`, and read the difference. */
const examples: readonly (readonly [string, Partial<SvarUtOptions>])[] = [
  ['vedtak/gyldig-full', {}],
  ['vedtak/gyldig-samisk', {}],
  ['samarbeidsavtale/gyldig-full', { signatur: 'AVANSERT_SIGNATUR' }],
  ['kriseplan/gyldig-full', {}],
];

const root = fileURLToPath(new URL('../../../', import.meta.url));
const standards = process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards');
const api = join(standards, 'svarut/forsendelse-send-api-v2.json');
const canCheck = existsSync(api);
if (!canCheck) {
  process.stderr.write(
    '\n*** LEFT OUT: no letter to SvarUt was checked against its OpenAPI description. It takes it (HJEMMEL_STANDARDS). ***\n',
  );
}

/** The official description of what is sent, where a word it does not know is wrong. */
function judge() {
  const { components } = JSON.parse(readFileSync(api, 'utf8')) as { components: { schemas: Record<string, object> } };
  for (const schema of Object.values(components.schemas)) Object.assign(schema, { additionalProperties: false });
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'api', components });
  return ajv.compile({ $ref: 'api#/components/schemas/Forsendelse' });
}

const golden = new URL('../golden/', import.meta.url);
const nameOf = (example: string) => `${example.replace('/', '-')}.forsendelse.json`;

function sent(example: string, options: Partial<SvarUtOptions>): string {
  const made = svarut({ avgivendeSystem: 'Hjemmel', ...options }).map(deliveryOf(example), context);
  if (!made.ok) throw new Error(made.reason);
  return new TextDecoder().decode(made.payload.parts[0]?.bytes);
}

describe.each(examples)('%s', (example, options) => {
  it('gives what is kept', async () => {
    await expect(sent(example, options)).toMatchFileSnapshot(fileURLToPath(new URL(nameOf(example), golden)));
  });

  it.runIf(canCheck)('is right by the official description', () => {
    const validate = judge();
    validate(JSON.parse(sent(example, options)));
    expect(validate.errors ?? []).toEqual([]);
  });
});

it.runIf(canCheck)('which sees a word it does not know, and a date that is no time', () => {
  const validate = judge();
  const letter = JSON.parse(sent('vedtak/gyldig-full', {}));
  const { metadataFraAvleverendeSystem: metadata } = letter;
  expect(validate({ ...letter, noe: 1 })).toBe(false);
  expect(validate({ ...letter, metadataFraAvleverendeSystem: { ...metadata, dokumentetsDato: '2026-11-23' } })).toBe(
    false,
  );
});

it('keeps no other', () => {
  expect(readdirSync(golden).sort()).toEqual(examples.map(([example]) => nameOf(example)).sort());
});

const types = ['vedtak', 'samarbeidsavtale', 'individuell-plan', 'kriseplan', 'intervensjonsplan'];

describe.runIf(canCheck)('every example there is', () => {
  it.each(types)('of %s is right by the official description, or refused with a reason', (type) => {
    const validate = judge();
    const files = readdirSync(join(root, 'examples', type)).filter((name) => name.startsWith('gyldig-'));
    let sentOnes = 0;
    for (const file of files) {
      const delivery = deliveryOf(`${type}/${file.replace('.json', '')}`);
      const made = svarut({ avgivendeSystem: 'Hjemmel', signatur: 'AVANSERT_SIGNATUR' }).map(delivery, context);
      if (!made.ok) {
        expect(['adressebeskyttet', 'ufullstendig-adresse', 'uten-foedselsnummer', 'ikke-innbygger'], file).toContain(
          made.reason,
        );
        continue;
      }
      sentOnes += 1;
      validate(JSON.parse(new TextDecoder().decode(made.payload.parts[0]?.bytes)));
      expect(validate.errors ?? [], file).toEqual([]);
    }
    expect(sentOnes).toBeGreaterThan(0);
  });
});
