import { legalBasis } from '@hjemmel/law';
import type { BaseDocument, Vedtak } from '@hjemmel/model';

/** Stands where a name would, in titles the public may read. */
export const maskedName = '*****';

const names: Readonly<Record<string, string>> = {
  samarbeidsavtale: 'Samarbeidsavtale',
  'individuell-plan': 'Individuell plan',
  kriseplan: 'Kriseplan',
  intervensjonsplan: 'Intervensjonsplan',
};

/** The kind of document, in words of our own: what a person wrote never comes into a title. */
export function kindOf(document: BaseDocument): string {
  if (document.type !== 'vedtak') return names[document.type] ?? 'Dokument';
  const { avgjoerelser } = document as unknown as Vedtak;
  const services = [...new Set(avgjoerelser.map(({ rettsgrunnlag }) => legalBasis(rettsgrunnlag).navn.nb))];
  const last = services.at(-1) ?? '';
  return `Vedtak om ${services.length < 2 ? last : `${services.slice(0, -1).join(', ')} og ${last}`}`;
}

/** A title with the name, and the same with the name masked. */
export function titlesOf(kind: string, name: string): { readonly tittel: string; readonly offentligTittel: string } {
  return { tittel: `${kind} - ${name}`, offentligTittel: `${kind} - ${maskedName}` };
}
