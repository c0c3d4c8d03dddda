import type { Language } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { medKlagerett } from '../med-klagerett.js';
import { valid, vedtak } from '../rules/test-document.js';
import { checkNoticeTemplate } from './check-notice-template.js';
import type { NoticeTemplate } from './notice-template.js';
import { noticeTemplates } from './notice-templates.js';
import type { OwnNoticeTemplate } from './own-template.js';

const LAW_DATE = '2026-11-23';
const languages: readonly Language[] = ['nb', 'nn', 'en'];

const mal = (tekster: Partial<NoticeTemplate>, spraak: Language = 'nb'): OwnNoticeTemplate => ({
  mal: 'eksempel/klagerett',
  versjon: '1',
  spraak,
  tekster,
});

const problems = (value: unknown, options: { readonly nyForvaltningslovFra?: string } = {}) =>
  checkNoticeTemplate(value, { lawDate: LAW_DATE, ...options }).map(
    ({ ruleId, messageId, path }) => `${ruleId}:${messageId} ${path}`,
  );

/** The elements the law asks for, and the sentence of the template that says each. */
const REQUIRED = [
  ['fristKunnskap', 'klagerett-tekst-hel:frist'],
  ['fristKunnskap', 'klagerett-tekst-hel:start'],
  ['fristKommetFrem', 'klagerett-tekst-hel:frist'],
  ['fristKommetFrem', 'klagerett-tekst-hel:start'],
  ['sendesTil', 'klagerett-tekst-hel:mottaker'],
  ['sendesTilUtenAdresse', 'klagerett-tekst-hel:mottaker'],
  ['digitalKanal', 'klagerett-elektronisk-mottak:adresse-i-teksten'],
  ['formUnderskrift', 'klagerett-tekst-hel:form'],
  ['hjelpKommunen', 'klagerett-tekst-hel:hjelp'],
  ['hjelpNavKontoret', 'klagerett-tekst-hel:hjelp'],
  ['innsyn', 'klagerett-innsyn-nevnt:tekst'],
  ['utsattIverksetting', 'klagerett-utsatt-iverksetting-nevnt:tekst'],
  ['soeksmaalKlageFoerst', 'klagerett-tekst-hel:soeksmaal'],
  ['soeksmaalFrist', 'klagerett-tekst-hel:soeksmaal'],
] as const;

