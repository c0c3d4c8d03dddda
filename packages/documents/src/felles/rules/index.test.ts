import { readdirSync } from 'node:fs';
import { isProvisionId } from '@hjemmel/law';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { runRules } from '@hjemmel/validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fellesRules } from './index.js';
import { testDocument } from './test-document.js';

const files = readdirSync(new URL('.', import.meta.url));
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const context = { lawDate: '2026-11-23', today: '2026-11-23', inForce: () => true };

describe('fellesRules', () => {
  it('has every id once, each with a file and a test of that name', () => {
    const ids = fellesRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^felles\/[a-z]+(?:-[a-z]+)*$/);
      const name = id.slice('felles/'.length);
      expect(files).toContain(`${name}.ts`);
      expect(files).toContain(`${name}.test.ts`);
    }
  });

  it('holds every rule there is a file for', () => {
    const tested = files.filter((file) => file.endsWith('.test.ts')).map((file) => file.slice(0, -'.test.ts'.length));
    const others = ['index', 'survey', 'free-texts', 'organisasjonsnummer'];
    const ids = fellesRules.map(({ id }) => id.slice('felles/'.length));
    expect(tested.filter((name) => !others.includes(name)).sort()).toEqual([...ids].sort());
  });

  it('says nothing of the plain document the tests begin with', () => {
    expect(runRules(fellesRules, testDocument(), context)).toEqual([]);
  });

  describe.each(fellesRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    it('cites provisions of the register only', () => {
      for (const provision of rule.hjemmel) expect(isProvisionId(provision), provision).toBe(true);
    });

    it('has the same messages with the same places in nb, nn and en', () => {
      const { nb, nn, en } = rule.messages;
      expect(Object.keys(nb).length).toBeGreaterThan(0);
      expect(Object.keys(nn)).toEqual(Object.keys(nb));
      expect(Object.keys(en)).toEqual(Object.keys(nb));
      for (const id of Object.keys(nb)) {
        for (const text of [nb[id], nn[id], en[id]]) expect(text).toMatch(/^\p{Lu}.+\.$/u);
        expect(places(nn[id] ?? '')).toEqual(places(nb[id] ?? ''));
        expect(places(en[id] ?? '')).toEqual(places(nb[id] ?? ''));
      }
    });

    it('has a severity for every message, where it has one for some', () => {
      if (typeof rule.severity === 'string' || Array.isArray(rule.severity)) return;
      expect(Object.keys(rule.severity).sort()).toEqual(Object.keys(rule.messages.nb).sort());
    });
  });
});

/** Texts that set off as many rules as can be, each marked with a name no finding may repeat. */
const MARK = 'Navnesen';
const text = fc
  .constantFrom('', ' H4: 2', ' samtykkekompetanse', ' Fylkesmannen', ' alle', ' psyk', ' Lia 4')
  .map((word) => `${MARK}${word}`);
const id = fc.constantFrom('bruker', 'a', 'b', 'rad');
const date = fc.constantFrom('2020-01-01', '2026-11-01', '2030-01-01');
const optional = { requiredKeys: [] };
const someone = fc.record(
  {
    id,
    navn: text,
    adresse: fc.record({ linjer: fc.array(text, { maxLength: 2 }) }, optional),
    telefon: text,
    identifikator: fc.record({ type: fc.constantFrom('foedselsnummer', 'dNummer', 'ukjent'), verdi: text }, optional),
    adressebeskyttelse: fc.record(
      { gradering: fc.constantFrom('ugradert', 'fortrolig', 'strengtFortrolig', 'ikkeKontrollert'), kontrollert: date },
      optional,
    ),
    kommunikasjon: fc.record(
      {
        spraak: fc.constantFrom('nb', 'ti'),
        tolk: fc.record({ form: fc.constant('muntlig'), spraak: fc.constant('ti') }, optional),
        trygt: fc.record({ sms: fc.boolean(), brevHjem: fc.boolean() }, optional),
        gjennomgaattMuntlig: fc.record(
          { dato: date, tolk: fc.record({ hvem: fc.constant('barn') }, optional) },
          optional,
        ),
      },
      optional,
    ),
    doed: fc.record({ dato: date }, optional),
  },
  { requiredKeys: ['id'] },
);
const draft = fc.record(
  {
    bruker: someone,
    noeytralTittel: text,
    mottaker: fc.array(
      fc.record(
        {
          id: fc.constant('m'),
          hvem: id,
          rolle: fc.constantFrom('part', 'fullmektig', 'verge', 'kopi'),
          kanal: fc.constantFrom('brev', 'digitalPostkasse'),
          grunnlag: text,
        },
        optional,
      ),
      { maxLength: 3 },
    ),
    representant: fc.array(
      fc.record(
        {
          id: fc.constant('rad'),
          type: fc.constantFrom('verge', 'fullmektig'),
          hvem: fc.record({ slag: fc.constant('privatperson'), person: someone }, optional),
          mandat: fc.constantFrom('oekonomisk', 'begge'),
          fullmakt: fc.record({ skriftlig: fc.boolean() }, optional),
        },
        optional,
      ),
    ),
    barn: fc.array(fc.record({ id, person: someone }, optional)),
    skjermFor: fc.array(fc.record({ person: id, hva: fc.constantFrom('alt', 'adresse'), grunn: text }, optional)),
    samtykke: fc.array(
      fc.record(
        {
          id,
          hvem: fc.constantFrom('bruker', 'verge', 'naermestePaaroerende'),
          tilHvem: fc.array(fc.record({ virksomhet: text }, optional)),
          dato: date,
          periode: fc.record({ fra: date, til: date }, optional),
          form: fc.constant('muntligNotert'),
          trukket: fc.record({ dato: date }, optional),
          nektPaavirkerIkkeTjenester: fc.boolean(),
        },
        optional,
      ),
    ),
    deling: fc.array(
      fc.record(
        {
          mottaker: fc.record({ navn: text, kontakt: id }, optional),
          grunnlag: fc.constantFrom('samtykke', 'helsehjelp'),
          samtykke: id,
          tid: date,
          innvending: fc.record({ dato: date, svar: text }, optional),
        },
        optional,
      ),
    ),
    signatur: fc.array(fc.record({ id, navn: text, innholdshash: text }, optional)),
    leieforhold: fc.record({ adresse: fc.record({ linjer: fc.array(text) }, optional), sted: text }, optional),
    notat: text,
    erstatter: fc.record({ id: fc.constant('x'), versjon: fc.nat(3) }, optional),
  },
  { requiredKeys: ['bruker', 'mottaker'] },
);

describe('fellesRules on any draft', () => {
  it('never throw, and put no value of the document in a finding', () => {
    const reported = new Set<string>();
    fc.assert(
      fc.property(draft, (change) => {
        const document = testDocument(change as unknown as Partial<Draft<BaseDocument>>);
        for (const finding of runRules(fellesRules, document, context)) {
          reported.add(finding.ruleId);
          expect(JSON.stringify(finding)).not.toContain(MARK);
        }
      }),
      { numRuns: 300, seed: 20261123 },
    );
    expect(reported.size).toBeGreaterThan(14);
  }, 30_000);
});
