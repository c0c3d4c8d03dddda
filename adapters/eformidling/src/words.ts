import type { Registrering, TilknyttetSom, Variantformat } from '@hjemmel/noark';

/** The words of Noark 5 v3.1 for the codes of the shared mapping. Fiks Arkiv has codes in these places. */
export const journalposttypeOf = (found: Registrering): string =>
  found.slag === 'journalpost' && found.journalposttype === 'X'
    ? 'Organinternt dokument uten oppfølging'
    : 'Utgående dokument';

export const journalstatusOf = (found: Registrering): string =>
  found.slag === 'journalpost' && found.journalstatus === 'E' ? 'Ekspedert' : 'Ferdigstilt fra saksbehandler';

export const tilknyttetSom: Readonly<Record<TilknyttetSom, string>> = { H: 'Hoveddokument', V: 'Vedlegg' };

/** There is no word for a signed variant; it is a file in the format it was made in. */
export const variantformat: Readonly<Record<Variantformat, string>> = {
  A: 'Arkivformat',
  P: 'Produksjonsformat',
  S: 'Produksjonsformat',
};

export const ferdigstilt = 'Dokumentet er ferdigstilt';
export const underBehandling = 'Under behandling';
