import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentCode } from '../src/document-code.js';
import { filslipp } from '../src/index.js';

const page = readFileSync(new URL('../../../docs/adaptere/filslipp.md', import.meta.url), 'utf8');
const cell = (option: string, column: number) =>
  page
    .split('\n')
    .find((line) => line.startsWith(`| \`${option}\``))
    ?.split('|')
    [column]?.trim();

it('the capability page names the codes, and no other', () => {
  const codes = ['kriseplan', 'individuell-plan'].map((type) => documentCode(type));
  expect([...new Set(page.match(/[A-Z]\d\d-\d/g))]).toEqual(codes.map((code) => code?.kode));
  expect(page).toContain(codes[0]?.kodeverk);
});

it.each(['form', 'receiver', 'pasientreferanse', 'adressebeskyttelse'])('the page has every value of %s', (option) => {
  const told = () => filslipp({ form: 'zip', receiver: 'virksomhet', [option]: 'noe annet' });
  expect(told).toThrow(`${option} is one of ${cell(option, 3)}`);
});

it('the page has the defaults', () => {
  const { maxBytes, adressebeskyttelse } = filslipp({ form: 'zip', receiver: 'virksomhet' }).capabilities;
  expect([cell('maxBytes', 2), cell('adressebeskyttelse', 2)]).toEqual([String(maxBytes), adressebeskyttelse]);
  const most = Number(cell('maxBytes', 3)?.split(' ').at(-1));
  const withBytes = (bytes: number) => () => filslipp({ form: 'zip', receiver: 'virksomhet', maxBytes: bytes });
  expect(withBytes(most)).not.toThrow();
  expect(withBytes(most + 1)).toThrow(RangeError);
});
