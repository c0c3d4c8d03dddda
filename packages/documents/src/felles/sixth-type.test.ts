import type { BaseDocument, Draft } from '@hjemmel/model';
import { h1, keyValue, row } from '@hjemmel/tree';
import { type CompiledValidator, defineRule, type SchemaError } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import {
  composeDocument,
  composeDraftDocument,
  defineDocumentType,
  fellesRules,
  formatDate,
  frame,
  freeTextOrGap,
  orGap,
  sharingOf,
  validateDocument,
  validateDraftDocument,
} from './index.js';
import { person, testDocument } from './rules/test-document.js';

/** A vendor's own type: the minutes of an ansvarsgruppe, with a schema, a rule and a letter of its own. */
interface Moetereferat extends BaseDocument {
  readonly type: 'moetereferat';
  readonly moetedato: string;
  readonly enighet: string;
  readonly nesteMoete?: string;
}

function schema(required: readonly string[]): CompiledValidator {
  const validator: CompiledValidator = (value) => {
    const missing = required.filter((key) => !Object.hasOwn(Object(value), key));
    validator.errors = missing.map(
      (missingProperty): SchemaError => ({ instancePath: '', keyword: 'required', params: { missingProperty } }),
    );
    return missing.length === 0;
  };
  return validator;
}

const nextIsLater = defineRule<Draft<Moetereferat>>()({
  id: 'moetereferat/neste-er-senere',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: { tidligere: 'Neste møte må være etter dette.' },
    nn: { tidligere: 'Neste møte må vere etter dette.' },
    en: { tidligere: 'The next meeting must be after this one.' },
  },
  check({ moetedato, nesteMoete }, report) {
    if (moetedato && nesteMoete && nesteMoete <= moetedato) report('tidligere', ['nesteMoete']);
  },
});

const envelope = ['id', 'type', 'bruker', 'mottaker', 'avsender'];
const moetereferatType = defineDocumentType<Moetereferat>({
  id: 'moetereferat',
  version: '1.0',
  title: { nb: 'Møtereferat', nn: 'Møtereferat', en: 'Minutes' },
  schema: async () => ({ title: 'Møtereferat' }),
  finishedSchema: schema([...envelope, 'moetedato', 'enighet']),
  draftSchema: schema(envelope),
  rules: [...fellesRules, nextIsLater],
  requiresMandatory: false,
  lawDate: ({ moetedato }) => moetedato,
  sharing: (document, today) => sharingOf(document, today),
  compose: (document, options) =>
    frame(document, options, {
      title: 'Møtereferat',
      date: document.moetedato ?? '2026-11-23',
      blocks: [
        h1('Møtereferat'),
        keyValue([row('Dato', orGap(document.moetedato && formatDate(document.moetedato, 'nb'), 'dato', 'nb'))]),
        ...freeTextOrGap(document.enighet, 'hva dere ble enige om', '/enighet', 'nb'),
      ],
    }),
});

const today = { today: '2026-11-23' };
const minutes = (change: object = {}) =>
  testDocument({ type: 'moetereferat', moetedato: '2026-11-20', enighet: 'Vi møtes igjen.', ...change });
const judge = (value: unknown) => validateDocument(moetereferatType, value, today);
const rules = (value: unknown) => judge(value).findings.map(({ ruleId }) => ruleId);

describe('a sixth document type', () => {
  it('is validated, composed and shared like the five', () => {
    const report = judge(minutes());
    expect(report).toMatchObject({ ok: true, findings: [], versions: { schema: 'moetereferat 1.0' } });
    if (!report.ok) throw new Error('not valid');
    const tree = composeDocument(moetereferatType, report.document);
    expect(tree).toMatchObject({ title: 'Møtereferat', draft: false, neutralTitle: 'Brev fra Drammen kommune' });
    expect(JSON.stringify(tree.blocks)).toContain('20. november 2026');
    expect(moetereferatType.sharing(minutes() as Draft<Moetereferat>, today.today).allowed).toEqual([
      { mottaker: 'm1', grunnlag: 'part' },
    ]);
  });

  it('answers to its own rules and to the shared ones', () => {
    expect(rules(minutes({ nesteMoete: '2026-11-20' }))).toEqual(['moetereferat/neste-er-senere']);
    expect(rules(minutes({ noeytralTittel: 'Vedtak' }))).toEqual(['felles/noeytral-tittel']);
    expect(rules(minutes({ mottaker: [{ id: 'm1', hvem: 'ingen' }] }))).toEqual(['felles/mottaker-finnes']);
    const secret = person('bruker', { telefon: '930 00 014', adressebeskyttelse: { gradering: 'strengtFortrolig' } });
    expect(rules(minutes({ bruker: secret, rom: { moetested: 'Kafeen' } }))).toEqual([
      'felles/adressebeskyttelse-ingen-adresse',
      'felles/adressebeskyttelse-ingen-adresse',
      'felles/avsender-roeper-sted',
    ]);
  });

  it('is judged by the law of its own date', () => {
    const text = { enighet: 'Vi spør Fylkesmannen.' };
    expect(rules(minutes(text))).toEqual(['felles/utdaterte-ord']);
    const old = minutes({ ...text, moetedato: '2020-06-01' });
    expect(rules(old)).toEqual(['felles/kommune-finnes']);
  });

  it('shows what a draft lacks, and does not call it finished', () => {
    const { enighet: _, ...draft } = minutes() as Draft<Moetereferat>;
    expect(rules(draft)).toEqual(['skjema/required']);
    expect(validateDraftDocument(moetereferatType, draft, today)).toEqual([]);
    const tree = composeDraftDocument(moetereferatType, draft as Draft<Moetereferat>);
    expect(tree.draft).toBe(true);
    expect(JSON.stringify(tree.blocks)).toContain('Mangler: hva dere ble enige om');
  });
});
