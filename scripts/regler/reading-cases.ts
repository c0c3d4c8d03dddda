import { readFileSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import { checkNoticeTemplate } from '@hjemmel/documents/vedtak';
import { type CompiledValidator, type Finding, readDocument, schemaFindings } from '@hjemmel/validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHjemmel } from '../../packages/sdk/src/index.js';

/** A fault that no file in the corpus can hold (broken bytes, broken JSON), or that none of our own schemas can give. */
export interface ReadingCase {
  /** What was done to the document, in words for the page. */
  readonly how: string;
  readonly findings: readonly Finding[];
}

export const readingExample = 'vedtak/gyldig-minimal.json';

/** Each case is run here and now; `how` continues «gyldig-minimal.json …». */
export function readingCases(): readonly ReadingCase[] {
  const text = readFileSync(new URL(`../../examples/${readingExample}`, import.meta.url), 'utf8');
  const minimal = `[${readingExample}](../../examples/${readingExample})`;
  const read = (how: string, input: Uint8Array | string, maxBytes?: number): ReadingCase => ({
    how: `${minimal} ${how}`,
    findings: readDocument(input, maxBytes === undefined ? {} : { maxBytes }).findings,
  });
  const version = (written: string): string => text.replace('"versjon": 1,', written);
  return [
    read('lest med grensa satt til 1000 byte', text, 1000),
    read('lagret som ISO-8859-1', Buffer.from(text, 'latin1')),
    { how: '`null` i stedet for tekst eller byte', findings: readDocument(null as never).findings },
    read('med `"versjon": 9007199254740993`', version('"versjon": 9007199254740993,')),
    read('lagret med BOM', `\ufeff${text}`),
    read('uten den siste klammen', text.trimEnd().slice(0, -1)),
    read('med 70 lister inni hverandre', version(`"versjon": ${'['.repeat(70)}${']'.repeat(70)},`)),
    read('med `"versjon"` to ganger', version('"versjon": 1, "versjon": 2,')),
    read('med nøkkelen `"__proto__"`', version('"versjon": 1, "__proto__": {},')),
    {
      how: `${minimal} med \`"type": "brev"\``,
      findings: createHjemmel({ types: documentTypes }).validate(unknownType(text), { today: '2026-11-23' }).findings,
    },
    template('Innsyn i {sak}.', 'innsyn'),
    template('Til {organ}.', 'videre'),
    ...foreignSchemas(),
  ];
}

/** A notice template of the kommune's own, which is read like a document. */
function template(sentence: string, key: string): ReadingCase {
  const mal = { mal: 'kommunen/klagerett', versjon: '1', spraak: 'nb', tekster: { [key]: sentence } };
  return {
    how: `En egen mal for klageopplysninger med \`${JSON.stringify({ [key]: sentence })}\``,
    findings: checkNoticeTemplate(mal, { lawDate: '2026-11-23' }),
  };
}

function unknownType(text: string): unknown {
  return { ...JSON.parse(text), type: 'brev' };
}

/** Keywords our schemas do without; a vendor's own document type may use them. */
function foreignSchemas(): readonly ReadingCase[] {
  return [
    foreign({ exclusiveMinimum: 0 }, 0),
    foreign({ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 0),
    foreign({ anyOf: [{ minimum: 1 }, { minimum: 2 }] }, 0),
    foreign({ not: { minimum: 0 } }, 0),
    foreign({ multipleOf: 5 }, 7),
  ];
}

function foreign(schema: object, value: number): ReadingCase {
  const compiled = new Ajv2020({ allErrors: true, strict: false }).compile(schema) as CompiledValidator;
  return {
    how: `Verdien \`${value}\` i en egen dokumenttype med \`${JSON.stringify(schema)}\``,
    findings: schemaFindings(compiled, value),
  };
}
