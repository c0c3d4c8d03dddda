import { faultsOf, fhirNo } from '@hjemmel/adapter-fhir-no';
import { describe, expect, it } from 'vitest';
import { validExamples } from './examples.js';
import { context, deliveryOf, documentTypes } from './fhir-letters.js';
import { errorsOf, type FhirResource } from './fhir-validators.js';

const adapter = fhirNo({ receiver: 'eget-system', adressebeskyttelse: 'stoettes', intervensjonsplanKode: 'B01-2' });

interface Bundle extends FhirResource {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResource }[];
}

async function mapped(type: (typeof documentTypes)[number], file: string) {
  const delivery = await deliveryOf(type, file);
  const made = adapter.map(delivery, context);
  if (!made.ok) throw new Error(`${file}: ${made.reason}`);
  const transaction = JSON.parse(Buffer.from(made.payload.parts[0]?.bytes ?? []).toString()) as Bundle;
  const whole = transaction.entry.map(({ resource }) => resource).find(({ type }) => type === 'document') as Bundle;
  return { delivery, whole, transaction, payload: made.payload };
}

describe.each(documentTypes)('every example of $id as FHIR', (type) => {
  it('has no error by either validator, nor by our own eyes, and no profile it does not meet', async () => {
    const found = new Set<string>();
    for (const file of validExamples(type.id)) {
      const { whole, transaction } = await mapped(type, file);
      const all = [...whole.entry, ...transaction.entry].map(({ resource }) => resource);
      for (const line of [...all, transaction].flatMap(errorsOf)) found.add(`${file} ${line}`);
      for (const { path, code } of faultsOf(whole)) found.add(`${file} ${path} ${code}`);
    }
    expect([...found]).toEqual([]);
  }, 300_000);

  it('comes back byte for byte', async () => {
    for (const file of validExamples(type.id)) {
      const { delivery, payload } = await mapped(type, file);
      const back = adapter.receive?.(payload);
      expect(back).toMatchObject({ ok: true, kind: 'dokument', lost: [] });
      expect(back?.ok && back.kind === 'dokument' && Buffer.from(back.source).equals(delivery.source), file).toBe(true);
    }
  }, 120_000);
});

describe('what the validators are there for', () => {
  const broken = async (change: (bundle: Bundle) => unknown) => {
    const { whole } = await mapped(documentTypes[2] as (typeof documentTypes)[number], 'gyldig-full.json');
    const copy = structuredClone(whole);
    change(copy);
    return copy;
  };
  const of = ({ entry }: Bundle, type: string) =>
    entry.find(({ resource }) => resource.resourceType === type)?.resource as Record<string, unknown>;

  it.each<[string, string, (resource: Record<string, unknown>) => void]>([
    ['a plan without a status', 'CarePlan', (plan) => void delete plan.status],
    ['an element nobody has', 'Goal', (goal) => Object.assign(goal ?? {}, { noe: 1 })],
    ['a composition without a date', 'Composition', (head) => void delete head.date],
    ['a status nobody has', 'CareTeam', (letter) => Object.assign(letter, { status: 'ferdig' })],
  ])('is found: %s', async (_, type, change) => {
    const { whole } = await mapped(
      documentTypes[type === 'Goal' ? 1 : 2] as (typeof documentTypes)[number],
      'gyldig-full.json',
    );
    const resource = structuredClone(of(whole, type));
    change(resource);
    expect(errorsOf(resource as FhirResource).length).toBeGreaterThan(0);
  });

  it('and what they do not see, we see ourselves', async () => {
    const code = await broken((bundle) => {
      const type = of(bundle, 'Composition').type as { coding: { code: string }[] };
      (type.coding[0] as { code: string }).code = 'A99-9';
    });
    expect(faultsOf(code)).toEqual([
      { path: 'Bundle.entry[0].resource.type.coding[0].code', code: 'ukjent-9602-kode' },
    ]);
    const dangling = await broken((bundle) =>
      Object.assign(of(bundle, 'CarePlan').subject as object, { reference: 'urn:uuid:x' }),
    );
    expect(faultsOf(dangling)).toMatchObject([{ code: 'peker-paa-ingenting' }]);
    const twice = await broken((bundle) =>
      Object.assign(bundle.entry[1] as object, { fullUrl: bundle.entry[0]?.fullUrl }),
    );
    expect(faultsOf(twice).map((fault) => fault.code)).toContain('samme-fullUrl');
    for (const each of [code, dangling, twice])
      expect(each.entry.flatMap(({ resource }) => errorsOf(resource))).toEqual([]);
  });
});
