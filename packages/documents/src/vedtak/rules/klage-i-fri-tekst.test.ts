import { describe, expect, it } from 'vitest';
import { klageIFriTekst as rule } from './klage-i-fri-tekst.js';
import { findings, severities, valid, vedtak, withDecisions } from './test-document.js';

const reasons = (regler: string) => vedtak({ begrunnelse: { ...valid.begrunnelse, regler } });
const instans = {
  type: 'klagevedtak',
  klagetVedtak: { vedtaksdato: '2026-09-01', besluttendeOrgan: 'Boligkontoret' },
} as const;

describe(rule.id, () => {
  it.each([
    ['Vedtaket kan ikke påklages.', 'nektet'],
    ['Dette vedtaket er endelig og kan ikke klages på.', 'nektet'],
    ['Klage må sendes innen to uker.', 'frist'],
    ['Vil du klage, må du gjøre det innen 14 dager.', 'frist'],
    ['Klagefristen er fire uker fra vedtaksdatoen.', 'start'],
    ['Klagen sendes til Statsforvalteren i Trøndelag.', 'mottaker'],
  ])('finds «%s»', (sentence, problem) => {
    expect(findings(rule, reasons(`Loven gir rett til hjelp.\n\n${sentence}`))).toEqual([
      `${problem} /begrunnelse/regler`,
    ]);
  });

  it.each([
    'Du kan klage på vedtaket innen fire uker. Les mer under «Du kan klage».',
    'Du klaget på det forrige vedtaket innen tre uker.',
    'Naboen har klaget på bråk de siste to ukene.',
    'Vi svarer på klager innen åtte uker.',
    'Du har plass på korttidsopphold i to uker.',
    'Statsforvalterens avgjørelse kan ikke påklages.',
  ])('leaves «%s» alone', (sentence) => {
    expect(findings(rule, reasons(sentence))).toEqual([]);
  });

  it('reads what the person must do, and weighs it', () => {
    const must = withDecisions([{ duMaaGjoere: 'Vil du klage, må du gjøre det innen to uker.' }]);
    expect(findings(rule, must)).toEqual(['frist /avgjoerelser/0/duMaaGjoere']);
    expect(severities(rule, must)).toEqual(['error']);
    expect(severities(rule, reasons('Klagen sendes til Statsforvalteren.'))).toEqual(['warning']);
  });

  it('lets each time limit of a mixed letter be named, and the person speak', () => {
    const mixed = withDecisions([{}, { rettsgrunnlag: 'SOTJL_18' }], {
      begrunnelse: { ...valid.begrunnelse, regler: 'Klagefristen for stønaden er tre uker.' },
    });
    expect(findings(rule, mixed)).toEqual([]);
    expect(findings(rule, withDecisions([{ soekt: { tekst: 'Jeg må vel klage innen to uker.' } }]))).toEqual([]);
  });

  it('is silent where a klage is decided', () => {
    const final = withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avslag' }], {
      instans,
      begrunnelse: { ...valid.begrunnelse, regler: 'Vedtaket kan ikke påklages.' },
    });
    expect(findings(rule, final)).toEqual([]);
  });
});
