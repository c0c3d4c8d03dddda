import { expect, it } from 'vitest';
import { nyeOpplysningerForelagt } from './nye-opplysninger-forelagt.js';
import { findings, severities, vedtak, withDecisions } from './test-document.js';

const put = (nyeOpplysningerForelagt: object) => vedtak({ nyeOpplysningerForelagt });

it('accepts that there were none, and that they were put to the person', () => {
  expect(findings(nyeOpplysningerForelagt, put({ ingen: true }))).toEqual([]);
  expect(findings(nyeOpplysningerForelagt, put({ forelagt: true, dato: '2026-11-10' }))).toEqual([]);
  expect(findings(nyeOpplysningerForelagt, put({ forelagt: true, dato: '2026-11-23' }))).toEqual([]);
});

it('refuses information that was not put to the person, or only afterwards', () => {
  const path = '/nyeOpplysningerForelagt';
  expect(findings(nyeOpplysningerForelagt, put({ forelagt: false }))).toEqual([`ikke-forelagt ${path}/forelagt`]);
  const late = put({ forelagt: true, dato: '2026-11-24' });
  expect(findings(nyeOpplysningerForelagt, late)).toEqual([`etter-vedtaket ${path}/dato`]);
  expect(severities(nyeOpplysningerForelagt, late)).toEqual(['error']);
});

it('refuses both at once', () => {
  expect(findings(nyeOpplysningerForelagt, put({ ingen: true, forelagt: true }))).toEqual([
    'motstrid /nyeOpplysningerForelagt/ingen',
  ]);
});

it('reminds of it where the decision goes against the person, and only there', () => {
  const refused = withDecisions([{ utfall: 'avslag' }]);
  expect(findings(nyeOpplysningerForelagt, refused)).toEqual(['ikke-vurdert /nyeOpplysningerForelagt']);
  expect(severities(nyeOpplysningerForelagt, refused)).toEqual(['info']);
  expect(findings(nyeOpplysningerForelagt, vedtak())).toEqual([]);
});
