import { expect, it } from 'vitest';
import { avslagBegrunnet } from './avslag-begrunnet.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const { vurdering: _vurdering, ...unreasoned } = valid.begrunnelse ?? {};
const leftOut = { utelatt: { grunn: 'Du får alt du søkte om.', slikFaarDuBegrunnelse: 'Ring oss.' } };

it('accepts a refusal with reasons', () => {
  expect(findings(avslagBegrunnet, withDecisions([{ utfall: 'avslag' }]))).toEqual([]);
});

it.each(['avslag', 'delvisInnvilget', 'opphoert'] as const)('asks for the reasons of «%s»', (utfall) => {
  const document = withDecisions([{ utfall }], { begrunnelse: unreasoned });
  expect(findings(avslagBegrunnet, document)).toEqual(['mangler /avgjoerelser/0/begrunnelse']);
});

it('takes the reasons of the decision itself', () => {
  const document = withDecisions([{ utfall: 'avslag', begrunnelse: 'Du får hjelp nok.' }], { begrunnelse: unreasoned });
  expect(findings(avslagBegrunnet, document)).toEqual([]);
});

it('suggests reasons of its own for a refusal among several decisions', () => {
  const document = withDecisions([{}, { utfall: 'avslag' }]);
  expect(findings(avslagBegrunnet, document)).toEqual(['egen /avgjoerelser/1/begrunnelse']);
  expect(severities(avslagBegrunnet, document)).toEqual(['info']);
});

it('lets reasons be left out where all that was applied for is granted, and not elsewhere', () => {
  const wrong = ['utelatt /begrunnelse/utelatt'];
  expect(findings(avslagBegrunnet, vedtak({ begrunnelse: leftOut }))).toEqual([]);
  expect(findings(avslagBegrunnet, withDecisions([{}, { utfall: 'avslag' }], { begrunnelse: leftOut }))).toEqual(wrong);
  const unasked = vedtak({ begrunnelse: leftOut, bakgrunn: { type: 'egetInitiativ', grunn: 'Vi tok saken opp.' } });
  expect(findings(avslagBegrunnet, unasked)).toEqual(wrong);
});

it('warns where reasons are left out of a grant with conditions', () => {
  const vilkaar = [{ id: 'vilkaar-1', tekst: 'Du møter til samtale.' }];
  const document = withDecisions([{ vilkaar }], { begrunnelse: leftOut });
  expect(findings(avslagBegrunnet, document)).toEqual(['utelatt-med-vilkaar /begrunnelse/utelatt']);
  expect(severities(avslagBegrunnet, document)).toEqual(['warning']);
});
