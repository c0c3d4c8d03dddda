import { expect, it } from 'vitest';
import { fullPlan, judge, withRow } from './test-document.js';
import { tiltakHarAnsvarlig } from './tiltak-har-ansvarlig.js';

const responsible = (ansvarlig: string | undefined) =>
  judge(tiltakHarAnsvarlig, { tiltak: withRow(fullPlan.tiltak, 0, { ansvarlig }) });

it.each(['bruker', 'koordinator', 'kontaktlege', 'fact', 'paaroerende-1', 'paaroerende-rad-1', 'deltaker-4'])(
  'knows %s',
  (id) => {
    expect(responsible(id)).toEqual([]);
  },
);

it('leaves a missing one to the schema', () => {
  expect(responsible(undefined)).toEqual([]);
});

it.each(['ingen', 'maal-1', 'tiltak-2', 'signatur-1', 'til-1'])('refuses «%s», which is nobody to call', (id) => {
  expect(responsible(id)).toEqual(['error ukjent /tiltak/0/ansvarlig']);
});

it('refuses an id that two different contacts have', () => {
  const deltakere = withRow(fullPlan.deltakere, 5, {
    hvem: { type: 'tjeneste', kontakt: { id: 'fact', navn: 'Gatelaget', rolle: 'fritid' } },
  });
  expect(judge(tiltakHarAnsvarlig, { deltakere, tiltak: fullPlan.tiltak?.slice(2, 3) })).toEqual([
    'error tvetydig /tiltak/0/ansvarlig',
  ]);
});
