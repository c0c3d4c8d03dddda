import type { PathSegment } from '@hjemmel/validator';
import type { Agreement } from '../compose/context.js';
import { defineAgreementRule } from './agreement-rule.js';

/** What a row points at is in the agreement: the letter prints it where it points. */
export const referanseFinnes = defineAgreementRule({
  id: 'samarbeidsavtale/referanse-finnes',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: { ukjent: 'Feltet «{felt}» viser til noe som ikke står i avtalen. Legg det til, eller rett henvisningen.' },
    nn: { ukjent: 'Feltet «{felt}» viser til noko som ikkje står i avtalen. Legg det til, eller rett tilvisinga.' },
    en: {
      ukjent: 'The field «{felt}» points at something that is not in the agreement. Add it, or correct the reference.',
    },
  },
  check(document, report) {
    for (const { path, id, among } of references(document)) {
      if (id === undefined || among.some((row) => row.id === id)) continue;
      report('ukjent', path, { felt: String(path.at(-1)) });
    }
  },
});

interface Reference {
  readonly path: readonly PathSegment[];
  readonly id: string | undefined;
  readonly among: readonly { readonly id: string }[];
}

function references(document: Agreement): readonly Reference[] {
  const { parter, kontaktform, bomiljoe, andreInvolverte = [], bruker } = document;
  const kontakter = kontaktform?.kontakter ?? [];
  return [
    { path: ['parter', 'bruker'], id: parter?.bruker, among: [bruker] },
    { path: ['parter', 'representertVed'], id: parter?.representertVed, among: document.representant ?? [] },
    { path: ['kontaktform', 'hovedkontakt'], id: kontaktform?.hovedkontakt, among: kontakter },
    { path: ['bomiljoe', 'kontakt'], id: bomiljoe?.kontakt, among: kontakter },
    { path: ['bomiljoe', 'ordensreglerVedlegg'], id: bomiljoe?.ordensreglerVedlegg, among: document.vedlegg ?? [] },
    ...andreInvolverte.map(({ samtykke }, index) => ({
      path: ['andreInvolverte', index, 'samtykke'],
      id: samtykke,
      among: document.samtykke ?? [],
    })),
  ];
}
