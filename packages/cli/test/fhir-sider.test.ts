import { readFileSync } from 'node:fs';
import { answersOf, documentOf, fhirNo } from '@hjemmel/adapter-fhir-no';
import { questionnaireOf, validateDocument } from '@hjemmel/documents/felles';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { expect, it } from 'vitest';
import { exampleText } from './examples.js';

const page = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const version = (name: string) =>
  (
    JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      devDependencies: Record<string, string>;
    }
  ).devDependencies[name];

it('the page on FHIR names the versions that judge it and the kinds of resources there are', () => {
  const text = page('adaptere/fhir-no.md');
  expect(text).toContain(`\`@medplum/core\` ${version('@medplum/core')}`);
  expect(text).toContain(`\`fhir\` ${version('fhir')}`);
  expect(page('sporreskjema.md')).toContain(`LHC-Forms ${version('lforms')}`);
  expect(fhirNo({ receiver: 'eget-system' }).capabilities.documentTypes).toHaveLength(
    text.match(/\]\(fhir\/[\w-]+\.md\)/g)?.length ?? 0,
  );
});

it('the code on the page about forms does what it says', async () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(page('sporreskjema.md')) ?? [];
  const body = code.replace(/^import .*$/gm, '').replace(/\/\/.*$/gm, '');
  const names = {
    answersOf,
    documentOf,
    questionnaireOf,
    validateDocument,
    kriseplanType,
    paabegynt: JSON.parse(exampleText('kriseplan', 'gyldig-full.json')),
  };
  const run = new Function(...Object.keys(names), `return (async () => { ${body}; return rapport; })()`);
  expect(await run(...Object.values(names))).toMatchObject({ ok: true });
});
