import { legalBases } from '@hjemmel/law';
import type { Draft, Vedtak } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { explainDocument } from '../felles/explanation.js';
import { vedtakType } from './document-type.js';
import { type Row, valid, vedtak, withDecisions } from './rules/test-document.js';

const explain = (document: Draft<Vedtak>, options: Partial<Parameters<typeof explainDocument>[2]> = {}) =>
  explainDocument(vedtakType, document, { today: '2026-11-23', ...options });

const parts = (document: Draft<Vedtak>, options = {}) => explain(document, options).parts.slice(1);
const words = (document: Draft<Vedtak>, options = {}) =>
  parts(document, options)
    .flatMap(({ steps }) => steps.map(({ text }) => text))
    .join('\n');

describe('the explanation of a vedtak', () => {
  it('tells of four weeks and the county governor for health and care, each step with its provision', () => {
    const [part] = parts(valid);
    expect(part?.heading).toBe('Avgjørelse 1');
    const step = (word: string) => part?.steps.find(({ text }) => text.includes(word));
    expect(step('avgjør klagen')).toMatchObject({ hjemmel: ['pbrl-7-2'], sikkerhet: 'bekreftet' });
    expect(step('fire uker')).toMatchObject({ hjemmel: ['pbrl-7-5'] });
    expect(step('Pasient- og brukerombudet skal nevnes')).toBeDefined();
  });

  it('tells of three weeks and the own body of the kommune for municipal housing', () => {
    const text = words(withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG' }]));
    expect(text).toContain('Kommunens egen klageinstans');
    expect(text).toContain('tre uker');
    expect(text).toContain('Pasient- og brukerombudet nevnes ikke');
  });

  it('takes decisions with the same answers together, and says that a mixed letter has several notices', () => {
    const mixed = withDecisions([{}, { rettsgrunnlag: 'KOMM_BOLIG' }, {}]);
    expect(parts(mixed).map(({ heading, source }) => [heading, source])).toEqual([
      ['Avgjørelse 1 og 3', '/avgjoerelser/0'],
      ['Avgjørelse 2', '/avgjoerelser/1'],
      ['Flere slags klage i ett brev', '/klagerett'],
    ]);
  });

  it('says why the register gives no answer', () => {
    expect(words(withDecisions([{ rettsgrunnlag: 'HOL_9' }]))).toContain('egne regler om klage');
    const nav = parts(withDecisions([{ rettsgrunnlag: 'NAVL_15' }]))[0]?.steps.at(-1);
    expect(nav).toMatchObject({ sikkerhet: 'ubekreftet' });
    expect(nav?.text).toContain('ikke bekreftet');
    expect(words(withDecisions([{ rettsgrunnlag: 'BSL_6' }], { vedtaksdato: '2022-01-03' }))).toContain('gjaldt ikke');
    expect(words(vedtak({ avgjoerelser: [{ id: 'a' }] }))).toContain('mangler');
  });

  it('marks what rests on an unconfirmed basis', () => {
    const [part] = parts(withDecisions([{ rettsgrunnlag: 'KOMM_ANNET' }]));
    expect(part?.steps.every(({ sikkerhet }) => sikkerhet === 'ubekreftet')).toBe(true);
  });

  it('explains that a decision in an appeal is final, by the act in force', () => {
    const final = vedtak({ instans: { type: 'klagevedtak' } });
    expect(parts(final)[0]?.steps[0]?.hjemmel).toEqual(['fvl-28']);
    const [step] = parts(final, { nyForvaltningslovFra: '2026-01-01' })[0]?.steps ?? [];
    expect(step?.hjemmel.every((id) => id.startsWith('nfvl-'))).toBe(true);
  });

  it('judges by the law of the day of the decision', () => {
    const cited = (vedtaksdato: string) =>
      parts(withDecisions([{}], { vedtaksdato }))[0]?.steps[0]?.hjemmel.filter((id) => id.startsWith('pbrl-2-1'));
    expect(cited('2024-05-31')).toEqual(['pbrl-2-1-a']);
    expect(cited('2024-06-01')).toEqual(['pbrl-2-1']);
  });

  it('tells what dismissal, short help and a home at stake change', () => {
    const step = (row: Partial<Row>, word: string) =>
      parts(withDecisions([row]))[0]?.steps.find(({ text }) => text.includes(word));
    expect(step({ utfall: 'avvist' }, 'En avvisning er et vedtak')).toMatchObject({ hjemmel: ['fvl-2'] });
    expect(step({}, 'En avvisning')).toBeUndefined();
    expect(step({ utfall: 'avvist' }, 'En avvisning')?.text).toContain('skal begrunnes');
    const short = { varighet: { forventetOverToUker: 'nei' } } as const;
    expect(step(short, 'høyst to uker')).toMatchObject({ hjemmel: ['pbrl-2-7'] });
    expect(step({ ...short, rettsgrunnlag: 'BSL_6' }, 'høyst to uker')).toBeUndefined();
    expect(step({ ...short, utfall: 'avvist' }, 'En avvisning')?.text).not.toContain('skal begrunnes');
    expect(step({ rettsgrunnlag: 'HOL_9', utfall: 'avvist' }, 'En avvisning')?.text).not.toContain('skal begrunnes');
    const roof = { rettsgrunnlag: 'SOTJL_27', utfall: 'avslag' } as const;
    expect(step(roof, 'midlertidige tiltak')).toMatchObject({ hjemmel: ['sotjl-48'] });
    expect(step({ ...roof, utfall: 'innvilget' }, 'midlertidige tiltak')).toBeUndefined();
    expect(step({ rettsgrunnlag: 'EGENANDEL' }, 'se sakens dokumenter')).toMatchObject({ sikkerhet: 'slutning' });
  });

  it('tells that a klage dismissed by the kommune is not final', () => {
    const instans = { type: 'klagevedtak', klagenAvvist: true } as Draft<Vedtak>['instans'];
    const said = words(
      withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avvist' }], { ...(instans && { instans }) }),
    );
    expect(said).toContain('kan klages inn for Statsforvalteren');
    expect(said).toContain('Statsforvalteren i Trøndelag avgjør klagen');
  });

  it('takes the rules on a fee from the fee', () => {
    const fee = (hjemmel: readonly string[]) =>
      parts(
        withDecisions([
          { rettsgrunnlag: 'EGENANDEL', egenandel: { beloep: 100, periode: 'maaned', hjemmel } } as Partial<Row>,
        ]),
      )[0]?.steps[0]?.hjemmel;
    expect(fee(['egf-8', 'egf-9', 'gdpr-9'])).toEqual(['egf-8', 'egf-9']);
    expect(fee([])).toEqual(['egf-1', 'egf-2', 'egf-3', 'egf-4', 'egf-8', 'egf-9', 'egf-10']);
  });

  it('vouches neither for the act of 2025 being in use nor for what it says of a dismissal', () => {
    const assumed = { nyForvaltningslovFra: '2026-01-01' };
    const dismissed = withDecisions([{ rettsgrunnlag: 'KOMM_BOLIG', utfall: 'avvist' }]);
    const steps = explain(dismissed, assumed).parts.flatMap((part) => part.steps);
    const step = (word: string) => steps.find(({ text }) => text.includes(word));
    expect(step('Forvaltningsloven av 2025 er brukt')).toMatchObject({ sikkerhet: 'ubekreftet', hjemmel: ['nfvl-99'] });
    expect(step('En avvisning er')).toMatchObject({ sikkerhet: 'slutning', hjemmel: ['nfvl-7'] });
    expect(step('avgjør klagen')).toMatchObject({ sikkerhet: 'slutning', hjemmel: ['nfvl-62'] });
  });

  it('has one gender for klage in nynorsk, whatever the basis', () => {
    const text = words(withDecisions(legalBases().map(({ code }) => ({ rettsgrunnlag: code, utfall: 'avvist' }))), {
      language: 'nn',
    });
    expect(text).toMatch(/\bklagen\b/);
    expect(text).not.toMatch(/\bklaga\b|\bei klage\b/i);
  });

  it('counts only the regimes there is an answer for', () => {
    const mixed = withDecisions([{}, { rettsgrunnlag: 'KOMM_BOLIG' }, { rettsgrunnlag: 'NAVL_15' }]);
    expect(words(mixed)).toContain('De avgjørelsene registeret gir svar for, følger 2 ulike regelsett');
    const [outside] = parts(withDecisions([{ rettsgrunnlag: 'HOL_9' }]));
    expect(outside?.steps.at(-1)).toMatchObject({ sikkerhet: 'bekreftet', hjemmel: ['hol-9-11'] });
    expect(outside?.steps.at(-1)?.text).toContain('barneverns- og helsenemnda');
  });

  it('lists the provisions of the steps, and apart from them what else the rules check against', () => {
    const { provisions, checkedAgainst, lawDate, versions } = explain(valid);
    const steps = explain(valid).parts.flatMap((part) => part.steps.flatMap(({ hjemmel }) => hjemmel));
    expect(provisions.map(({ provision }) => provision.id)).toEqual([...new Set(steps)]);
    expect(checkedAgainst.every(({ rules }) => rules.length > 0)).toBe(true);
    const found = provisions.find(({ provision }) => provision.id === 'pbrl-7-5');
    expect(found?.rules).toContain('vedtak/klagerett-rett-frist');
    expect(provisions.some(({ provision }) => provision.statute === 'nfvl')).toBe(false);
    expect(lawDate).toBe(valid.vedtaksdato);
    expect(versions.law).toMatch(/^\d{4}\.\d+\.\d+$/);
  });

  it('warns when the law data are past their review', () => {
    const sure = explain(valid, { today: '2030-01-01' }).parts[0]?.steps.map(({ sikkerhet }) => sikkerhet);
    expect(sure).toEqual(['bekreftet', 'bekreftet', 'ubekreftet']);
  });

  it.each(['nb', 'nn', 'en'] as const)('repeats nothing of the person in %s', (language) => {
    const text = JSON.stringify(explain(valid, { language }));
    const { navn = '', identifikator } = valid.bruker;
    expect(text).not.toContain(navn);
    expect(text).not.toContain(String((identifikator as { verdi?: string } | undefined)?.verdi));
    expect(text).not.toContain(valid.avgjoerelser?.[0]?.tjeneste?.betegnelse ?? navn);
  });
});
