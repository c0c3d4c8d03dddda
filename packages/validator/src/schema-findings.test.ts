import { describe, expect, it } from 'vitest';
import { type CompiledValidator, type SchemaError, schemaFindings } from './schema-findings.js';

function failing(...errors: SchemaError[]): CompiledValidator {
  return Object.assign(() => false, { errors });
}

const find = (keyword: string, params: SchemaError['params'], instancePath = '/a') =>
  schemaFindings(failing({ instancePath, keyword, params }), {});

describe('schemaFindings', () => {
  it('is empty for what passes', () => {
    expect(schemaFindings(() => true, {})).toEqual([]);
  });

  it('does not take a no without reasons for a yes', () => {
    const finding = expect.objectContaining({ ruleId: 'skjema/annet', severity: 'error', path: '' });
    expect(schemaFindings(() => false, {})).toEqual([finding]);
    expect(find('if', { failingKeyword: 'then' })).toEqual([finding]);
  });

  it('points at where a missing or unknown field should stand', () => {
    expect(find('required', { missingProperty: 'navn' })).toEqual([
      {
        ruleId: 'skjema/required',
        messageId: 'required',
        severity: 'error',
        path: '/a/navn',
        params: { field: 'navn' },
      },
    ]);
    expect(find('additionalProperties', { additionalProperty: 'ab' })[0]?.path).toBe('/a/ab');
  });

  it('names what is allowed, never what stands there', () => {
    expect(find('enum', { allowedValues: ['ja', 'nei'] })[0]?.params).toEqual({ allowed: 'ja, nei' });
    expect(find('const', { allowedValue: true })[0]?.params).toEqual({ allowed: 'true' });
    expect(find('maxLength', { limit: 10 })[0]?.params).toEqual({ limit: 10 });
    expect(find('type', { type: 'string' })[0]?.params).toEqual({ type: 'string' });
    expect(find('format', { format: 'date' })[0]?.params).toEqual({ format: 'date' });
  });

  it('points at the object whose variant is not told, without its value', () => {
    const [finding] = find('discriminator', { error: 'mapping', tag: 'type', tagValue: 'Hemmelig Navnesen' });
    expect(finding).toMatchObject({ path: '/a', params: { field: 'type' } });
    expect(JSON.stringify(finding)).not.toContain('Navnesen');
  });

  it('leaves out «if», whose «then» has spoken', () => {
    const then = { instancePath: '', keyword: 'required', params: { missingProperty: 'b' } };
    const both = failing({ instancePath: '', keyword: 'if', params: { failingKeyword: 'then' } }, then);
    expect(schemaFindings(both, {}).map(({ ruleId }) => ruleId)).toEqual(['skjema/required']);
  });

  it('names the keyword where there is no message of its own', () => {
    expect(find('multipleOf', { multipleOf: 2 })[0]).toMatchObject({
      ruleId: 'skjema/annet',
      params: { keyword: 'multipleOf' },
    });
    expect(find('toString', {})[0]).toMatchObject({ ruleId: 'skjema/annet' });
  });
});
