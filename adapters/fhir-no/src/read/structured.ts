import type { Loss } from '@hjemmel/adapter';
import { nationalSystems, ownSystems } from '../codes.js';
import { lossOf } from './loss-of.js';
import { personOf, said, senderOf } from './people.js';
import { hasZones, individuellPlanOf, kriseplanOf } from './plans.js';
import { type Gathered, type Node, node, rows, word } from './resources.js';
import { textIn } from './text-in.js';

/** A draft made of the structure alone, and everything in the message that has no place in it. */
export interface Structured {
  readonly draft: Node;
  readonly lost: readonly Loss[];
}

/** Types whose parts have resources of their own to be read from. */
const readers: Readonly<Record<string, (found: Gathered) => Node>> = {
  kriseplan: kriseplanOf,
  'individuell-plan': individuellPlanOf,
};

const national: Readonly<Record<string, string>> = { 'A01-2': 'kriseplan', 'A02-2': 'individuell-plan' };

/** Reads what is understood of any R4 plan; undefined where nothing of it is a document of ours. */
export function structured(found: Gathered): Structured | undefined {
  const type = typeOf(found);
  if (type === undefined) return undefined;
  const [patient] = found.of('Patient');
  const [composition] = found.of('Composition');
  const parts = readers[type]?.(found) ?? {};
  const draft = said({
    $schema: `https://schemas.hjemmel.no/${type}/v1.schema.json`,
    type,
    ...identityOf(composition),
    status: 'utkast',
    spraak: word(composition?.language),
    avsender: senderOf(found),
    bruker: patient && personOf(patient, 'bruker'),
    ...chapters(composition),
    ...parts,
  });
  return { draft, lost: lossOf(found.all, draft) };
}

/** Our own code first, then the national, then the shape: a plan with zones is a kriseplan. */
function typeOf(found: Gathered): string | undefined {
  const heads = [...found.of('Composition'), ...found.of('DocumentReference')];
  const codings = heads.flatMap(({ type }) => rows(node(type).coding));
  const own = codings.find(({ system }) => system === ownSystems.dokumenttype);
  if (own !== undefined) return word(own.code);
  const known = codings.find(({ system, code }) => system === nationalSystems.dokumenttype && String(code) in national);
  if (known !== undefined) return national[String(known.code)];
  if (hasZones(found)) return 'kriseplan';
  return found.of('CarePlan').length > 0 ? 'individuell-plan' : undefined;
}

function identityOf(composition: Node | undefined): Node {
  const { system, value } = node(composition?.identifier);
  const [, id, versjon] = /^([0-9a-f-]{36}):(\d{1,6})$/.exec(String(value)) ?? [];
  if (system !== ownSystems.dokument || id === undefined) return {};
  return { id, versjon: Number(versjon), sistEndret: word(composition?.date) };
}

/** Chapters that are one text, where our own code says which field they are. */
function chapters(composition: Node | undefined): Node {
  const own = rows(composition?.section).flatMap(({ code, text }) => {
    const field = rows(node(code).coding).find(({ system }) => system === ownSystems.felt)?.code;
    const words = textIn(node(text).div);
    return typeof field === 'string' && words !== undefined ? [[field, words] as const] : [];
  });
  return Object.fromEntries(own);
}
