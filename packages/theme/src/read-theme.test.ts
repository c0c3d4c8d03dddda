import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { assertTheme } from './assert-theme.js';
import { logoBytes } from './logo.js';
import { readTheme } from './read-theme.js';
import { jpeg, png } from './test-pictures.js';
import { defaultTheme, type Theme } from './theme.js';
import { ThemeError } from './theme-finding.js';
import { themeMessage } from './theme-message.js';

const folder = new URL('../eksempler/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const schema = new Ajv2020({ strict: false }).compile(json('../schema/tema.v1.schema.json'));

const files = { 'logo.png': png(), 'logo.jpg': jpeg(), 'tekst.png': new TextEncoder().encode('ikke et bilde') };
const file = (name: string) => files[name as keyof typeof files];
const faults = (value: unknown) => {
  const reading = readTheme(value, { file });
  return reading.ok ? [] : reading.findings.map(({ messageId, path }) => `${path} ${messageId}`);
};
/** What the schema can see as well. */
const STRUCTURE =
  / (ikke-objekt|mangler|ukjent-felt|for-lang|farge|for-mange|liste|organisasjonsnummer|filnavn|logo-kilde)$/;

const logo = { fil: 'logo.png', alt: 'Våpenet' };

describe('the example themes', () => {
  it.each(readdirSync(folder))('%s is what its schema says, can be read, and can be used', (name) => {
    const value = json(`${name}/tema.json`);
    expect(schema(value), JSON.stringify(schema.errors)).toBe(true);
    const reading = readTheme(value, { file: (path) => readFileSync(new URL(`${name}/${path}`, folder)) });
    if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
    expect(reading.theme.owner?.names[0]).toBe(value.navn);
    expect(logoBytes(reading.theme.logo as never).length).toBeGreaterThan(500);
    expect(structuredClone(reading.theme)).toEqual(JSON.parse(JSON.stringify(reading.theme)));
    assertTheme(reading.theme);
  });
});

describe('a theme file', () => {
  it('needs nothing but a name', () => {
    expect(readTheme({ navn: 'Skogvik kommune' })).toEqual({
      ok: true,
      theme: { ...defaultTheme, owner: { names: ['Skogvik kommune'] } },
    });
  });

  it('lets the bars follow the accent', () => {
    const reading = readTheme({ navn: 'Skogvik', farger: { aksent: '#1D5B38' } });
    expect(reading).toMatchObject({ theme: { colours: { accent: '#1d5b38', brand: '#1d5b38' } } });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['no object', [], [' ikke-objekt']],
    ['no name', {}, ['/navn mangler']],
    ['an unknown field', { navn: 'A', 'a/b~': 1 }, ['/a~1b~0 ukjent-felt']],
    ['an empty name', { navn: ' ' }, ['/navn tekst']],
    ['a long name', { navn: 'a'.repeat(81) }, ['/navn for-lang']],
    ['a control character', { navn: 'Skog\u0007vik' }, ['/navn tegn']],
    ['a lone surrogate', { navn: 'A', bunntekst: ['\ud800'] }, ['/bunntekst/0 tegn']],
    ['words that turn round', { navn: 'A', adresse: { linjer: ['\u202eabc'] } }, ['/adresse/linjer/0 tegn']],
    ['a colour by name', { navn: 'A', farger: { tekst: 'black' } }, ['/farger/tekst farge']],
    ['a colour that would end the style sheet', { navn: 'A', farger: { flate: '#fff;}' } }, ['/farger/flate farge']],
    ['three lines at the foot', { navn: 'A', bunntekst: ['a', 'b', 'c'] }, ['/bunntekst for-mange']],
    ['no list', { navn: 'A', bunntekst: 'a' }, ['/bunntekst liste']],
    ['an organisation number', { navn: 'A', organisasjonsnummer: '12' }, ['/organisasjonsnummer organisasjonsnummer']],
    ['half a typeface', { navn: 'A', skrift: { familie: 'X', normal: 'x.ttf' } }, ['/skrift/fet mangler']],
    [
      'a font from elsewhere',
      { navn: 'A', skrift: { familie: 'X', normal: '/x', fet: 'c:x' } },
      ['/skrift/normal filnavn', '/skrift/fet filnavn'],
    ],
    ['a logo without words', { navn: 'A', logo: { fil: 'logo.png' } }, ['/logo/alt mangler']],
    ['a logo with empty words', { navn: 'A', logo: { fil: 'logo.png', alt: '' } }, ['/logo/alt tekst']],
    ['a logo from nowhere', { navn: 'A', logo: { alt: 'Våpenet' } }, ['/logo logo-kilde']],
    ['a logo outside its folder', { navn: 'A', logo: { ...logo, fil: '../logo.png' } }, ['/logo/fil filnavn']],
    ['a logo that is not there', { navn: 'A', logo: { ...logo, fil: 'borte.png' } }, ['/logo/fil fil-mangler']],
    ['a logo that is not a picture', { navn: 'A', logo: { ...logo, fil: 'tekst.png' } }, ['/logo/fil logo-ikke-bilde']],
    ['data that is not base64', { navn: 'A', logo: { data: '%%', alt: 'V' } }, ['/logo/data logo-ikke-bilde']],
  ])('with %s is refused, and told where', (_, value, expected) => {
    expect(faults(value)).toEqual(expected);
    const structural = expected.some((fault) => STRUCTURE.test(fault));
    if (structural) expect(schema(value)).toBe(false);
  });

  it('is refused whole: every fault at once', () => {
    expect(faults({ farger: { tekst: 1 }, logo: {}, bunntekst: [''] })).toHaveLength(5);
  });

  it('is told the pair and the ratio when two colours are too close', () => {
    const reading = readTheme({ navn: 'A', farger: { aksent: '#e8a33d', profil: '#1f4e79' } });
    if (reading.ok) throw new Error('not refused');
    const [first] = reading.findings;
    expect(first && themeMessage(first, 'nb')).toBe(
      'Fargen «aksent» (#e8a33d) har kontrasten 2,15:1 mot «papir» (#ffffff). Den må være minst 4,5:1. Velg farger som står lenger fra hverandre.',
    );
    expect(first && themeMessage(first, 'en')).toContain('2.15:1');
  });
});

it('says everything in three languages, and asks for nothing it is not given', () => {
  const bad = { navn: 'a'.repeat(99), x: 1, farger: { aksent: '#eeeeee' }, bunntekst: ['', '\u0001', 'a', 'b'] };
  const reading = readTheme({ ...bad, logo: { fil: 'x', alt: 'y' } });
  if (reading.ok) throw new Error('not refused');
  for (const finding of reading.findings) {
    const said = (['nb', 'nn', 'en'] as const).map((language) => themeMessage(finding, language));
    for (const sentence of said) expect(sentence).not.toMatch(/[{}](?! )|undefined|\{ …/);
  }
});

describe('a theme made by hand', () => {
  const { colours } = defaultTheme;
  const owner = { names: ['Skogvik kommune'] };
  const picture = {
    mediaType: 'image/png',
    width: 80,
    height: 80,
    data: Buffer.from(png()).toString('base64'),
  } as const;

  it.each<[string, Theme]>([
    ['words nobody can read', { ...defaultTheme, colours: { ...colours, text: '#aaaaaa' } }],
    ['a colour that is none', { ...defaultTheme, colours: { ...colours, muted: 'red;} body { display: none' } }],
    ['a logo without words', { ...defaultTheme, owner, logo: { ...picture, alt: '' } }],
    ['a logo that is not a picture', { ...defaultTheme, owner, logo: { ...picture, data: btoa('nei'), alt: 'V' } }],
    ['a logo nobody owns', { ...defaultTheme, logo: { ...picture, alt: 'V' } }],
    ['a colour too few', { ...defaultTheme, colours: { ...colours, brand: undefined as never } }],
  ])('with %s is refused', (_, theme) => {
    expect(() => assertTheme(theme)).toThrow(expect.objectContaining({ code: 'theme-unusable' }));
    expect(() => assertTheme(theme)).toThrow(expect.toSatisfy(ThemeError.isInstance));
  });

  it('is let through when nothing is wrong, and shows no values when something is', () => {
    assertTheme(defaultTheme);
    assertTheme({ ...defaultTheme, owner, logo: { ...picture, alt: 'Våpenet' }, footer: ['Tunvegen 4'] });
    const wrong = { ...defaultTheme, colours: { ...colours, muted: 'red;}' } };
    expect(() => assertTheme(wrong)).toThrow(/^The theme cannot be used\. \/farger\/dempet: Write the colour as/);
  });
});
