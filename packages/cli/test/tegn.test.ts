import { documentTypes } from '@hjemmel/documents';
import { validateDocument } from '@hjemmel/documents/felles';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { expect, it } from 'vitest';
import { exampleText } from './examples.js';

const type = documentTypes.find(({ id }) => id === 'kriseplan');
const signs = Array.from({ length: 0x2270 - 0x21 }, (_, index) => String.fromCodePoint(index + 0x21)).filter(
  (sign) => !/[\p{C}\p{Z}\p{M}]|\p{Default_Ignorable_Code_Point}/u.test(sign),
);

it('what felles/tegn-kan-trykkes lets by, the PDF can show, letter by letter', async () => {
  if (!type) throw new Error('no kriseplan');
  const planOf = (words: string) => {
    const plan = JSON.parse(exampleText('kriseplan', 'gyldig-minimal.json'));
    plan.kontakter[0].naar = words;
    return plan;
  };
  const isLetBy = (sign: string) =>
    validateDocument(type, planOf(`Når ${sign}`), { today: '2026-11-23' }).findings.every(
      ({ ruleId }) => ruleId !== 'felles/tegn-kan-trykkes',
    );
  const printed = signs.filter(isLetBy);
  expect(printed.length).toBeGreaterThan(700);
  for (let index = 0; index < printed.length; index += 100) {
    const words = printed.slice(index, index + 100).join(' ');
    const made = await pdfRenderer().render(type.compose(planOf(words), {}));
    expect(made.bytes.length).toBeGreaterThan(1000);
  }
});
