import type { Statute, StatuteId } from './statute.js';

type Names = readonly [nb: string, nn: string, en: string];
type Stated = Partial<Pick<Statute, 'sikkerhet' | 'gyldigFra' | 'gyldigTil' | 'ikkeIKraft' | 'artikler'>> & {
  /** The customary abbreviation, the same in both written languages. */
  readonly kort?: string;
};

/** Makes a statute from its Lovdata reference; the printed names are the short titles in running text. */
export function defineStatute(id: StatuteId, lovdata: string, names: Names, { kort, ...stated }: Stated = {}): Statute {
  const [nb, nn, en] = names;
  const collection = lovdata.startsWith('lov/') ? 'NL' : 'SF';
  return {
    sikkerhet: 'bekreftet',
    ...stated,
    id,
    navn: { nb, nn, en },
    kortnavn: { nb: kort ?? nb, nn: kort ?? nn },
    lovdata,
    url: `https://lovdata.no/dokument/${collection}/${lovdata}`,
  };
}
