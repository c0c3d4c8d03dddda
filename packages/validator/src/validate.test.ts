import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRule } from './rule.js';
import type { CompiledValidator, SchemaError } from './schema-findings.js';
import { type Validation, validate, validateDraft } from './validate.js';

interface Note {
  readonly id: string;
  readonly text?: string;
}

/** A small hand-made schema: an object with the text field «id», optional text in «text», nothing else. */
function schema(required: readonly string[]): CompiledValidator {
  const validator: CompiledValidator = (value) => {
    const errors: SchemaError[] = [];
    if (typeof value !== 'object' || value === null) errors.push(error('type', { type: 'object' }));
    else {
      for (const key of required) if (!(key in value)) errors.push(error('required', { missingProperty: key }));
      for (const [key, child] of Object.entries(value)) {
        if (!['id', 'text', 'skjemaversjon'].includes(key)) {
          errors.push(error('additionalProperties', { additionalProperty: key }));
        } else if (typeof child !== 'string')
          errors.push({ ...error('type', { type: 'string' }), instancePath: `/${key}` });
      }
    }
    validator.errors = errors;
    return errors.length === 0;
  };
  return validator;
}

function error(keyword: string, params: SchemaError['params']): SchemaError {
  return { instancePath: '', keyword, params };
}

const long = defineRule<Note>()({
  id: 'note/for-lang',
  severity: 'error',
  hjemmel: [],
  messages: { nb: { lang: 'For lang.' }, nn: { lang: 'For lang.' }, en: { lang: 'Too long.' } },
  check: ({ text }, report) => {
    if (text !== undefined && text.length > 5) report('lang', ['text']);
  },
});
const hint = defineRule<Note>()({ ...long, id: 'note/tips', severity: 'info' });

const note: Validation<Note> = {
  version: '1.0',
  finishedSchema: schema(['id', 'text']),
  draftSchema: schema(['id']),
  rules: [long, hint],
};
const contextOf = () => ({ lawDate: '2026-11-23', today: '2026-11-23', inForce: () => true });
const judge = (value: unknown) => validate<Note, Note>(note, value, contextOf);
const ids = (value: unknown) => judge(value).findings.map(({ ruleId }) => ruleId);

describe('validate', () => {
  it('brands what has no errors', () => {
    const value = { id: 'a', text: 'kort' };
    const report = judge(value);
    expect(report).toEqual({ ok: true, document: value, findings: [] });
    expect(report.ok && report.document).toBe(value);
  });

  it('tells all in one run: what is missing, what breaks a rule', () => {
    expect(ids({ id: 'a', text: 'altfor lang' })).toEqual(['note/for-lang', 'note/tips']);
    const rules = [
      long,
      { ...hint, check: (_d: Note, report: (id: 'lang', path: string[]) => void) => report('lang', []) },
    ];
    const missing = validate<Note, Note>({ ...note, rules }, { id: 'a' }, contextOf);
    expect(missing.findings.map(({ ruleId }) => ruleId)).toEqual(['skjema/required', 'note/tips']);
  });

  it('shows rules no value of the wrong shape, and drops what they say of its place', () => {
    const seen: unknown[] = [];
    const check = (document: Note, report: (id: 'lang', path: string[]) => void) => {
      seen.push(document);
      report('lang', ['text']);
      report('lang', ['id']);
    };
    const report = validate<Note, Note>({ ...note, rules: [{ ...hint, check }] }, { id: 'a', text: 7 }, contextOf);
    expect(report.findings.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual([
      'skjema/type /text',
      'note/tips /id',
    ]);
    expect(seen).toEqual([{ id: 'a' }]);
  });

  it('leaves the rules out where too little is left', () => {
    expect(ids({ id: 7, text: 'altfor lang' })).not.toContain('note/for-lang');
  });

  it('runs the rules in spite of a field too many, which harms no other', () => {
    expect(ids({ id: 'a', text: 'altfor lang', x: 1 })).toEqual([
      'skjema/additionalProperties',
      'note/for-lang',
      'note/tips',
    ]);
  });

  it('says of a newer document only that it is newer', () => {
    expect(ids({ skjemaversjon: '1.1', ukjent: true })).toEqual(['skjema/nyere-versjon']);
  });

  it('finds text that cannot be printed', () => {
    expect(ids({ id: 'a', text: 'x\u0000' })).toEqual(['skjema/ugyldig-tegn']);
  });

  it('hands nothing too deep to the schema', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(ids({ id: 'a', text: deep })).toEqual(['skjema/dybde']);
  });

  it('does not let an own «__proto__» key pass for a field', () => {
    expect(ids(JSON.parse('{"__proto__": {"id": "a", "text": "b"}}'))).toContain('skjema/required');
  });

  it.each([null, undefined, 0, Number.NaN, '', 'x', true, [], [[]], Symbol('x'), () => 1, 10n])(
    'answers %s with findings',
    (value) => {
      expect(judge(value).ok).toBe(false);
      expect(judge(value).findings.length).toBeGreaterThan(0);
    },
  );

  it('answers any value, and repeats no text of it', () => {
    const secret = fc.constantFrom('Hemmelig Navnesen', 'Hemmelig\u0000 Navnesen');
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        secret,
        fc.anything(),
        fc.dictionary(fc.constantFrom('id', 'text', 'x'), tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (input) => {
        expect(JSON.stringify(judge(input).findings)).not.toContain('Navnesen');
      }),
    );
  });
});

describe('validateDraft', () => {
  it('says nothing of what is still to be filled in, and judges the rest', () => {
    expect(validateDraft(note, { id: 'a' }, contextOf)).toEqual([]);
    expect(validateDraft(note, { id: 'a', text: 'altfor lang' }, contextOf)).toHaveLength(2);
    expect(validateDraft(note, {}, contextOf).map(({ ruleId }) => ruleId)).toEqual(['skjema/required']);
  });
});
