import { answersOf, documentOf, fhirNo } from '@hjemmel/adapter-fhir-no';
import type { QuestionnaireItem } from '@hjemmel/documents/felles';
import { layoutFields } from '@hjemmel/documents/felles';
import { describe, expect, it } from 'vitest';
import { exampleText, validExamples } from './examples.js';
import { context, deliveryOf, documentTypes } from './fhir-letters.js';
import { formOf } from './fhir-questionnaires.js';
import { errorsOf, type FhirResource } from './fhir-validators.js';

const AUTHORED = '2026-11-24T12:00:00+01:00';
const items = (all: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  all.flatMap((item) => [item, ...items(item.item ?? [])]);

/** Lists and objects with nothing in them say nothing. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, child]) => [key, said(child)] as const);
  const kept = fields.filter(([, child]) => child !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Without what `lost` names by pointer. */
function without(document: object, lost: readonly { readonly path: string }[]): unknown {
  const copy = structuredClone(document) as Record<string, unknown>;
  for (const { path } of lost) delete copy[path.split('/')[1] ?? ''];
  return said(copy);
}

describe.each(documentTypes)('$id as a form', (type) => {
  it.each(['nb', 'nn'] as const)(
    'asks for every field once, in %s, and is right by both validators',
    async (language) => {
      const form = await formOf(type, language);
      const all = items(form.item);
      const linkIds = all.map(({ linkId }) => linkId);
      expect(new Set(linkIds).size).toBe(linkIds.length);
      const layout = await type.layout?.();
      const fields = [...(layout ? layoutFields(layout.layout) : [])].filter(({ widget }) => widget !== 'computed');
      const inComputed = (pointer: string) => fields.every((field) => field.pointer !== pointer);
      const missing = fields.map(({ pointer }) => pointer).filter((pointer) => !linkIds.includes(pointer));
      expect(missing.filter((pointer) => !inComputed(pointer))).toEqual([]);
      const asked = new Set(linkIds);
      expect(all.flatMap(({ enableWhen = [] }) => enableWhen.filter(({ question }) => !asked.has(question)))).toEqual(
        [],
      );
      expect(errorsOf(form as unknown as FhirResource)).toEqual([]);
      expect(form.title).toBe(type.title[language]);
    },
  );

  it('gives every example back, but for what it says it does not ask for', async () => {
    const form = await formOf(type, 'nb');
    for (const file of validExamples(type.id)) {
      const document = JSON.parse(exampleText(type.id, file));
      const { response, lost } = answersOf(form, document, AUTHORED);
      expect(errorsOf(response as FhirResource), file).toEqual([]);
      const back = documentOf([form], response);
      if (!back.ok) throw new Error(back.reason);
      expect(back.lost, file).toEqual([]);
      expect(without(back.document, lost), file).toEqual(without(document, lost));
      const tops = new Set(lost.map(({ path }) => path.split('/')[1]));
      expect(['utvidelser', 'klagerett', 'endelig'], file).toEqual(expect.arrayContaining([...tops]));
    }
  });

  it('rides along in a delivery, and comes in alone', async () => {
    const form = await formOf(type, 'nb');
    const adapter = fhirNo({ receiver: 'eget-system', questionnaires: [form] });
    const delivery = await deliveryOf(type, 'gyldig-full.json');
    const made = adapter.map(delivery, context);
    if (!made.ok) throw new Error(made.reason);
    const bundle = JSON.parse(Buffer.from(made.payload.parts[0]?.bytes ?? []).toString());
    const response = bundle.entry.find(
      (entry: { resource: FhirResource }) => entry.resource.resourceType === 'QuestionnaireResponse',
    )?.resource;
    expect(errorsOf(response)).toEqual([]);
    const bytes = new TextEncoder().encode(JSON.stringify(response));
    const read = adapter.receive?.({
      headers: {},
      parts: [{ name: 'svar.json', mediaType: 'application/fhir+json', bytes }],
    });
    if (!read?.ok || read.kind !== 'dokument') throw new Error(JSON.stringify(read));
    expect(JSON.parse(Buffer.from(read.source).toString())).toMatchObject({ type: type.id, id: delivery.document.id });
  });
});

describe('answers from elsewhere', () => {
  const kriseplan = documentTypes[2] as (typeof documentTypes)[number];
  const answered = async (item: readonly object[], version = '1.0') => {
    const form = await formOf(kriseplan, 'nb');
    return documentOf([form], { questionnaire: `${form.url}|${version}`, item });
  };
  const question = (linkId: string, ...answer: object[]) => ({ linkId, answer });
  const section = (name: string, ...item: object[]) => ({ linkId: `#${name}`, item });

  it('give rows ids, and lead references to the row they name', async () => {
    const whose = section('person', {
      linkId: '/bruker',
      item: [question('/bruker/navn', { valueString: 'Fiktiv Person' })],
    });
    const row = (name: string) => ({
      linkId: '/paaroerende',
      item: [
        { linkId: '/paaroerende/*/person', item: [question('/paaroerende/*/person/navn', { valueString: name })] },
      ],
    });
    const form = await formOf(kriseplan, 'nb');
    const heading = (linkId: string) =>
      form.item.find(({ item }) => item?.some((one) => one.linkId === linkId))?.linkId.slice(1) ?? '';
    const agreed = {
      linkId: '/paaroerendeAvtaler',
      item: [question('/paaroerendeAvtaler/*/paaroerende', { valueString: 'kari eksempel' })],
    };
    const made = await answered([
      whose,
      section(
        heading('/paaroerende'),
        row('Kari Eksempel'),
        row('Ola Eksempel'),
        ...(heading('/paaroerende') === heading('/paaroerendeAvtaler') ? [agreed] : []),
      ),
      ...(heading('/paaroerende') === heading('/paaroerendeAvtaler')
        ? []
        : [section(heading('/paaroerendeAvtaler'), agreed)]),
    ]);
    if (!made.ok) throw new Error(made.reason);
    const { paaroerende, paaroerendeAvtaler, bruker } = made.document as Record<
      string,
      { id: string; person?: { id: string }; paaroerende?: string }[]
    >;
    expect(bruker).toMatchObject({ id: 'bruker-1', navn: 'Fiktiv Person' });
    expect(paaroerende?.map(({ id }) => id)).toEqual(['paaroerende-1', 'paaroerende-2']);
    expect(paaroerendeAvtaler?.[0]?.paaroerende).toBe(paaroerende?.[0]?.person?.id);
  });

  it('are read from an older form, and not from a newer or another', async () => {
    expect(await answered([], '0.9')).toMatchObject({ ok: true });
    expect(await answered([], '1.1')).toEqual({ ok: false, reason: 'nyere-skjema' });
    expect(await answered([], '2.0')).toEqual({ ok: false, reason: 'nyere-skjema' });
    const form = await formOf(kriseplan, 'nb');
    expect(documentOf([form], { questionnaire: 'https://eksempel.no/skjema|1.0' })).toEqual({
      ok: false,
      reason: 'annet-skjema',
    });
    expect(documentOf([form], {})).toEqual({ ok: false, reason: 'annet-skjema' });
  });

  it('are named by their place when nobody asked, or the kind is wrong, and never by their words', async () => {
    const form = await formOf(kriseplan, 'nb');
    const name =
      form.item.find(({ item }) => item?.some(({ linkId }) => linkId === '/planensNavn'))?.linkId.slice(1) ?? '';
    const made = await answered([
      section(
        name,
        question('/planensNavn', { valueBoolean: true }),
        question('/gjelderTil', { valueDate: '2027-01-01' }, { valueDate: '2028-01-01' }),
      ),
      section('hemmelig-seksjon', question('/x', { valueString: 'Hemmelig' })),
      { linkId: { a: 1 }, item: 'x' },
    ]);
    if (!made.ok) throw new Error(made.reason);
    expect(made.lost).toEqual(
      expect.arrayContaining([
        { path: '#hemmelig-seksjon', reason: 'ukjent-spoersmaal' },
        { path: '', reason: 'ukjent-spoersmaal' },
        { path: '/planensNavn', reason: 'feil-type' },
        { path: '/gjelderTil', reason: 'flere-svar' },
      ]),
    );
    expect(JSON.stringify(made)).not.toContain('Hemmelig');
    expect(made.document).toMatchObject({ gjelderTil: '2027-01-01' });
  });
});
