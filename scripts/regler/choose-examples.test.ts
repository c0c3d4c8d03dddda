import type { Rule } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { chooseExamples } from './choose-examples.js';
import type { Firing, ValidExample } from './corpus-runs.js';

const messages = { a: 'A', b: 'B' };
const rule: Rule<never> = {
  id: 'vedtak/x',
  severity: 'error',
  hjemmel: [],
  messages: { nb: messages, nn: messages, en: messages },
  check() {},
};

const firing = (file: string, messageId = 'a', note = ''): Firing => ({
  ruleId: 'vedtak/x',
  messageId,
  severity: 'error',
  path: '/y',
  params: {},
  typeId: 'vedtak',
  file,
  note,
});

const valid = (file: string, silent = true): ValidExample => ({ typeId: 'vedtak', file, silent: () => silent });

describe('chooseExamples', () => {
  it('stops with the id of a rule that nothing makes fire, or that nothing leaves silent', () => {
    expect(() => chooseExamples(rule, { firings: [], valid: [valid('gyldig-full.json')] })).toThrow('vedtak/x');
    const firings = [firing('ugyldig-x.json')];
    expect(() => chooseExamples(rule, { firings, valid: [valid('gyldig-full.json', false)] })).toThrow('vedtak/x');
  });

  it('shows each message once, by the file made for the rule, in the order of the messages', () => {
    const firings = [firing('ugyldig-annet.json', 'b'), firing('ugyldig-annet.json'), firing('ugyldig-x.json')];
    const chosen = chooseExamples(rule, { firings, valid: [valid('gyldig-full.json')] });
    expect(chosen.firings.map(({ messageId, file }) => [messageId, file])).toEqual([
      ['a', 'ugyldig-x.json'],
      ['b', 'ugyldig-annet.json'],
    ]);
  });

  it('keeps what the ordinary run gave before what another day or act would give', () => {
    const firings = [firing('ugyldig-annet.json'), firing('ugyldig-x.json', 'a', 'en annen dag')];
    expect(chooseExamples(rule, { firings, valid: [valid('gyldig-full.json')] }).firings[0]?.note).toBe('');
  });

  it('lets the fullest valid document show the silence', () => {
    const all = ['gyldig-avslag.json', 'gyldig-full.json', 'gyldig-varsel-y.json'].map((file) => valid(file));
    expect(chooseExamples(rule, { firings: [firing('ugyldig-x.json')], valid: all }).silent.file).toBe(
      'gyldig-full.json',
    );
  });
});
