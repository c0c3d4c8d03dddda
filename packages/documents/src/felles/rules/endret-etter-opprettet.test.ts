import { describe, expect, it } from 'vitest';
import { endretEtterOpprettet as rule } from './endret-etter-opprettet.js';
import { judged, testDocument } from './test-document.js';

const made = (opprettet: string, sistEndret: string) => judged(rule, testDocument({ opprettet, sistEndret }));

describe(rule.id, () => {
  it('is silent when the change came later, or at once', () => {
    expect(made('2026-11-20T09:00:00+01:00', '2026-11-20T09:00:00+01:00')).toEqual([]);
    expect(made('2026-11-20T09:00:00+01:00', '2026-11-20T08:30:00Z')).toEqual([]);
  });

  it('finds a change before the document was made, whatever the offsets', () => {
    expect(made('2026-11-20T09:00:00+01:00', '2026-11-19T09:00:00+01:00')).toEqual(['error foer /sistEndret']);
    expect(made('2026-11-20T09:00:00Z', '2026-11-20T09:30:00+01:00')).toEqual(['error foer /sistEndret']);
  });
});
