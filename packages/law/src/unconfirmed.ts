import type { LegalBasis } from './legal-bases/legal-basis.js';
import { legalBases } from './legal-bases/register.js';
import type { Merknad, Sikkerhet } from './provisions/provision.js';
import { provisions } from './provisions/register.js';
import { statutes } from './provisions/statutes.js';

/** Something in the register that must not be printed as fact before a jurist has confirmed it. */
export interface Unconfirmed {
  readonly kind: 'statute' | 'provision' | 'legal-basis';
  readonly id: string;
  readonly sikkerhet: Exclude<Sikkerhet, 'bekreftet'>;
  readonly merknad?: Merknad;
}

/** Something confirmed that the register has a remark on: a limit to what was confirmed, or what the caller must add. */
export interface Remark {
  readonly kind: 'provision' | 'legal-basis';
  readonly id: string;
  readonly merknad: Merknad;
}

interface Marked {
  readonly sikkerhet: Sikkerhet;
  readonly merknad?: Merknad;
}

/** A confirmed basis is no surer than the least sure of its answers. */
function marked({ sikkerhet, fvl45Sikkerhet, merknad }: LegalBasis): Marked {
  const least = sikkerhet === 'bekreftet' ? (fvl45Sikkerhet ?? sikkerhet) : sikkerhet;
  return { sikkerhet: least, ...(merknad !== undefined && { merknad }) };
}

function listed(kind: Unconfirmed['kind'], id: string, { sikkerhet, merknad }: Marked): readonly Unconfirmed[] {
  if (sikkerhet === 'bekreftet') return [];
  return [{ kind, id, sikkerhet, ...(merknad === undefined ? {} : { merknad }) }];
}

/** Every statute, provision and legal basis that is not confirmed in the law text. */
export function unconfirmed(): readonly Unconfirmed[] {
  return [
    ...Object.values(statutes).flatMap((statute) => listed('statute', statute.id, statute)),
    ...provisions().flatMap((provision) => listed('provision', provision.id, provision)),
    ...legalBases().flatMap((basis) => listed('legal-basis', basis.code, marked(basis))),
  ];
}

function remarked(kind: Remark['kind'], id: string, { sikkerhet, merknad }: Marked): readonly Remark[] {
  return sikkerhet === 'bekreftet' && merknad !== undefined ? [{ kind, id, merknad }] : [];
}

/** Every confirmed provision and legal basis with a remark; the unconfirmed ones carry theirs in `unconfirmed`. */
export function remarks(): readonly Remark[] {
  return [
    ...provisions().flatMap((provision) => remarked('provision', provision.id, provision)),
    ...legalBases().flatMap((basis) => remarked('legal-basis', basis.code, marked(basis))),
  ];
}
