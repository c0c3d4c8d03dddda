import { describe, expect, it } from 'vitest';
import { findings, severities, valid, withDecisions, without } from './test-document.js';
import { vilkaarHarHjemmel as rule } from './vilkaar-har-hjemmel.js';

const whole = {
  id: 'vilkaar-1',
  tekst: 'Du møter til én samtale.',
  hjemmel: ['sotjl-20'],
  begrunnelse: 'Vi vil finne ut hvordan husleia kan betales.',
  naerSammenheng: 'Samtalen handler om husleia.',
  foelgerVedBrudd: 'Vi ringer deg og finner en ny tid.',
};
type Vilkaar = { readonly id: string } & Partial<typeof whole>;
const social = (vilkaar: Vilkaar) => withDecisions([{ rettsgrunnlag: 'SOTJL_18', vilkaar: [vilkaar] }]);
const path = '/avgjoerelser/0/vilkaar/0';

describe(rule.id, () => {
  it('is silent without conditions and for a whole one', () => {
    expect(findings(rule, valid)).toEqual([]);
    expect(findings(rule, social(whole))).toEqual([]);
  });

  it('finds a condition without a legal basis, or with an unknown one', () => {
    expect(findings(rule, social(without(whole, 'hjemmel')))).toEqual([`mangler ${path}/hjemmel`]);
    expect(findings(rule, social({ ...whole, hjemmel: ['sotjl-999'] }))).toEqual([`ukjent-hjemmel ${path}/hjemmel`]);
  });

  it('finds a condition of the social services act on a health service', () => {
    expect(findings(rule, withDecisions([{ vilkaar: [whole] }]))).toEqual([`annen-lov ${path}/hjemmel`]);
  });

  it('asks for the connection: a must in social services, a should elsewhere', () => {
    const unconnected = without(whole, 'naerSammenheng');
    expect(severities(rule, social(unconnected))).toEqual(['error']);
    const elsewhere = withDecisions([{ vilkaar: [{ ...unconnected, hjemmel: ['hol-3-2'] }] }]);
    expect(findings(rule, elsewhere)).toEqual([`boer-vise-sammenheng ${path}/naerSammenheng`]);
    expect(severities(rule, elsewhere)).toEqual(['warning']);
  });

  it('asks why, and what follows a breach', () => {
    expect(findings(rule, social(without(whole, 'begrunnelse', 'foelgerVedBrudd')))).toEqual([
      `begrunnelse ${path}/begrunnelse`,
      `brudd ${path}/foelgerVedBrudd`,
    ]);
  });
});
