import { describe, expect, it } from 'vitest';
import { medKlagerett } from '../med-klagerett.js';
import { klagerettTekstHel as rule } from './klagerett-tekst-hel.js';
import { findings, severities, valid, vedtak, withDecisions, withEntry, without } from './test-document.js';

const [entry] = valid.klagerett ?? [];
const tekst = { overskrift: 'Du kan klage', avsnitt: entry?.tekst?.avsnitt ?? [] };
const foreign = {
  overskrift: 'Klageadgang',
  avsnitt: [
    'Fristen er 4 uker fra du fikk brevet. Klagen skal være skriftlig og sendes til oss. Statsforvalteren behandler den. Vi gir hjelp til å klage.',
  ],
};
const own = { mal: 'trondheim/klage', versjon: '3' };
const says = (sentence: string) => withEntry(valid, { tekst: { ...foreign, avsnitt: [sentence] }, tekstversjon: own });

describe(rule.id, () => {
  it('is silent for what the template gives, in every language and mixture', () => {
    expect(findings(rule, valid)).toEqual([]);
    for (const spraak of ['nb', 'nn', 'en', 'se'] as const) {
      const document = withDecisions(
        [{}, { rettsgrunnlag: 'SOTJL_27', utfall: 'opphoert' }, { rettsgrunnlag: 'KOMM_BOLIG' }],
        { spraak },
      );
      expect(findings(rule, document)).toEqual([]);
    }
  });

  it('finds a changed word under our own template', () => {
    expect(findings(rule, withEntry(valid, { tekst }))).toEqual(['endret /klagerett/0/tekst']);
  });

  it('finds a notice made before the telephone changed', () => {
    const changed = vedtak({ avsender: { ...valid.avsender, telefon: '72 54 99 99' } });
    expect(findings(rule, changed)).toEqual(['endret /klagerett/0/tekst']);
    expect(findings(rule, medKlagerett(changed))).toEqual([]);
  });

  it('finds a checksum that is not the one of the version', () => {
    const tekstversjon = { ...entry?.tekstversjon, sha256: '0'.repeat(64) };
    expect(findings(rule, withEntry(valid, { tekstversjon }))).toEqual([
      'kontrollsum /klagerett/0/tekstversjon/sha256',
    ]);
  });

  it('judges an unknown version of our template by its content', () => {
    const tekstversjon = { ...entry?.tekstversjon, versjon: '2031.1.0' };
    expect(findings(rule, withEntry(valid, { tekstversjon }))).toEqual([
      'ukjent-versjon /klagerett/0/tekstversjon/versjon',
    ]);
  });

  it('is silent for a text of another make that says all', () => {
    expect(findings(rule, withEntry(valid, { tekst: foreign, tekstversjon: own }))).toEqual([]);
    const unnamed = { ...valid, klagerett: [{ ...without(entry ?? { id: 'k' }, 'tekstversjon'), tekst: foreign }] };
    expect(findings(rule, unnamed)).toEqual([]);
  });

  it.each([
    [
      'Klagefristen er tre uker fra du fikk brevet. Klagen skal være skriftlig og sendes til oss. Statsforvalteren behandler den. Vi hjelper deg.',
      'frist',
    ],
    [
      'Klagefristen er fire uker fra du fikk brevet. Klagen skal være skriftlig. Statsforvalteren behandler den. Vi hjelper deg.',
      'mottaker',
    ],
    [
      'Klagefristen er fire uker. Klagen skal være skriftlig og sendes til oss. Statsforvalteren behandler den. Vi hjelper deg.',
      'start',
    ],
    [
      'Klagefristen er fire uker fra du fikk brevet. Klagen skal være skriftlig og sendes til oss. Vi hjelper deg.',
      'klageinstans',
    ],
    [
      'Klagefristen er fire uker fra du fikk brevet. Klagen sendes til oss. Statsforvalteren behandler den. Vi hjelper deg.',
      'form',
    ],
    [
      'Klagefristen er fire uker fra du fikk brevet. Klagen skal være skriftlig og sendes til oss. Statsforvalteren behandler den.',
      'hjelp',
    ],
  ])('«%s» lacks %s', (sentence, element) => {
    expect(findings(rule, says(sentence))).toEqual([`${element} /klagerett/0/tekst`]);
    expect(severities(rule, says(sentence))).toEqual([['hjelp', 'start'].includes(element) ? 'warning' : 'error']);
  });

  it('asks for the conditions for going to court when there are any', () => {
    const court = { ...says(foreign.avsnitt[0] ?? ''), soeksmaal: { klageFoerst: true } };
    expect(findings(rule, court)).toEqual(['soeksmaal /klagerett/0/tekst']);
    const told = withEntry(court, {
      tekst: { ...foreign, avsnitt: [...foreign.avsnitt, 'Du må klage før du går til retten.'] },
    });
    expect(findings(rule, told)).toEqual([]);
  });

  it.each([
    [{ klageFoerst: true }, 'Du kan gå til retten.', false],
    [{ klageFoerst: true, fristMaaneder: 6 }, 'Du må klage før du går til retten.', false],
    [{ klageFoerst: true, fristMaaneder: 6 }, 'Du må klage først. Innen seks måneder må du ha gått til retten.', true],
    [{ klageFoerst: true, fristMaaneder: 6 }, 'Du må ha gått til retten innen seks måneder.', false],
    [{ klageFoerst: true, fristMaaneder: 6 }, 'Du må klage før du går til retten. Fristen da er seks måneder.', true],
    [{ klageFoerst: false, fristMaaneder: 12 }, 'Søksmål må reises innen 12 måneder.', true],
    [{ klageFoerst: false, fristMaaneder: 12 }, 'Søksmål må reises innen 2 måneder.', false],
  ] as const)('asks that each of %o is told, as in «%s»', (soeksmaal, sentence, whole) => {
    const court = { ...says(`${foreign.avsnitt[0] ?? ''} ${sentence}`), soeksmaal };
    expect(findings(rule, court)).toEqual(whole ? [] : ['soeksmaal /klagerett/0/tekst']);
  });
});
