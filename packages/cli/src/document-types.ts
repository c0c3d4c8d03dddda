import type { DocumentType } from '@hjemmel/documents/felles';

/** The types this command line knows; each is loaded only when a document of it turns up. */
const LOADERS: Readonly<Record<string, () => Promise<DocumentType>>> = {
  vedtak: async () => (await import('@hjemmel/documents/vedtak')).vedtakType,
  'individuell-plan': async () => (await import('@hjemmel/documents/individuell-plan')).individuellPlanType,
  kriseplan: async () => (await import('@hjemmel/documents/kriseplan')).kriseplanType,
  intervensjonsplan: async () => (await import('@hjemmel/documents/intervensjonsplan')).intervensjonsplanType,
  samarbeidsavtale: async () => (await import('@hjemmel/documents/samarbeidsavtale')).samarbeidsavtaleType,
};

export const typeIds: readonly string[] = Object.keys(LOADERS);

/** The types with these ids; an unknown id gives nothing. */
export async function loadTypes(ids: readonly unknown[]): Promise<readonly DocumentType[]> {
  const known = typeIds.filter((id) => ids.includes(id));
  return Promise.all(known.flatMap((id) => LOADERS[id]?.() ?? []));
}
