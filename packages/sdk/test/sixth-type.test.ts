import {
  type DocumentType,
  defineDocumentType,
  frame,
  orGap,
  sharingOf,
  standardSchema,
} from '@hjemmel/documents/felles';
import type { BaseDocument } from '@hjemmel/model';
import { docxRenderer, readDocx } from '@hjemmel/render-docx';
import { htmlRenderer } from '@hjemmel/render-html';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel } from '@hjemmel/sdk';
import { h1, notice, p, type Rendered } from '@hjemmel/tree';
import { type CompiledValidator, defineRule } from '@hjemmel/validator';
import { expect, it } from 'vitest';

/** A vendor's own kind of document. */
interface Botilbudsbrev extends BaseDocument {
  readonly tilbud: string;
}

const finishedSchema: CompiledValidator = (value) => typeof (value as Partial<Botilbudsbrev>).tilbud === 'string';
const draftSchema: CompiledValidator = () => true;

const botilbudsbrev: DocumentType<Botilbudsbrev> = defineDocumentType<Botilbudsbrev>({
  id: 'botilbudsbrev',
  version: '1.0',
  title: { nb: 'Botilbudsbrev', nn: 'Butilbodsbrev', en: 'Housing offer' },
  schema: async () => ({}),
  finishedSchema,
  draftSchema,
  rules: [
    defineRule<{ readonly tilbud?: string }>()({
      id: 'botilbudsbrev/kort',
      severity: 'warning',
      hjemmel: [],
      messages: { nb: { kort: 'Skriv mer.' }, nn: { kort: 'Skriv meir.' }, en: { kort: 'Write more.' } },
      check({ tilbud }, report) {
        if (tilbud !== undefined && tilbud.length < 10) report('kort', ['tilbud']);
      },
    }),
  ],
  requiresMandatory: true,
  lawDate: () => undefined,
  sharing: sharingOf,
  compose: (document, options) =>
    frame(document, options, {
      title: 'Tilbud om bolig',
      date: '2026-11-23',
      mandatory: ['svar'],
      blocks: [
        h1('Tilbud om bolig'),
        p(orGap(document.tilbud, 'tilbudet', 'nb')),
        notice('important', [p('Svar innen tre uker.')], { id: 'svar', mandatory: true }),
      ],
    }),
});

const document = {
  $schema: 'https://eksempel.no/botilbudsbrev.json',
  type: 'botilbudsbrev',
  skjemaversjon: '1.0',
  id: '0b8a7c52-4f0e-4a53-9a43-6a4de2f4d7c1',
  versjon: 1,
  status: 'ferdig',
  spraak: 'nb',
  opprettet: '2026-11-23T09:00:00+01:00',
  sistEndret: '2026-11-23T09:00:00+01:00',
  avsender: { kommune: { kommunenummer: '5001', navn: 'Trondheim kommune', organisasjonsnummer: '942110464' } },
  bruker: { id: 'bruker', navn: 'Iben Eksempel', adressebeskyttelse: { gradering: 'ugradert' } },
  mottaker: [{ id: 'mottaker-1', hvem: 'bruker', rolle: 'part', rendisjon: 'part', kanal: 'brev' }],
  tilbud: 'En liten leilighet i Fjellveien',
};
const today = { today: '2026-11-23' };
const hjemmel = createHjemmel({ types: [botilbudsbrev], renderers: [textRenderer(), htmlRenderer(), docxRenderer()] });

function wordsIn({ bytes, mediaType }: Rendered): string {
  if (mediaType.startsWith('text/')) return new TextDecoder().decode(bytes);
  return readDocx(bytes)
    .paragraphs.map(({ text }) => text)
    .join('\n');
}

it('is read, validated, composed and rendered like our own', async () => {
  const read = hjemmel.read(JSON.stringify(document));
  const report = hjemmel.validate(read.ok ? read.value : undefined, today);
  if (!report.ok) throw new Error('not valid');
  const tree = hjemmel.compose(report.document);
  for (const format of hjemmel.formats) {
    const rendered = await hjemmel.render(tree, format);
    expect(rendered).toMatchObject({ draft: false, mandatory: ['svar'], versions: { schema: 'botilbudsbrev 1.0' } });
    expect(wordsIn(rendered)).toContain('En liten leilighet i Fjellveien');
  }
});

it('has its rules explained and its findings worded', () => {
  const report = hjemmel.validate({ ...document, tilbud: 'Nei' }, today);
  expect(report.findings.map((finding) => hjemmel.message(finding, 'nn'))).toEqual(['Skriv meir.']);
  expect(hjemmel.explain('botilbudsbrev/kort')?.messages).toEqual({ kort: 'Skriv mer.' });
});

it('can be shown as a draft with its gap, without promising anything', async () => {
  const { tilbud: _, ...unfinished } = document;
  const draft = hjemmel.composeDraft(unfinished, today);
  if (!draft.ok) throw new Error('not a draft');
  const { bytes, draft: stamped, mandatory } = await hjemmel.render(draft.tree, 'text');
  expect({ stamped, mandatory }).toEqual({ stamped: true, mandatory: [] });
  expect(new TextDecoder().decode(bytes)).toMatch(/UTKAST[\s\S]*Mangler: tilbudet/);
});

it('is a Standard Schema', () => {
  const schema = standardSchema(botilbudsbrev, today)['~standard'];
  expect(schema.validate(document)).toEqual({ value: document });
  expect(schema).toMatchObject({ version: 1, vendor: 'hjemmel' });
});
