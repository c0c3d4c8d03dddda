import { pdfRenderer } from '@hjemmel/render-pdf';
import { describe, expect, it, vi } from 'vitest';
import { failures, hasPdfcheck } from '../../render-pdf/src/test-pdfcheck.js';
import { everyLanguage } from './letters.js';
import { fromOwner, themes } from './themes.js';

vi.setConfig({ testTimeout: 600_000 });

/** The theme of nobody is judged with the examples. */
const own = Object.entries(themes).filter(([name]) => name !== 'ingen');

describe.runIf(hasPdfcheck).each(own)('in the theme %s', (_, theme) => {
  it('every type, draft and language is PDF/A-2a and PDF/UA-1, with its logo and footer', async () => {
    const { render } = pdfRenderer({ theme });
    const files: Uint8Array[] = [];
    for (const { tree } of everyLanguage()) files.push((await render(fromOwner(tree, theme))).bytes);
    expect(failures(files)).toEqual([]);
  });
});
