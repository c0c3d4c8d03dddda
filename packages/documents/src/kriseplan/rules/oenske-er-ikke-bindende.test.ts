import { expect, it } from 'vitest';
import { oenskeErIkkeBindende } from './oenske-er-ikke-bindende.js';
import { judge } from './test-document.js';

it('is told once where there are wishes, at what the person does not want first', () => {
  expect(judge(oenskeErIkkeBindende)).toEqual(['info oensker /behandling/oenskerIkke']);
  const wanted = () => ({ behandling: { oensker: [{ id: 'a', tekst: 'Enerom' }] } });
  expect(judge(oenskeErIkkeBindende, wanted)).toEqual(['info oensker /behandling/oensker']);
});

it('is silent where there are none', () => {
  expect(judge(oenskeErIkkeBindende, () => ({ behandling: { virket: 'Ro' } }))).toEqual([]);
  expect(judge(oenskeErIkkeBindende, () => ({ behandling: { oensker: [] } }))).toEqual([]);
});
