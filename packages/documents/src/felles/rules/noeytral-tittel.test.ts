import { describe, expect, it } from 'vitest';
import { noeytralTittel } from './noeytral-tittel.js';
import { judged, person, testDocument } from './test-document.js';

const titled = (title: string, kommune = 'Drammen kommune', navn = 'Iben Eksempel') =>
  judged(
    noeytralTittel,
    testDocument({
      noeytralTittel: title,
      avsender: { kommune: { navn: kommune }, enhet: { navn: 'Nordlys' } },
      bruker: person('bruker', { navn }),
    }),
  ).map((finding) => finding.split(' ')[1]);

describe('felles/noeytral-tittel', () => {
  it.each([
    'Brev fra Drammen kommune',
    'Brev fra Drammen',
    'Brev frå Drammen kommune',
    'Letter from Drammen kommune',
    'Du har fått brev',
    'Avtale med kommunen',
    'Svar fra oss om tid for saksbehandling',
    'Brev som gjelder deg',
    'Melding fra kommunen, november 2026',
  ])('takes «%s»', (title) => {
    expect(titled(title)).toEqual([]);
  });

  it.each([
    ['Vold kommune', 'Brev fra Vold'],
    ['Nes kommune', 'Brev fra Nes kommune'],
    ['Volda kommune', 'Brev frå Volda'],
    ['Hol kommune', 'Brev fra Hol'],
  ])('lets a kommune have any name: %s', (kommune, title) => {
    expect(titled(title, kommune, 'Kari Nes')).toEqual([]);
  });

  it.each(['Brev til Iben', 'Eksempel, Iben', 'Til IBEN EKSEMPEL', 'Ibens brev fra eksempel'])(
    'finds the name in «%s»',
    (title) => {
      expect(titled(title)).toContain('person');
    },
  );

  it('finds each part of a double name, but no initial or particle', () => {
    expect(titled('Brev til Lise', undefined, 'Anne-Lise von der Prøve')).toEqual(['person']);
    expect(titled('Brev der du får svar', undefined, 'Anne-Lise von der Prøve')).toEqual([]);
    expect(titled('Plan B', undefined, 'Pat B. Prøve')).toEqual([]);
  });

  it('finds the unit', () => {
    expect(titled('Brev fra Nordlys')).toEqual(['enhet']);
  });

  it.each([
    'Vedtak fra Drammen kommune',
    'ROP-teamet i Drammen',
    'Kriseplan',
    'Din individuelle plan og individuell plan',
    'Brev fra NAV',
    'Avslag på søknad',
    'FACT-team Drammen',
    'Kommunepsykologen',
    'Kommunal bolig',
    'Bustadkontoret',
    'Brev fra rustjenesten',
    'Ruspoliklinikk',
    'Møte om gjeld',
    'Heimetenesta',
    'Mental health services',
    'Your crisis plan',
    'Risikovurdering',
    'Barnevernet',
    'Samarbeidsavtale',
    'Verjemål',
  ])('finds the case in «%s»', (title) => {
    expect(titled(title)).toEqual(['sak']);
  });

  it('is an error at the title, and silent where there is none', () => {
    expect(judged(noeytralTittel, testDocument({ noeytralTittel: 'Vedtak' }))).toEqual(['error sak /noeytralTittel']);
    expect(judged(noeytralTittel, testDocument())).toEqual([]);
  });
});
