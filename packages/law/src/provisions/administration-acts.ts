import type { ProvisionId } from './register.js';

/** Where a paragraph of the 1967 act is found in the act of 2025; a list because the new act splits several of them. */
const successors: Readonly<Record<string, readonly ProvisionId[]>> = {
  'fvl-2': ['nfvl-7'],
  'fvl-11': ['nfvl-14'],
  'fvl-11-a': ['nfvl-17'],
  'fvl-11-d': ['nfvl-15'],
  'fvl-12': ['nfvl-18'],
  'fvl-13': ['nfvl-30', 'nfvl-31'],
  'fvl-13-a': ['nfvl-34'],
  'fvl-13-b': ['nfvl-34'],
  'fvl-15-a': ['nfvl-10'],
  'fvl-16': ['nfvl-42'],
  'fvl-17': ['nfvl-43', 'nfvl-44'],
  'fvl-18': ['nfvl-46'],
  'fvl-18-a': ['nfvl-47'],
  'fvl-18-c': ['nfvl-47'],
  'fvl-19': ['nfvl-50'],
  'fvl-20': ['nfvl-52'],
  'fvl-21': ['nfvl-53'],
  'fvl-23': ['nfvl-55'],
  'fvl-24': ['nfvl-56'],
  'fvl-25': ['nfvl-57'],
  'fvl-27': ['nfvl-58', 'nfvl-59'],
  'fvl-27-b': ['nfvl-60'],
  'fvl-28': ['nfvl-61', 'nfvl-62'],
  'fvl-29': ['nfvl-63'],
  'fvl-30': ['nfvl-64'],
  'fvl-31': ['nfvl-65'],
  'fvl-32': ['nfvl-66'],
  'fvl-32-a': ['nfvl-66'],
  'fvl-33': ['nfvl-67'],
  'fvl-34': ['nfvl-68'],
  'fvl-35': ['nfvl-71', 'nfvl-72'],
  'fvl-36': ['nfvl-69'],
  'fvl-41': ['nfvl-74'],
  'fvl-42': ['nfvl-75', 'nfvl-76'],
};

/** The paragraphs of the 2025 act that take over from one of 1967; empty when there is none or the id is of another act. */
export function underNewAdministrationAct(id: ProvisionId): readonly ProvisionId[] {
  return Object.hasOwn(successors, id) ? (successors[id] ?? []) : [];
}