describe('checkNoticeTemplate', () => {
  it.each(languages)('finds nothing missing in our own words in %s', (spraak) => {
    expect(problems(mal(noticeTemplates[spraak], spraak))).toEqual([]);
    expect(problems(mal({}, spraak))).toEqual([]);
  });

  describe.each(languages)('in %s', (spraak) => {
    it.each(REQUIRED)('without «%s» it says %s', (key, problem) => {
      expect(problems(mal({ [key]: '' }, spraak))).toContain(`vedtak/${problem} /tekster/${key}`);
    });
  });

  it.each(languages)('tries the words of the act of 2025 in %s when its day is given', (spraak) => {
    const act = { nyForvaltningslovFra: '2026-01-01' };
    expect(problems(mal({}, spraak), act)).toEqual([]);
    expect(problems(mal({ formUtenUnderskrift: '' }, spraak))).toEqual([]);
    expect(problems(mal({ formUtenUnderskrift: '' }, spraak), act)).toContain(
      'vedtak/klagerett-tekst-hel:form /tekster/formUtenUnderskrift',
    );
  });

  it('says who decides when neither sentence that names the body is left', () => {
    const tekster = { videre: '', sendesTil: 'Send klagen til oss: {organ}, {adresse}.', hjelpStatsforvalteren: '' };
    expect(problems(mal({ ...tekster, sendesTilUtenAdresse: 'Send klagen til oss: {organ}.' }))).toContain(
      'vedtak/klagerett-tekst-hel:klageinstans /tekster/videre',
    );
  });

  it('finds the wrong number of weeks in a sentence that fixes it', () => {
    const fristKommetFrem = 'Du har fire uker på deg fra dagen du fikk brevet.';
    expect(problems(mal({ fristKommetFrem }))).toEqual(['vedtak/klagerett-tekst-hel:frist /tekster/fristKommetFrem']);
  });

  it('finds the ombud where the ombud has nothing to do', () => {
    const fullmakt = 'Pasient- og brukerombudet kan hjelpe deg.';
    expect(problems(mal({ fullmakt }))).toEqual(['vedtak/klagerett-hjelp-passer:ombud-i-teksten /tekster/fullmakt']);
  });

  it.each<[string, Partial<NoticeTemplate>, string]>([
    ['only denies the body', { videre: '' }, 'vedtak/klagerett-tekst-hel:klageinstans /tekster/videre'],
    [
      'sends the klage past us',
      { sendesTil: 'Klagen sender du til {klageinstans}. Kopi til {organ}, {adresse}.' },
      'vedtak/klagerett-sendes-til-besluttende-organ:tekst /tekster/sendesTil',
    ],
    [
      'counts from the decision',
      { fristKommetFrem: 'Du har {uker} uker på deg fra vedtaksdatoen.' },
      'vedtak/klagerett-rett-start:i-teksten /tekster/fristKommetFrem',
    ],
    [
      'does not say that it is final',
      { endeligHeading: 'Svar', endelig: 'Dette er svaret.' },
      'vedtak/endelig-bare-klagevedtak:ikke-sagt /tekster/endeligHeading',
    ],
    [
      'lets a final decision be appealed',
      { endelig: 'Avgjørelsen er endelig. Du kan klage innen tre uker.' },
      'vedtak/endelig-bare-klagevedtak:sier-klage /tekster/endelig',
    ],
    [
      'uses an old name',
      { hjelpStatsforvalteren: 'Du kan også spørre Fylkesmannen om råd.' },
      'felles/utdaterte-ord:fylkesmann /tekster/hjelpStatsforvalteren',
    ],
  ])('finds a template that %s', (_name, tekster, problem) => {
    expect(problems(mal(tekster))).toContain(problem);
  });

  it.each([
    ['no object', null, 'skjema/type:type '],
    ['no name', { versjon: '1' }, 'skjema/required:required /mal'],
    ['no version', { mal: 'x' }, 'skjema/required:required /versjon'],
    ['our name', { ...mal({}), mal: 'hjemmel/klagerett' }, 'skjema/not:not /mal'],
    ['unknown language', { ...mal({}), spraak: 'sv' }, 'skjema/enum:enum /spraak'],
    ['no texts', { mal: 'x', versjon: '1', spraak: 'nb' }, 'skjema/required:required /tekster'],
    ['unknown sentence', mal({ hei: 'x' } as object), 'skjema/additionalProperties:additionalProperties /tekster/hei'],
    ['a number', mal({ innsyn: 1 } as object), 'skjema/type:type /tekster/innsyn'],
    ['an empty heading', mal({ heading: ' ' }), 'skjema/minLength:minLength /tekster/heading'],
    ['another place', mal({ videre: 'Til {organ}.' }), 'skjema/plassholder:plassholder /tekster/videre'],
    [
      'a place nobody fills',
      mal({ innsyn: 'Innsyn i {sak}.' }),
      'skjema/uten-plassholder:uten-plassholder /tekster/innsyn',
    ],
  ])('refuses %s', (_name, value, problem) => {
    expect(problems(value)).toEqual([problem]);
  });
});

describe('medKlagerett with a template of the kommune', () => {
  const own = mal({ innsyn: 'Du kan få se dokumentene dine. Ring oss.' });

  it('uses its words, names it, and fills the rest from ours', () => {
    const [entry] = medKlagerett(valid, { mal: own }).klagerett ?? [];
    expect(entry?.tekst?.avsnitt).toContain('Du kan få se dokumentene dine. Ring oss.');
    expect(entry?.tekst?.overskrift).toBe(noticeTemplates.nb.heading);
    expect(entry?.tekstversjon).toMatchObject({ mal: 'eksempel/klagerett', versjon: '1' });
    expect(entry?.tekstversjon?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('uses ours in another language, so that one notice never has two', () => {
    const [entry] = medKlagerett(vedtak({ spraak: 'nn' }), { mal: own }).klagerett ?? [];
    expect(entry?.tekstversjon?.mal).toBe('hjemmel/klagerett');
  });
});
