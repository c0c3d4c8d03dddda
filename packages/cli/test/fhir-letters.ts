import { createHash } from 'node:crypto';
import type { Delivery } from '@hjemmel/adapter';
import { composeDocument, type DocumentType, validateDocument } from '@hjemmel/documents/felles';
import { individuellPlanType } from '@hjemmel/documents/individuell-plan';
import { intervensjonsplanType } from '@hjemmel/documents/intervensjonsplan';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { samarbeidsavtaleType } from '@hjemmel/documents/samarbeidsavtale';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { textRenderer } from '@hjemmel/render-text';
import { exampleText } from './examples.js';

export const documentTypes: readonly DocumentType[] = [
  vedtakType,
  individuellPlanType,
  kriseplanType,
  intervensjonsplanType,
  samarbeidsavtaleType,
];

export const context = {
  now: '2026-11-23T12:00:00+01:00',
  uuid: (name: string) =>
    createHash('sha1')
      .update(name)
      .digest('hex')
      .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5'),
};

/** An example as a delivery with everything in it; the letter is text, which says as much to a bundle as a PDF does. */
export async function deliveryOf(
  type: DocumentType,
  file: string,
): Promise<Delivery & { readonly source: Uint8Array }> {
  const source = new TextEncoder().encode(exampleText(type.id, file));
  const report = validateDocument(type, JSON.parse(exampleText(type.id, file)), { today: '2026-11-23' });
  if (!report.ok) throw new Error(`${file} is not valid`);
  const letter = await textRenderer().render(composeDocument(type, report.document));
  return {
    document: report.document,
    letter,
    enclosures: [],
    source,
    recipient: { kind: 'eget-system' },
    rendition: letter.rendition,
    neutralTitle: 'Brev',
    caseKey: 'sak-1',
    sharing: {
      allowed: [],
      excluded: [],
      shielded: [],
      confidential: false,
      addressProtection: 'ugradert',
      unsafeChannels: [],
      deceased: [],
    },
  };
}
