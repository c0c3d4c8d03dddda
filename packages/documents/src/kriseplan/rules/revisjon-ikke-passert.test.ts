import { expect, it } from 'vitest';
import { composeDocument } from '../../felles/compose-document.js';
import { validateDocument } from '../../felles/validate-document.js';
import { kriseplanType } from '../document-type.js';
import { example } from '../test-plans.js';
import { revisjonIkkePassert } from './revisjon-ikke-passert.js';
import { judge } from './test-document.js';

it('is silent until the day has passed', () => {
  expect(judge(revisjonIkkePassert)).toEqual([]);
  expect(judge(revisjonIkkePassert, undefined, '2027-05-23')).toEqual([]);
});

it('warns when it has, and when the day is before the plan was made', () => {
  expect(judge(revisjonIkkePassert, undefined, '2027-05-24')).toEqual(['warning passert /gjelderTil']);
  expect(judge(revisjonIkkePassert, () => ({ gjelderTil: '2026-11-19' }))).toEqual(['warning foer-laget /gjelderTil']);
});

it('says that a day is not set', () => {
  expect(judge(revisjonIkkePassert, () => ({ gjelderTil: undefined }))).toEqual(['info ikke-satt /gjelderTil']);
});

it('never stops the plan from being made into a letter', () => {
  const report = validateDocument(kriseplanType, example('utgaatt-kan-brukes'), { today: '2036-01-01' });
  if (!report.ok) throw new Error('not valid');
  const tree = composeDocument(kriseplanType, report.document);
  expect(tree.draft).toBe(false);
  expect(JSON.stringify(tree)).toContain('Planen kan brukes også etter denne dagen.');
});
