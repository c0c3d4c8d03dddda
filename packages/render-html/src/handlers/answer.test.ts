import { answer } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import { htmlRenderer } from '../html-renderer.js';
import { testTree } from '../test-letter.js';

it('draws lines and boxes with the style sheet, so that nothing of them is read aloud', async () => {
  const form = testTree([
    answer('Navn & <rolle>', { short: true }),
    answer('Hva', { help: 'Kort.', choices: ['Ja', 'Nei'] }),
  ]);
  const page = new TextDecoder().decode((await htmlRenderer().render(form)).bytes);
  expect(page).toContain(
    '<div class="hj-answer hj-short">\n<p class="hj-label">Navn &amp; &lt;rolle&gt;</p>\n<div class="hj-line"></div>\n</div>',
  );
  expect(page).toContain(
    '<p class="hj-help">Kort.</p>\n<ul class="hj-choices">\n<li>Ja</li>\n<li>Nei</li>\n</ul>\n</div>',
  );
});

it('lays no draft mark under what is written by hand', async () => {
  const print = async (blocks: Parameters<typeof testTree>[0]) =>
    new TextDecoder().decode((await htmlRenderer().render(testTree(blocks, { draft: true }))).bytes);
  expect(await print([])).toContain('body::before');
  expect(await print([answer('Navn')])).not.toContain('body::before');
});
