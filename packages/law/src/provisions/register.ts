import { bsf, bsl } from './bsl.js';
import { gdpr, hpl, strl } from './confidentiality.js';
import { arkf, arkl, eff, fvlf, raf } from './digital-and-archive.js';
import { fvl } from './fvl.js';
import { hol } from './hol.js';
import { ldl, sam, samf, spl, spvf, uuf } from './language-and-access.js';
import { nfvl } from './nfvl.js';
import { pbrl } from './pbrl.js';
import { dl, helg, maidagl } from './periods.js';
import { bvl, habf, ipf, navl, phvl, pjf, sphl } from './plans.js';
import type { Provision } from './provision.js';
import { rhl, tolk, tvfl, vgml } from './representation.js';
import { sotjl } from './sotjl.js';
import { aml, egf, emk, fua, grl, husl } from './tenancy-and-fees.js';

const health = { ...pbrl, ...hol, ...hpl, ...sphl, ...phvl, ...pjf };
const administration = { ...fvl, ...nfvl, ...fvlf, ...eff, ...dl, ...helg, ...maidagl };
const social = { ...sotjl, ...bsl, ...bsf, ...navl, ...bvl, ...ipf, ...habf, ...egf, ...husl };
const persons = { ...vgml, ...rhl, ...tvfl, ...tolk, ...strl, ...gdpr, ...grl, ...emk, ...aml, ...fua };
const form = { ...arkl, ...arkf, ...raf, ...ldl, ...uuf, ...spl, ...spvf, ...sam, ...samf };
const register = { ...health, ...administration, ...social, ...persons, ...form };

/** Every registered provision id, as a closed union: a citation that is not in the register does not compile. */
export type ProvisionId = keyof typeof register;

const order = new Map(Object.keys(register).map((id, index) => [id, index]));

/** The place of a provision in the register, which follows the order of the law within each statute. */
export function registerOrder(id: ProvisionId): number {
  return order.get(id) ?? -1;
}

/** Says whether an id from outside is in the register; use it before cite and inForce. */
export function isProvisionId(id: string): id is ProvisionId {
  return order.has(id);
}

/** The provision with an id; undefined only for a string that is not a registered id. */
export function provision(id: ProvisionId): Provision;
export function provision(id: string): Provision | undefined;
export function provision(id: string): Provision | undefined {
  return isProvisionId(id) ? register[id] : undefined;
}

/** Every registered provision, repealed and not yet in force included. */
export function provisions(): readonly Provision[] {
  return Object.values(register);
}
