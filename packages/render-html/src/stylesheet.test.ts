import { defaultTheme } from '@hjemmel/theme';
import { describe, expect, it } from 'vitest';
import { cssString, pageLabel } from './css-value.js';
import { htmlRenderer } from './html-renderer.js';
import { stylesheet } from './stylesheet.js';
import { draft, letter } from './test-letter.js';

const css = stylesheet(letter, defaultTheme);

describe('the style sheet', () => {
  it('takes its colours and typeface from the theme', () => {
    const { colours } = defaultTheme;
    for (const colour of Object.values(colours)) expect(css).toContain(colour);
    const other = stylesheet(letter, { colours: { ...colours, accent: '#123456' }, typeface: 'Noto "Sans"' });
    expect(other).toContain('--accent: #123456');
    expect(other).toContain('--family: "Noto \\22 Sans\\22 ", system-ui');
  });

  it('is never made with a colour that is not one, or that cannot be read', () => {
    for (const muted of ['red;} body { display: none', '#999999']) {
      const theme = { ...defaultTheme, colours: { ...defaultTheme.colours, muted } };
      expect(() => htmlRenderer({ theme })).toThrow(expect.objectContaining({ code: 'theme-unusable' }));
    }
  });

  it('prints pages of A4 with a number, and a head on all but the first', () => {
    expect(css).toContain('size: A4');
    expect(css).toContain('@bottom-right { content: "Side " counter(page) " av " counter(pages)');
    expect(css).toContain('@top-right { content: "Saksnummer: 2026/10482"');
    expect(css).toMatch(/@page :first \{[^@]*margin-top: 15mm/);
  });

  it('marks every sheet of a draft and none of a letter', () => {
    expect(stylesheet(draft, defaultTheme).match(/"UTKAST"/g)).toHaveLength(3);
    expect(css).not.toContain('UTKAST');
  });

  it('has as many opening as closing braces', () => {
    expect(css.match(/\{/g)?.length).toBe(css.match(/\}/g)?.length);
    expect(css).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('values', () => {
  it('are strings that nothing can end', () => {
    expect(cssString('Side 1 – æøå §')).toBe('"Side 1 – æøå §"');
    expect(cssString('"\\</style>\n')).toBe('"\\22 \\5c \\3c /style\\3e \\a "');
  });

  it('count pages where the label says so', () => {
    expect(pageLabel('{page}/{pages}')).toBe('counter(page) "/" counter(pages)');
    expect(pageLabel('Siidu {page}')).toBe('"Siidu " counter(page)');
  });
});
