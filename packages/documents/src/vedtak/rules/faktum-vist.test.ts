import { expect, it } from 'vitest';
import { faktumVist } from './faktum-vist.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const facts = (faktum: string) => ({ begrunnelse: { ...valid.begrunnelse, faktum } });

it('accepts facts that are written out', () => {
  expect(findings(faktumVist, vedtak())).toEqual([]);
});

it('asks for the facts', () => {
  expect(findings(faktumVist, vedtak(facts(' ')))).toEqual(['mangler /begrunnelse/faktum']);
  expect(severities(faktumVist, vedtak(facts(' ')))).toEqual(['error']);
});

it('only recommends them for services of two weeks or less', () => {
  const document = withDecisions([{ varighet: { forventetOverToUker: 'nei' } }], facts(''));
  expect(findings(faktumVist, document)).toEqual(['anbefalt /begrunnelse/faktum']);
  expect(severities(faktumVist, document)).toEqual(['warning']);
});

it('warns of a mere reference, unless the paper is enclosed', () => {
  expect(findings(faktumVist, vedtak(facts('Se søknaden din.')))).toEqual(['henvisning /begrunnelse/faktum']);
  const enclosed = vedtak({ ...facts('Se søknaden din.'), vedlegg: [{ id: 'vedlegg-1', tittel: 'Søknaden din' }] });
  expect(findings(faktumVist, enclosed)).toEqual([]);
});
