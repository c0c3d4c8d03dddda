import { type NoarkOptions, type NoarkType, noarkTypes } from '@hjemmel/noark';
import { assertUsable } from './assert-usable.js';
import { type CodeLists, startingLists } from './code-lists.js';

/** Setup of one archive. Everything but `system` has a default. */
export interface FiksArkivOptions extends Partial<Omit<NoarkOptions, 'system' | 'dokumenttype'>> {
  readonly system: string;
  readonly dokumenttype?: Partial<NoarkOptions['dokumenttype']>;
  /** The archive's own lists; those left out keep the starting values. */
  readonly kodelister?: Partial<CodeLists>;
  /** The archive's Fiks IO account; where given, messages from another are refused. */
  readonly arkivKonto?: string;
}

const dokumenttyper: NoarkOptions['dokumenttype'] = {
  vedtak: 'VEDTAK',
  samarbeidsavtale: 'AVTALE',
  'individuell-plan': 'RAPPORT',
  kriseplan: 'RAPPORT',
  intervensjonsplan: 'RAPPORT',
  vedlegg: 'KORR',
};

const defaults: Omit<NoarkOptions, 'system'> = {
  planer: false,
  kildeIArkivkopi: false,
  kildeSomVedlegg: false,
  mappe: 'opprett',
  tjenesteomraade: 'Helse, velferd og bolig',
  tilgangsrestriksjon: 'UO',
  dokumenttype: dokumenttyper,
  klassifikasjonssystem: 'PNR',
  partrolle: 'K',
};

export interface Settings {
  readonly noark: NoarkOptions;
  readonly lists: CodeLists;
  readonly arkivKonto?: string;
}

/** Throws TypeError for a setup no delivery could be made with. */
export function settingsOf(options: FiksArkivOptions): Settings {
  assertUsable(options);
  const { kodelister, arkivKonto, dokumenttype, ...rest } = options;
  return {
    noark: { ...defaults, ...rest, dokumenttype: { ...dokumenttyper, ...dokumenttype } },
    lists: { ...startingLists, ...kodelister },
    ...(arkivKonto === undefined ? {} : { arkivKonto }),
  };
}

export interface UnknownCode {
  readonly felt: string;
  readonly kode: string;
  readonly tillatt: readonly string[];
}

const isType = (type: string): type is NoarkType => (noarkTypes as readonly string[]).includes(type);

/** The first code a delivery of this type would write that its list does not hold. */
export function unknownCode({ noark, lists }: Settings, type: string): UnknownCode | undefined {
  const written: readonly (readonly [keyof CodeLists, string | undefined])[] = [
    ['tilgangsrestriksjon', noark.tilgangsrestriksjon],
    ['dokumenttype', isType(type) ? noark.dokumenttype[type] : undefined],
    ['dokumenttype', noark.dokumenttype.vedlegg],
    ['klassifikasjonssystem', noark.klassifikasjonssystem],
    ['partrolle', noark.partrolle],
    ['arkivdel', noark.arkivdel],
  ];
  for (const [felt, kode] of written) {
    if (kode !== undefined && !lists[felt].includes(kode)) return { felt, kode, tillatt: lists[felt] };
  }
  return undefined;
}
