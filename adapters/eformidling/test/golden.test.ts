import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type EformidlingOptions, eformidling } from '../src/index.js';
import { context, deliveryOf, toArchive, toMailbox, toPrinter } from './deliveries.js';

/** After a change that is meant: `vitest run adapters/eformidling/test/golden.test.ts -u`, and read the difference. */
const examples: readonly (readonly [string, EformidlingOptions])[] = [
  ['vedtak/gyldig-full', toArchive],
  ['vedtak/gyldig-samisk', toArchive],
  ['vedtak/gyldig-nav-oslo-vilkaar', toArchive],
  ['samarbeidsavtale/gyldig-full', toArchive],
  ['kriseplan/gyldig-full', { ...toArchive, planer: true }],
  ['vedtak/gyldig-full', toMailbox],
  ['vedtak/gyldig-samisk', toMailbox],
  ['vedtak/gyldig-ungdom-over-15', toMailbox],
  ['vedtak/gyldig-full', toPrinter],
];

const root = fileURLToPath(new URL('../../../', import.meta.url));
const standards = process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards');
const schema = join(standards, 'eformidling/xsd/arkivmelding.xsd');
const sbdh = join(standards, 'dpi/schemas/common/sbdh.schema.json');
const canCheck = existsSync(schema) && existsSync(sbdh) && spawnSync('xmllint', ['--version']).status === 0;
if (!canCheck) {
  process.stderr.write(
    '\n*** LEFT OUT: no message of eFormidling was checked against the official schemas. It takes them (HJEMMEL_STANDARDS) and xmllint (libxml2-utils). ***\n',
  );
}

const golden = new URL('../golden/', import.meta.url);
const nameOf = (example: string, { slag }: EformidlingOptions) => `${slag}-${example.replace('/', '-')}`;
const pathOf = (name: string) => fileURLToPath(new URL(name, golden));

function partsOf(example: string, options: EformidlingOptions) {
  const delivery = deliveryOf(example, options.slag === 'arkivmelding' ? 'virksomhet' : 'innbygger');
  const made = eformidling(options).map(delivery, context);
  if (!made.ok) throw new Error(made.reason);
  const textOf = (name: string) => {
    const part = made.payload.parts.find((one) => one.name === name);
    return part && new TextDecoder().decode(part.bytes);
  };
  return { header: textOf('sbd.json') ?? '', xml: textOf('arkivmelding.xml') };
}

describe.each(examples)('%s', (example, options) => {
  const { header, xml } = partsOf(example, options);
  const name = nameOf(example, options);

  it(`${options.slag}: gives what is kept`, async () => {
    await expect(header).toMatchFileSnapshot(pathOf(`${name}.sbd.json`));
    if (xml !== undefined) await expect(xml).toMatchFileSnapshot(pathOf(`${name}.arkivmelding.xml`));
  });

  if (xml === undefined) return;
  it.runIf(canCheck)(`${options.slag}: is valid by the official schema`, () => {
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], { input: xml });
    expect(status === 0 ? '' : stderr.toString()).toBe('');
  });

  it.runIf(canCheck)(`${options.slag}: has a header that is valid by the official schema`, () => {
    expect(faultsOf(header, options)).toEqual([]);
  });
});

/** The header by its schema, and of an arkivmelding the instructions too; the schemas of digital and print are empty files. */
function faultsOf(header: string, { slag }: EformidlingOptions): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(JSON.parse(readFileSync(sbdh, 'utf8')) as object);
  const validate =
    slag === 'arkivmelding'
      ? ajv.compile(
          JSON.parse(readFileSync(join(standards, 'eformidling/schemas/eformidling_arkivmelding.schema.json'), 'utf8')),
        )
      : ajv.compile({
          type: 'object',
          required: ['standardBusinessDocumentHeader', slag],
          properties: {
            standardBusinessDocumentHeader: {
              $ref: 'https://docs.digdir.no/schemas/common/sbdh.schema.json#/definitions/standardBusinessDocumentHeader',
            },
          },
        });
  return validate(JSON.parse(header)) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

it.runIf(canCheck)('the schemas are what they should be: they take the good sample and not the bad', () => {
  const lint = (name: string) =>
    spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, join(standards, 'eformidling/samples', name)])
      .status;
  expect(lint('arkivmelding_ok.xml')).toBe(0);
  expect(lint('arkivmelding_error.xml')).not.toBe(0);
  expect(faultsOf('{"standardBusinessDocumentHeader":{}}', toArchive)).not.toEqual([]);
});

it('keeps no other', () => {
  const kept = examples.flatMap(([example, options]) => {
    const name = nameOf(example, options);
    return options.slag === 'arkivmelding' ? [`${name}.arkivmelding.xml`, `${name}.sbd.json`] : [`${name}.sbd.json`];
  });
  expect(readdirSync(golden).sort()).toEqual([...new Set(kept)].sort());
});
