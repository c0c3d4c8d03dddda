import { describe, expect, it } from 'vitest';
import { endeligBareKlagevedtak as rule } from './endelig-bare-klagevedtak.js';
import { findings, valid, vedtak, withDecisions } from './test-document.js';

const instans = {
  type: 'klagevedtak',
  klagetVedtak: { vedtaksdato: '2026-09-01', besluttendeOrgan: 'Boligkontoret' },
} as const;
const final = withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avslag' }], { instans });

describe(rule.id, () => {
  it('is silent for a first decision with klagerett and a klagevedtak without', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(final.endelig).toBeDefined();
    expect(findings(rule, final)).toEqual([]);
  });

  it('finds «endelig» on a decision that can be appealed', () => {
    const claimed = vedtak({
      endelig: { hjemmel: ['fvl-28'], sivilombud: true, tekst: { overskrift: 'Endelig', avsnitt: ['Nei.'] } },
    });
    expect(findings(rule, claimed)).toEqual(['ikke-klagevedtak /endelig']);
  });

  it('finds klagerett on a decision that cannot', () => {
    expect(findings(rule, { ...final, klagerett: valid.klagerett ?? [] })).toEqual(['har-klagerett /klagerett']);
  });

  it('finds an appeal the kommune may not decide', () => {
    const health = withDecisions([{ utfall: 'avslag' }], { instans });
    expect(findings(rule, health)).toEqual(['statsforvalteren-avgjoer /avgjoerelser/0/rettsgrunnlag']);
  });

  it.each([
    ['Avgjørelsen er endelig. Statsforvalteren behandler klage på avgjørelsen.', 'sier-klage'],
    ['Avgjørelsen er endelig. Statsforvaltaren avgjer klagar over slike saker.', 'sier-klage'],
    ['Klagenemnda har behandlet klagen din. Avgjørelsen er endelig.', undefined],
    ['Klagen din er behandlet.', 'ikke-sagt'],
  ])('reads «%s»', (sentence, problem) => {
    const text = { overskrift: 'Svar på klagen', avsnitt: [sentence] };
    const document = { ...final, endelig: { ...final.endelig, tekst: text } } as typeof final;
    expect(findings(rule, document)).toEqual(problem ? [`${problem} /endelig/tekst`] : []);
  });
});
