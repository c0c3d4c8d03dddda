import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Part } from '@hjemmel/adapter';
import { fhirNo } from '@hjemmel/adapter-fhir-no';
import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { context, deliveryOf, documentTypes } from './fhir-letters.js';

const adapter = fhirNo({ receiver: 'eget-system' });
const read = (...resources: readonly unknown[]) =>
  adapter.receive?.({
    headers: {},
    parts: resources.map((resource, at) => part(`r-${at}.json`, JSON.stringify(resource))),
  });
const part = (name: string, text: string | Uint8Array, mediaType = 'application/fhir+json'): Part => ({
  name,
  mediaType,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

function opened(received: ReturnType<typeof read>) {
  if (!received?.ok || received.kind !== 'dokument') throw new Error(JSON.stringify(received));
  return { draft: JSON.parse(Buffer.from(received.source).toString()), lost: received.lost.map(({ path }) => path) };
}

/** Our own message without the JSON that rides along: what another system would have made of the same. */
async function structure(id: string, change: (bundle: ReturnType<typeof JSON.parse>) => unknown = () => undefined) {
  const type = documentTypes.find((one) => one.id === id);
  const delivery = type && (await deliveryOf(type, 'gyldig-full.json'));
  const made = delivery && adapter.map(delivery, context);
  if (!made?.ok) throw new Error('not mapped');
  const bundle = JSON.parse(Buffer.from(made.payload.parts[0]?.bytes ?? []).toString());
  const letter = bundle.entry.at(-1).resource;
  letter.content = letter.content.filter(
    (row: { attachment: { contentType: string } }) => row.attachment.contentType !== 'application/json',
  );
  change(bundle);
  return { document: delivery?.document as unknown as Record<string, unknown>, bundle };
}

describe('a structure without the document', () => {
  it('gives goals, milestones, measures and who takes part back', async () => {
    const { document, bundle } = await structure('individuell-plan');
    const { draft, lost } = opened(read(bundle));
    const plan = document as unknown as {
      maal: { tekst: string; delmaal?: { tekst: string; frist?: string }[] }[];
      tiltak: Record<string, string>[];
    };
    const texts = (rows: { tekst: string; delmaal?: { tekst: string }[] }[]) =>
      rows.map(({ tekst, delmaal = [] }) => [tekst, delmaal.map((row) => row.tekst)]);
    expect(texts(draft.maal)).toEqual(texts(plan.maal));
    const fields = ['beskrivelse', 'gjennomfoering', 'omfang', 'oppstart', 'frist', 'status', 'merknad'];
    const told = (rows: Record<string, string>[]) => rows.map((row) => fields.map((field) => row[field]));
    expect(told(draft.tiltak)).toEqual(told(plan.tiltak));
    const { hvaErViktigForDeg, ressurser, planperiode } = document;
    expect(draft).toMatchObject({
      type: 'individuell-plan',
      id: document.id,
      versjon: document.versjon,
      hvaErViktigForDeg,
      ressurser,
      planperiode,
    });
    expect(draft.bruker).toMatchObject({
      navn: (document.bruker as { navn: string }).navn,
      adressebeskyttelse: { gradering: 'ikkeKontrollert' },
    });
    expect(lost.length).toBeGreaterThan(0);
  });

  it('gives the signs, what is done at each, and the contacts in their order back', async () => {
    const { document, bundle } = await structure('kriseplan');
    const { draft } = opened(read(bundle));
    const plan = document as unknown as {
      varselsignaler: Signal[];
      kontakter: unknown[];
      gjoerDetteFoerst: { tekst: string }[];
    };
    type Signal = { tegn: string; fase: string; tiltak?: { hva: string; hvem: string; innen?: string }[] };
    const told = (rows: Signal[]) =>
      rows.map(({ tegn, tiltak = [] }) => [tegn, tiltak.map(({ hva, hvem, innen }) => [hva, hvem, innen])]);
    expect(told(draft.varselsignaler)).toEqual(told(plan.varselsignaler));
    expect(draft.kontakter).toHaveLength(plan.kontakter.length + (document.andreInvolverte as unknown[]).length);
    expect(draft.gjoerDetteFoerst.map(({ tekst }: { tekst: string }) => tekst)).toEqual(
      plan.gjoerDetteFoerst.map(({ tekst }) => tekst),
    );
  });

  it('names what has no place, by its path and never by its words', async () => {
    const { bundle } = await structure('kriseplan', ({ entry }) => {
      entry[0].resource.maritalStatus = { text: 'Hemmelig sivilstand' };
    });
    const { lost } = opened(read(bundle));
    expect(lost).toContain('Patient[0].maritalStatus.text');
    expect(JSON.stringify(lost)).not.toContain('Hemmelig');
  });

  it.each(documentTypes.map(({ id }) => id))('is a draft nobody takes for finished: %s', async (id) => {
    const { bundle } = await structure(id);
    expect(opened(read(bundle)).draft).toMatchObject({ type: id, status: 'utkast' });
  });
});

const patient = (id: string) => ({ resourceType: 'Patient', id, name: [{ text: 'Fiktiv Person' }] });
const plan = (more: object = {}) => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/a' },
  ...more,
});

