import { readFileSync } from 'node:fs';
import type { Capabilities, Delivery } from '@hjemmel/adapter';
import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { kitSamples, type Sample } from '@hjemmel/testkit';

const HIDDEN = 'Skjult-opplysning-Gáhkku-Ørnes';

/** The kit's usual delivery around a whole vedtak, for adapters that read what is inside one: to its first recipient, or the archive. */
export async function vedtakSamples(
  capabilities: Capabilities,
  to: 'mottaker' | 'eget-system',
  example = 'gyldig-full',
): Promise<readonly Sample[]> {
  const source = readFileSync(new URL(`../../../examples/vedtak/${example}.json`, import.meta.url));
  const judged = validateDocument(vedtakType, JSON.parse(source.toString('utf8')), { today: '2026-11-23' });
  if (!judged.ok) throw new Error('The example is not valid.');
  const letter = await pdfRenderer().render(composeDocument(vedtakType, judged.document));
  const [usual] = kitSamples(capabilities);
  if (!usual) throw new Error('The kit has no sample.');
  const document = judged.document as Delivery['document'];
  const id = document.mottaker[0]?.id ?? '';
  const whole: Delivery = {
    ...usual.delivery,
    ...{ document, letter, rendition: letter.rendition, enclosures: [], source: new Uint8Array(source) },
    recipient: to === 'mottaker' ? { kind: 'mottaker', id } : { kind: 'eget-system' },
    sharing: { ...usual.delivery.sharing, allowed: [{ mottaker: id, grunnlag: 'part' }] },
  };
  const { source: _, ...cut } = {
    ...whole,
    document: { ...document, utvidelser: { 'no.eksempel': { grunn: HIDDEN } } },
  };
  return [
    { name: 'a vedtak', delivery: whole },
    { name: 'a vedtak with something hidden', delivery: cut, hidden: [HIDDEN] },
  ];
}
