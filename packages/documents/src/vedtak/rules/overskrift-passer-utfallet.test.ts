import { describe, expect, it } from 'vitest';
import { overskriftPasserUtfallet as rule } from './overskrift-passer-utfallet.js';
import { findings, type Row, valid, withDecisions } from './test-document.js';

const judged = (overskrift: string, ...utfall: readonly NonNullable<Row['utfall']>[]) =>
  findings(
    rule,
    withDecisions(
      utfall.map((each) => ({ utfall: each })),
      { overskrift },
    ),
  );

describe(rule.id, () => {
  it('is silent without a heading, and for one that fits', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(judged('Du får hjelp hjemme', 'innvilget')).toEqual([]);
    expect(judged('Du får hjelp hjemme, men avslag på støttekontakt', 'innvilget', 'avslag')).toEqual([]);
  });

  it.each(['Du får støttekontakt', 'Vi har innvilget søknaden din', 'You will receive help at home'])(
    'finds «%s» over what is refused or ended',
    (heading) => {
      expect(judged(heading, 'avslag', 'opphoert')).toEqual(['lover /overskrift']);
      expect(judged(heading, 'avslag', 'endret')).toEqual([]);
    },
  );

  it.each([
    'Du får ikke støttekontakt',
    'Du får avslag på søknaden',
    'Du får ikke bolig, men du får stå på venteliste',
    'Du beholder hjelpen til og med mars',
    'Hjelpen din avsluttes',
  ])('takes «%s» over a refusal', (heading) => {
    expect(judged(heading, 'avslag')).toEqual([]);
  });

  it('finds a refusal over what is wholly granted', () => {
    expect(judged('Avslag på søknad om hjelp hjemme', 'innvilget', 'viderefoert')).toEqual(['avslaar /overskrift']);
    expect(judged('Avslag på deler av søknaden', 'delvisInnvilget')).toEqual([]);
  });
});
