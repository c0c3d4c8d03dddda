const protocol = 'no.ks.fiks.arkiv.v1';

export const opprett = `${protocol}.arkivering.arkivmelding.opprett`;
export const mottatt = `${opprett}.mottatt`;
export const kvittering = `${opprett}.kvittering`;
export const tidsavbrudd = 'no.ks.fiks.kvittering.tidsavbrudd';

/** The platform's own failure, with or without the version. */
export const isPlatformFailure = (type: string): boolean => /^no\.ks\.fiks\.kvittering\.serverfeil(\.v1)?$/.test(type);

/** The kind of an error message, in either spelling, and with the misspelling that stands in the specification. */
export function errorOf(type: string): 'ugyldigforespoersel' | 'serverfeil' | 'ikkefunnet' | undefined {
  const found = /^no\.ks\.fiks?\.arkiv\.v1\.feilmelding\.(ugyldigforesp(?:oe|ø)rsel|serverfeil|ikkefunnet)$/.exec(
    type.normalize('NFC'),
  )?.[1];
  if (found === 'serverfeil' || found === 'ikkefunnet') return found;
  return found === undefined ? undefined : 'ugyldigforespoersel';
}
