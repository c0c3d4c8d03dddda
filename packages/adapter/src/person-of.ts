import type { Adresse, BaseDocument, Person } from '@hjemmel/model';

/** The person themself, or a private person who acts for them; never a relative, and never a body. */
export function personOf({ bruker, representant = [] }: BaseDocument, hvem: string): Person | undefined {
  if (bruker.id === hvem) return bruker;
  for (const { id, hvem: who } of representant) {
    if (who.slag === 'privatperson' && (id === hvem || who.person.id === hvem)) return who.person;
  }
  return undefined;
}

/** Lines a printer can put on an envelope, `most` at the most; undefined where the address is not whole. */
export function addressLines(
  adresse: Adresse | undefined,
  most: number,
): { readonly linjer: readonly string[]; readonly postnummer: string; readonly poststed: string } | undefined {
  const { linjer = [], postnummer, poststed } = adresse ?? {};
  if (linjer.length === 0 || linjer.length > most || postnummer === undefined || poststed === undefined)
    return undefined;
  return { linjer, postnummer, poststed };
}
