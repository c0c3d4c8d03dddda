import { describe, expect, it } from 'vitest';
import { klagerettRettInstans as rule } from './klagerett-rett-instans.js';
import { findings, severities, valid, vedtak, withDecisions, withEntry } from './test-document.js';

const state = { type: 'statsforvalter', navn: 'Statsforvalteren', organisasjonsnummer: '974764350' } as const;
const housing = withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG' }]);

describe(rule.id, () => {
  it('is silent for the right body, whatever it is called', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, housing)).toEqual([]);
    expect(findings(rule, withEntry(valid, { klageinstans: { ...state, navn: 'Fylkesmannen' } }))).toEqual([]);
  });

  it.each([
    ['Statsforvalteren i Nordland', valid, state],
    ['County Governor of Nordland', valid, state],
    ['Klagenemnda i Trondheim', valid, state],
    ['Statsforvalteren', housing, { type: 'kommunalKlageinstans' }],
  ] as const)('finds «%s» printed as the name of another body', (navn, document, klageinstans) => {
    const printed = withEntry(document, { klageinstans: { ...klageinstans, navn } });
    expect(findings(rule, printed)).toEqual(['navn /klagerett/0/klageinstans/navn']);
  });

  it('finds a municipal body for a health service and a state body for municipal housing', () => {
    const own = { type: 'kommunalKlageinstans', navn: 'Klagenemnda' } as const;
    expect(findings(rule, withEntry(valid, { klageinstans: own }))).toEqual([
      'statsforvalteren /klagerett/0/klageinstans/type',
    ]);
    expect(findings(rule, withEntry(housing, { klageinstans: state }))).toEqual([
      'kommunen /klagerett/0/klageinstans/type',
    ]);
    const disguised = { ...own, organisasjonsnummer: state.organisasjonsnummer };
    expect(findings(rule, withEntry(housing, { klageinstans: disguised }))).toEqual([
      'kommunen /klagerett/0/klageinstans/type',
    ]);
  });

  it('finds another statsforvalter, and asks a person where kommuner have decided together', () => {
    const agder = withEntry(valid, { klageinstans: { ...state, organisasjonsnummer: '974762994' } });
    expect(findings(rule, agder)).toEqual(['annen-statsforvalter /klagerett/0/klageinstans/organisasjonsnummer']);
    const shared = { ...agder, besluttendeOrgan: { ...valid.besluttendeOrgan, type: 'vertskommune' as const } };
    expect(severities(rule, shared)).toEqual(['warning']);
  });

  it('asks for the number, but not before the numbering of 2024', () => {
    const nameless = withEntry(valid, {
      klageinstans: { type: 'statsforvalter', navn: 'Statsforvalteren i Trøndelag' },
    });
    expect(findings(rule, nameless)).toEqual(['uten-nummer /klagerett/0/klageinstans/organisasjonsnummer']);
    expect(findings(rule, nameless, { lawDate: '2023-12-31' })).toEqual([]);
  });

  it('finds an entry whose decisions go to different bodies', () => {
    const two = withDecisions([{}, { rettsgrunnlag: 'KOMM_BOLIG' }]);
    const joined = withEntry(
      { ...two, klagerett: two.klagerett?.slice(0, 1) ?? [] },
      { gjelder: ['avgjoerelse-1', 'avgjoerelse-2'] },
    );
    expect(findings(rule, joined)).toEqual(['delt /klagerett/0/gjelder']);
  });

  it('asks about a letter for another kommune than the sender', () => {
    const moved = vedtak({ besluttendeOrgan: { ...valid.besluttendeOrgan, paaVegneAvKommune: '0301' } });
    expect(findings(rule, moved)).toEqual([
      'annen-statsforvalter /klagerett/0/klageinstans/organisasjonsnummer',
      'annen-kommune /besluttendeOrgan/paaVegneAvKommune',
    ]);
  });
});
