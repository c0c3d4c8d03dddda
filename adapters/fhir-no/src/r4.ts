/** A FHIR R4 resource as plain JSON; what each kind must hold is proved by two validators in the tests. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly [element: string]: unknown;
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Identifier {
  readonly system: string;
  readonly value: string;
}

export interface Reference {
  readonly reference?: string;
  readonly identifier?: Identifier;
  readonly display?: string;
}

/** One resource of a bundle. `fullUrl` is `urn:uuid:…` until a server has given it an address. */
export interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
}

/** Leaves out what is undefined, and lists without rows: FHIR has neither. */
export function compact<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(
    ([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(kept) as T;
}

export const concept = (text: string, ...coding: readonly Coding[]): CodeableConcept => compact({ coding, text });
