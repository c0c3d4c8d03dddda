import type { Coding } from './r4.js';

const own = 'https://schemas.hjemmel.no/fhir';

/** Our own systems: used where no national code exists, and beside one where it says less than we do. */
export const ownSystems = {
  dokument: `${own}/id/dokument`,
  dokumenttype: `${own}/CodeSystem/dokumenttype`,
  felt: `${own}/CodeSystem/felt`,
  kode: `${own}/CodeSystem/kode`,
  sone: `${own}/CodeSystem/sone`,
  sak: `${own}/id/sak`,
} as const;

const oid = (last: string) => `urn:oid:2.16.578.1.12.4.1.${last}`;

/** National identifiers and code systems, as the no-basis profiles name them. */
export const nationalSystems = {
  foedselsnummer: oid('4.1'),
  dNummer: oid('4.2'),
  organisasjonsnummer: oid('4.101'),
  dokumenttype: oid('1.9602'),
  rolle: oid('1.9034'),
  kommunenummer: oid('1.3402'),
} as const;

/** Codes of 9602 that stand for a document of ours; the others only say that it is a letter. */
const dokumenttyper: Readonly<Record<string, readonly [string, string]>> = {
  kriseplan: ['A01-2', 'Kriseplan'],
  'individuell-plan': ['A02-2', 'Individuell plan'],
  vedtak: ['I02-2', 'Brev'],
  samarbeidsavtale: ['I02-2', 'Brev'],
};

const names: Readonly<Record<string, string>> = {
  vedtak: 'Vedtak',
  'individuell-plan': 'Individuell plan',
  kriseplan: 'Kriseplan',
  intervensjonsplan: 'Intervensjonsplan',
  samarbeidsavtale: 'Samarbeidsavtale',
};

export const nameOf = (type: string): string => names[type] ?? type;

/** The national code where there is one, and always our own, so that the type is never lost. */
export function typeCodings(type: string, national?: string): readonly Coding[] {
  const [code, display] = dokumenttyper[type] ?? [national, undefined];
  const ours: Coding = { system: ownSystems.dokumenttype, code: type, display: nameOf(type) };
  if (code === undefined) return [ours];
  return [{ system: nationalSystems.dokumenttype, code, ...(display !== undefined && { display }) }, ours];
}

const basis = 'http://hl7.no/fhir/StructureDefinition/no-basis-';

/** Norwegian base profiles that what we write of each kind meets; held by a test. Two of them only with a code of 9602. */
export function profileOf(resourceType: string, type?: unknown): string | undefined {
  if (['Patient', 'Organization', 'Practitioner', 'PractitionerRole', 'RelatedPerson'].includes(resourceType)) {
    return basis + resourceType;
  }
  const needsCode = ['Composition', 'DocumentReference'].includes(resourceType);
  return needsCode && JSON.stringify(type).includes(nationalSystems.dokumenttype) ? basis + resourceType : undefined;
}

/** Codes of 9602 the adapter may write, and those it knows the display of. */
export const knownDocumentCodes: ReadonlySet<string> = new Set(['A01-2', 'A02-2', 'B01-2', 'I02-2']);

export const koordinatorRolle: Coding = {
  system: nationalSystems.rolle,
  code: '8',
  display: 'Koordinator Individuell plan',
};

/** A code of our own from a closed list of the schema. */
export const ownCode = (list: string, code: string): Coding => ({ system: ownSystems.kode, code: `${list}.${code}` });
