import { lawChecked } from '../law-version.js';
import type { Statute, StatuteId } from './statute.js';
import { statutes } from './statutes.js';

/** How sure the register is: read in the law text, not read there, or our own conclusion from what was read. */
export type Sikkerhet = 'bekreftet' | 'ubekreftet' | 'slutning';

/** A remark of the register in every language it is shown in. */
export interface Merknad {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** A change of content on a date, where the paragraph number stayed. */
export interface ProvisionChange {
  readonly fra: string;
  readonly hva: { readonly nb: string };
}

/**
 * One paragraph of law as dated data. All dates are local; a missing gyldigFra means from before the register, a missing
 * gyldigTil means until further notice, and `ikkeIKraft` means passed with no date set.
 */
export interface Provision {
  readonly id: string;
  readonly statute: StatuteId;
  /** As the law writes it after «§», «kapittel 9» or «artikkel 9» with its own word, '' for the whole act. */
  readonly paragraph: string;
  readonly subject: { readonly nb: string };
  readonly url: string;
  readonly gyldigFra?: string;
  readonly gyldigTil?: string;
  readonly erstattetAv?: string;
  readonly ikkeIKraft?: true;
  readonly endringer?: readonly ProvisionChange[];
  readonly kontrollert: string;
  readonly sikkerhet: Sikkerhet;
  readonly merknad?: Merknad;
}

/** What a statute file states about a paragraph; a bare string is the subject of a confirmed one. */
export type ProvisionEntry =
  | string
  | {
      readonly om: string;
      readonly paragraph?: string;
      readonly gyldigFra?: string;
      readonly gyldigTil?: string;
      readonly erstattetAv?: string;
      readonly endringer?: readonly (readonly [fra: string, hva: string])[];
      readonly sikkerhet?: Sikkerhet;
      readonly merknad?: Merknad;
    };

type Provisions<S extends string, E> = {
  readonly [K in keyof E & string as K extends '' ? S : `${S}-${K}`]: Provision;
};

function paragraphOf(key: string, statute: Statute): string {
  if (key.startsWith('kap-')) return `kapittel ${key.slice(4).replace(/-([a-z])$/, ' $1')}`;
  const section = key.replace(/-([a-z])$/, ' $1');
  return statute.artikler && key !== '' ? `artikkel ${section}` : section;
}

function urlOf(paragraph: string, statute: Statute): string {
  const section = /^\d[\d-]*( ?[a-z])?(?= |$)/.exec(paragraph)?.[0];
  return section === undefined ? statute.url : `${statute.url}/§${section.replace(' ', '')}`;
}

function provisionOf(key: string, entry: ProvisionEntry, statute: Statute): Provision {
  const { om, endringer, sikkerhet = 'bekreftet', ...stated } = typeof entry === 'string' ? { om: entry } : entry;
  const paragraph = stated.paragraph ?? paragraphOf(key, statute);
  return Object.freeze({
    ...(statute.gyldigFra === undefined ? {} : { gyldigFra: statute.gyldigFra }),
    ...(statute.gyldigTil === undefined ? {} : { gyldigTil: statute.gyldigTil }),
    ...(statute.ikkeIKraft ? { ikkeIKraft: true } : {}),
    ...stated,
    ...(endringer === undefined ? {} : { endringer: endringer.map(([fra, hva]) => ({ fra, hva: { nb: hva } })) }),
    id: key === '' ? statute.id : `${statute.id}-${key}`,
    statute: statute.id,
    paragraph,
    subject: { nb: om },
    url: urlOf(paragraph, statute),
    kontrollert: lawChecked,
    sikkerhet,
  });
}

/** Sorts 2-1, 2-1 a, 2-2, 11, 11 a as the law does; JavaScript would put whole numbers first. */
function lawOrder(key: string): string {
  return key.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
}

/** Makes the provisions of one statute; the key is the paragraph in lower ASCII, and dates fall back on the statute's. */
export function defineProvisions<S extends StatuteId, const E extends Readonly<Record<string, ProvisionEntry>>>(
  statute: S,
  entries: E,
): Provisions<S, E> {
  const made = Object.entries(entries)
    .sort(([a], [b]) => (lawOrder(a) < lawOrder(b) ? -1 : 1))
    .map(([key, entry]) => provisionOf(key, entry, statutes[statute]));
  return Object.fromEntries(made.map((provision) => [provision.id, provision])) as Provisions<S, E>;
}