describe('what strangers send', () => {
  it.each<[string, readonly unknown[], object]>([
    ['no plan', [patient('a')], { reason: 'ikke-formatet', code: 'uten-plan' }],
    ['no FHIR', [{ hei: 1 }], { reason: 'ikke-formatet' }],
    [
      'another person too',
      [patient('a'), patient('b'), plan()],
      { reason: 'ukjent', code: 'annen-pasient@Patient[1]' },
    ],
    [
      'plans of two people',
      [plan(), plan({ subject: { reference: 'Patient/b' } })],
      { reason: 'ukjent', code: 'annen-pasient@CarePlan.subject' },
    ],
    [
      'R5',
      [plan({ addresses: [{ concept: { text: 'x' } }] })],
      { reason: 'ukjent', code: 'fhir-versjon@CarePlan.addresses' },
    ],
    [
      'STU3',
      [plan({ context: { reference: 'Encounter/1' } })],
      { reason: 'ukjent', code: 'fhir-versjon@CarePlan.context' },
    ],
  ])('is refused with the place: %s', (_, resources, refusal) => {
    expect(read(...resources)).toEqual({ ok: false, ...refusal });
  });

  it('is refused before it is read when it is too big, too deep, broken or another version by its own word', () => {
    const receive = (...parts: readonly Part[]) => adapter.receive?.({ headers: {}, parts });
    expect(receive(part('a.json', new Uint8Array(50_000_001)))).toEqual({ ok: false, reason: 'for-stor' });
    const bomb = `{"resourceType":"CarePlan","contained":${'[{"contained":'.repeat(5_000)}1${'}]'.repeat(5_000)}}`;
    expect(receive(part('a.json', bomb))).toEqual({ ok: false, reason: 'oedelagt' });
    expect(receive(part('a.json', '{'))).toEqual({ ok: false, reason: 'oedelagt' });
    expect(receive(part('a.json', Buffer.from('{"a":"\xe6"}', 'latin1')))).toEqual({ ok: false, reason: 'oedelagt' });
    expect(receive(part('a.pdf', '%PDF', 'application/pdf'))).toEqual({ ok: false, reason: 'ikke-formatet' });
    const r5 = part('a.json', JSON.stringify(plan()), 'application/fhir+json; fhirVersion=5.0');
    expect(receive(r5)).toEqual({ ok: false, reason: 'ukjent', code: 'fhir-versjon@mediaType' });
  });

  it('goes in no circle: a plan that is part of itself, a goal that is its own milestone', () => {
    const target = { url: 'target', valueReference: { reference: 'Goal/g' } };
    const goal = {
      resourceType: 'Goal',
      id: 'g',
      lifecycleStatus: 'active',
      description: { text: 'Mål' },
      subject: { reference: 'Patient/a' },
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/goal-relationship', extension: [target] }],
    };
    const loop = plan({ id: 'p', partOf: [{ reference: 'CarePlan/p' }], goal: [{ reference: 'Goal/g' }] });
    expect(read(patient('a'), loop, goal)).toMatchObject({ ok: true, kind: 'dokument' });
  });

  it('is refused when a letter in it is not the one it says', async () => {
    const { bundle } = await structure('vedtak', ({ entry }) => {
      entry.at(-1).resource.content[0].attachment.size += 1;
    });
    expect(read(bundle)).toEqual({ ok: false, reason: 'endret' });
  });
});

const root = fileURLToPath(new URL('../../../', import.meta.url));
const standards = process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards');
const hasExamples = existsSync(join(standards, 'hl7-planer-hacking'));
if (!hasExamples) {
  process.stderr.write('\n*** LEFT OUT: no official FHIR example was read. It takes them (HJEMMEL_STANDARDS). ***\n');
}

describe.runIf(hasExamples)('official examples', () => {
  it('zones of Planer are the signs of a kriseplan, and only the heading of one is lost', () => {
    const folder = join(standards, 'hl7-planer-hacking');
    const files = readdirSync(folder).filter((name) => /^(CarePlan|Condition)/.test(name));
    const { draft, lost } = opened(read(...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))));
    expect(draft).toMatchObject({
      type: 'kriseplan',
      planensNavn: 'Plan for Oddfrid (v2)',
      slikVilJegMoetes: 'Oddfrid ønsker å kunna gå turar med barnebarna igjen.',
      varselsignaler: [
        { fase: 'sen', tegn: 'Peak flow under 50 prosent', tiltak: [{ hva: 'Ring nødetatene umiddelbart' }] },
      ],
    });
    expect(lost).toEqual(['CarePlan[0].title']);
  });

  it('people and organisations of no-basis are who they are', () => {
    const folder = join(standards, 'hl7-no-basis/examples');
    const fhir = new Fhir();
    const resources = readdirSync(folder).map((name) => fhir.xmlToObj(readFileSync(join(folder, name), 'utf8')));
    const ids = resources.map((resource) => resource as { resourceType: string; id: string });
    const person = ids.find(({ resourceType }) => resourceType === 'Patient');
    const { draft } = opened(read(...resources, plan({ subject: { reference: `Patient/${person?.id}` } })));
    expect(draft.bruker.navn).toContain('Eksempel');
    expect(draft.bruker.identifikator).toMatchObject({ type: expect.stringMatching(/foedselsnummer|dNummer/) });
    expect(draft.avsender.kommune.navn.length).toBeGreaterThan(2);
  });
});
