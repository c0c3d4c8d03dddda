import { describe, expect, it } from 'vitest';
import { LawError } from '../law-error.js';
import { type CiteLanguage, cite } from './cite.js';
import { type ProvisionId, provisions } from './register.js';

describe('cite', () => {
  it.each<[readonly ProvisionId[], CiteLanguage, string]>([
    [['pbrl-7-5', 'pbrl-7-2'], 'nb', 'pasient- og brukerrettighetsloven §§ 7-2 og 7-5'],
    [['pbrl-7-2', 'pbrl-7-5'], 'nn', 'pasient- og brukarrettslova §§ 7-2 og 7-5'],
    [['pbrl-7-2', 'pbrl-7-5'], 'en', 'the Patient and User Rights Act sections 7-2 and 7-5'],
    [['bsl-7'], 'nb', 'boligsosialloven § 7'],
    [['bsl-7', 'bsl-7'], 'en', 'the Act on municipal responsibility for social housing section 7'],
    [['fvl-28', 'fvl-29', 'fvl-30', 'fvl-31', 'fvl-32'], 'nb', 'forvaltningsloven §§ 28–32'],
    [['fvl-18', 'fvl-19'], 'nb', 'forvaltningsloven §§ 18 og 19'],
    [['fvl-27', 'fvl-28', 'fvl-29'], 'nb', 'forvaltningsloven §§ 27, 28 og 29'],
    [['sotjl-20', 'sotjl-20-a', 'sotjl-21'], 'nb', 'sosialtjenesteloven §§ 20, 20 a og 21'],
    [['sotjl-47', 'fvl-29', 'sotjl-18'], 'nb', 'sosialtjenesteloven §§ 18 og 47 og forvaltningsloven § 29'],
    [['gdpr-9'], 'nb', 'personvernforordningen artikkel 9'],
    [['gdpr-10', 'gdpr-9'], 'nn', 'personvernforordninga artiklane 9 og 10'],
    [['gdpr-9'], 'en', 'the General Data Protection Regulation Article 9'],
    [['arkl'], 'nb', 'arkivlova'],
    [['hol-kap-9'], 'nb', 'helse- og omsorgstjenesteloven kapittel 9'],
    [['hol-kap-9', 'hol-3-2'], 'en', 'the Health and Care Services Act chapter 9 and section 3-2'],
    [['fvl-kap-6'], 'nb', 'forvaltningsloven kapittel VI'],
    [['hol-3-2-6-b'], 'nb', 'helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav b'],
    [['hol-3-2-6-b'], 'en', 'the Health and Care Services Act section 3-2 first paragraph no. 6 letter b'],
    [[], 'nb', ''],
  ])('%j in %s is «%s»', (ids, language, expected) => {
    expect(cite(ids, language)).toBe(expected);
  });

  it('can cite every registered provision in every language', () => {
    for (const { id, paragraph } of provisions())
      for (const language of ['nb', 'nn', 'en'] as const) {
        const text = cite([id as ProvisionId], language);
        expect(text).not.toMatch(/undefined|\s{2}|\s$/);
        if (/^\d/.test(paragraph)) expect(text).toMatch(language === 'en' ? / section \d/ : / § \d/);
      }
  });

  it('refuses what is not registered, because half a citation misleads', () => {
    const wrong = () => cite(['fvl-999' as ProvisionId], 'nb');
    expect(wrong).toThrow(LawError);
    expect(wrong).toThrow(expect.objectContaining({ code: 'ukjent-bestemmelse' }));
  });
});
