import { answer } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import { testTree } from '../test-letter.js';
import { textRenderer } from '../text-renderer.js';

it('has lines to write on and boxes to mark, with the question and the help first', async () => {
  const form = testTree([
    answer('Navn', { short: true }),
    answer('Trygt å ringe', { help: 'Om det er trygt å ringe personen.', choices: ['Ja', 'Nei'] }),
    answer('Dette hjelper', { lines: 2 }),
  ]);
  const { bytes } = await textRenderer({ width: 40 }).render(form);
  const [short, long] = ['_'.repeat(30), '_'.repeat(40)];
  expect(new TextDecoder().decode(bytes)).toContain(
    `Navn\n${short}\n\nTrygt å ringe\nOm det er trygt å ringe personen.\n[ ] Ja\n[ ] Nei\n\nDette hjelper\n${long}\n${long}\n`,
  );
});
