import { expect, it } from 'vitest';
import { digitalUnderretningLovlig } from './digital-underretning-lovlig.js';
import { findings, severities, valid, vedtak } from './test-document.js';

const varsel = [
  { id: 'varsel-1', kanal: 'sms', etterDager: 0 },
  { id: 'varsel-2', kanal: 'sms', etterDager: 7 },
] as const;
const digital = (change: object = {}) => vedtak({ underretning: { maate: 'digitalt', varsel, ...change } });

it('accepts paper, and digital with two notifications', () => {
  expect(findings(digitalUnderretningLovlig, vedtak({ underretning: { maate: 'papir', reservert: true } }))).toEqual(
    [],
  );
  expect(findings(digitalUnderretningLovlig, digital())).toEqual([]);
});

it('refuses digital to one who has opted out, by the plan or by the channel', () => {
  const document = digital({ reservert: true });
  expect(findings(digitalUnderretningLovlig, document)).toEqual(['reservert /underretning/maate']);
  expect(severities(digitalUnderretningLovlig, document)).toEqual(['error']);
  const [own] = valid.mottaker;
  const mailbox = vedtak({
    underretning: { maate: 'papir', reservert: true },
    mottaker: [{ ...own, id: 'mottaker-1', kanal: 'digitalPostkasse' }],
  });
  expect(findings(digitalUnderretningLovlig, mailbox)).toEqual(['reservert /mottaker/0/kanal']);
});

it('refuses contact information that is too old', () => {
  expect(findings(digitalUnderretningLovlig, digital({ kontaktinfoOver18Mnd: true }))).toEqual([
    'gammel-adresse /underretning/kontaktinfoOver18Mnd',
  ]);
});

it('asks for a notification, and a new one after a week', () => {
  const none = digital({ varsel: [] });
  expect(findings(digitalUnderretningLovlig, none)).toEqual(['uten-varsel /underretning/varsel']);
  expect(severities(digitalUnderretningLovlig, none)).toEqual(['error']);
  const once = digital({ varsel: [varsel[0]] });
  expect(findings(digitalUnderretningLovlig, once)).toEqual(['nytt-varsel /underretning/varsel']);
  expect(severities(digitalUnderretningLovlig, once)).toEqual(['warning']);
});
