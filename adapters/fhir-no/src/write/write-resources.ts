import type { Delivery } from '@hjemmel/adapter';
import type { IndividuellPlan, Intervensjonsplan, Kriseplan, Vedtak } from '@hjemmel/model';
import type { Entry, Reference } from '../r4.js';
import { composition } from './composition.js';
import { consents } from './consent.js';
import type { Writing } from './context.js';
import { documentReference } from './document-reference.js';
import { individuellPlan } from './individuell-plan.js';
import { intervensjonsplan } from './intervensjonsplan.js';
import { kriseplan } from './kriseplan.js';
import { organization, patient, related } from './people.js';
import { vedtak } from './vedtak.js';

type Write = (writing: Writing, document: never, patient: Reference) => readonly Reference[];

/** What of each type has resources of its own; an agreement has none but its consents. */
const writers: Readonly<Record<string, Write>> = {
  'individuell-plan': (writing, plan: IndividuellPlan, of) => individuellPlan(writing, plan, of),
  kriseplan: (writing, plan: Kriseplan, of) => kriseplan(writing, plan, of),
  intervensjonsplan: (writing, plan: Intervensjonsplan, of) => intervensjonsplan(writing, plan, of),
  vedtak: (writing, document: Vedtak, of) => vedtak(writing, document, of),
  samarbeidsavtale: () => [],
};

export const documentTypes: readonly string[] = Object.keys(writers);

/** Everything a delivery becomes; the composition and the reference to the letter are apart, since each has its own place. */
export interface Written {
  readonly composition: Entry;
  readonly reference: Entry;
  readonly entries: readonly Entry[];
}

/** Without `source` something is hidden from the receiver: then only who, by whom and the letter itself are written. */
export function writeResources(delivery: Delivery, uuid: (name: string) => string, typeCode?: string): Written {
  const { document, source } = delivery;
  const writing: Writing = { document, uuid, entries: [], byRow: new Map() };
  const of = patient(writing);
  const by = organization(writing, document.avsender);
  const whole = source !== undefined;
  const content = whole ? contentOf(writing, of) : [];
  const framed = { patient: of, author: by, custodian: by, content, typeCode };
  return {
    composition: composition(whole ? writing : { ...writing, document: bare(document) }, framed),
    reference: documentReference(writing, { ...framed, delivery }),
    entries: writing.entries,
  };
}

function contentOf(writing: Writing, of: Reference): readonly Reference[] {
  const { document } = writing;
  for (const row of document.paaroerende ?? []) related(writing, row, of);
  const content = writers[document.type]?.(writing, document as never, of) ?? [];
  consents(writing, of);
  return content;
}

/** Only what says which document it is. */
function bare(document: Delivery['document']): Delivery['document'] {
  const { id, versjon, erstatter, type, spraak, sistEndret } = document;
  const kept = { id, versjon, type, spraak, sistEndret, ...(erstatter !== undefined && { erstatter }) };
  return kept as Delivery['document'];
}
