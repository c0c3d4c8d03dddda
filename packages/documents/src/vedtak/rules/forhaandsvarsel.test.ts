import { expect, it } from 'vitest';
import { forhaandsvarsel } from './forhaandsvarsel.js';
import { findings, severities, vedtak, withDecisions } from './test-document.js';

const revised = { bakgrunn: { type: 'revurdering', grunn: 'Ett år er gått.' } } as const;
const reduced = { utfall: 'endret', endring: { retning: 'redusert' } } as const;
const warned = (change: object = {}) =>
  withDecisions([reduced], {
    ...revised,
    forhaandsvarsel: { sendt: '2026-10-12', svarfrist: '2026-10-26', ...change },
  });

it('is not owed for what the person applied for', () => {
  expect(findings(forhaandsvarsel, vedtak())).toEqual([]);
  expect(findings(forhaandsvarsel, withDecisions([{ utfall: 'avslag' }]))).toEqual([]);
});

it('is not owed for what is wholly good', () => {
  const more = { utfall: 'endret', endring: { retning: 'oekt' } } as const;
  expect(findings(forhaandsvarsel, withDecisions([more], revised))).toEqual([]);
});

it.each([reduced, { utfall: 'endret', endring: { retning: 'flyttet' } }, { utfall: 'opphoert' }] as const)(
  'is owed for %o',
  (change) => {
    expect(findings(forhaandsvarsel, withDecisions([change], revised))).toEqual(['mangler /forhaandsvarsel']);
  },
);

it('is owed for what was ended beside an application for something else', () => {
  const [asked] = withDecisions([{}]).avgjoerelser ?? [];
  const { soekt: _soekt, ...ended } = { ...asked, id: 'avgjoerelse-2', utfall: 'opphoert' as const };
  const document = vedtak({ avgjoerelser: [asked as never, ended] });
  expect(findings(forhaandsvarsel, document)).toEqual(['mangler /forhaandsvarsel']);
});

it('accepts a warning with time to answer, and a reason for giving none', () => {
  expect(findings(forhaandsvarsel, warned())).toEqual([]);
  const none = { ...revised, forhaandsvarsel: { unnlatt: { grunn: 'Du bad selv om det.' } } };
  expect(findings(forhaandsvarsel, withDecisions([reduced], none))).toEqual([]);
});

it('comes before the decision, and the time to answer too', () => {
  expect(findings(forhaandsvarsel, warned({ sendt: '2026-11-24' }))).toEqual(['etter-vedtaket /forhaandsvarsel/sendt']);
  const early = ['foer-fristen /forhaandsvarsel/svarfrist'];
  expect(findings(forhaandsvarsel, warned({ svarfrist: '2026-11-23' }))).toEqual(early);
  expect(findings(forhaandsvarsel, warned({ svarfrist: '2026-11-22' }))).toEqual([]);
  expect(findings(forhaandsvarsel, warned({ svarfrist: '2026-12-01', uttalelse: 'Jeg er enig.' }))).toEqual([]);
});

it('warns where no time to answer is set', () => {
  const document = warned({ svarfrist: undefined });
  expect(findings(forhaandsvarsel, document)).toEqual(['uten-frist /forhaandsvarsel/svarfrist']);
  expect(severities(forhaandsvarsel, document)).toEqual(['warning']);
});
