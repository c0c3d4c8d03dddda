import type { Loss } from '@hjemmel/adapter';
import { el, type XmlNode } from '@hjemmel/adapter/xml';
import type { Avgjoerelse, Omfang, Vedtak } from '@hjemmel/model';
import { tjenestetyper } from '../codes.js';
import { cs, cv, optional } from './nodes.js';

export const orientering = ['ORIENTERING_TJENESTETILBUD', 'Orientering om tjenestetilbud'] as const;
const namespaces = {
  'xmlns:p3': 'http://www.kith.no/xmlstds/po/OrienteringOmTjenestetilbud/2012-04-01',
  xmlns: 'http://www.kith.no/xmlstds/po/poKomponent/2012-04-01',
};

export type Services =
  | { readonly ok: true; readonly content: XmlNode; readonly lost: readonly Loss[] }
  | { readonly ok: false; readonly reason: string; readonly params?: Readonly<Record<string, unknown>> };

const told: ReadonlySet<Avgjoerelse['utfall']> = new Set([
  'innvilget',
  'delvisInnvilget',
  'viderefoert',
  'endret',
  'opphoert',
]);

/** Only services of the health and care act, to the person the message is about; what was refused is nobody else's matter. */
const isTold = ({ utfall, rettsgrunnlag, part }: Avgjoerelse, bruker: string): boolean =>
  told.has(utfall) && rettsgrunnlag.startsWith('HOL_3_') && (part === undefined || part === bruker);

const units: Readonly<Record<string, string>> = {
  timerPerUke: 'timer per uke',
  timerPerMaaned: 'timer per måned',
  timerPerAar: 'timer per år',
  besoekPerDoegn: 'besøk per døgn',
  besoekPerUke: 'besøk per uke',
  besoekPerMaaned: 'besøk per måned',
  doegnPerUke: 'døgn per uke',
  doegnPerMaaned: 'døgn per måned',
  doegnPerAar: 'døgn per år',
  antall: 'antall',
  fastPlass: 'fast plass',
};

const forms: Readonly<Record<string, string>> = { gjennomsnitt: ' i gjennomsnitt', inntil: ', høyst' };

/** A sum of money is no amount of service. */
function amount({ mengde, enhet, form }: Omfang = {}): readonly (XmlNode | undefined)[] {
  const unit = enhet === undefined ? undefined : units[enhet];
  if (mengde === undefined || unit === undefined) return [];
  return [el('AntallEnheter', String(mengde)), el('Enhet', `${unit}${forms[form ?? 'fast'] ?? ''}`)];
}

/** Who comes, and to which part of town, is told of nobody whose address is protected. */
const isProtected = ({ bruker }: Vedtak): boolean => bruker.adressebeskyttelse.gradering !== 'ugradert';

const service = (
  { tjeneste, omfang, periode }: Avgjoerelse,
  by: string | undefined,
  code: string | undefined,
): XmlNode =>
  el('EksisterendeTjeneste', [
    code === undefined ? undefined : cv('IPLOStjenestetype', tjenestetyper, code),
    el('BetegnelseTjeneste', tjeneste.betegnelse),
    el('PrivatTjeneste', 'false'),
    optional('TjenestenLevertAv', by),
    ...amount(omfang),
    optional('Startdato', periode?.fra),
    optional('Sluttdato', periode?.til),
  ]);

function statusOf({ status, erstatter }: Vedtak, rows: readonly Avgjoerelse[]): XmlNode {
  if (status === 'opphevet') return cs('Forsendelsesstatus', 'C', 'Kansellering');
  const isChange =
    erstatter !== undefined || rows.some(({ utfall }) => utfall !== 'innvilget' && utfall !== 'delvisInnvilget');
  return isChange ? cs('Forsendelsesstatus', 'M', 'Endring') : cs('Forsendelsesstatus', 'N', 'Ny');
}

/** What a vedtak gives, changes or ends, with no reasons and nothing of appeal: notice to a body, not to the party. */
export function servicesOf(vedtak: Vedtak, codes: Readonly<Record<string, string>>): Services {
  const rows = vedtak.avgjoerelser.filter((row) => isTold(row, vedtak.bruker.id));
  if (rows.length === 0) return { ok: false, reason: 'ingen-tjeneste' };
  const stranger = rows.find(({ tjeneste: { kode } }) => kode !== undefined && !Object.hasOwn(codes, kode));
  if (stranger !== undefined) {
    const at = vedtak.avgjoerelser.indexOf(stranger);
    return {
      ok: false,
      reason: 'ukjent-kode',
      params: { felt: `/avgjoerelser/${at}/tjeneste/kode`, tillatt: Object.keys(codes) },
    };
  }
  const content = el(
    'p3:OrienteringOmTjenestetilbud',
    [
      el('InformasjonOmForsendelsen', [statusOf(vedtak, rows)]),
      ...rows.map((row) => {
        const { kode } = row.tjeneste;
        const by = isProtected(vedtak) ? undefined : row.utfoerer?.navn;
        return service(row, by, kode === undefined ? undefined : codes[kode]);
      }),
    ],
    namespaces,
  );
  return { ok: true, content, lost: lostOf(vedtak, rows) };
}

function lostOf(vedtak: Vedtak, rows: readonly Avgjoerelse[]): readonly Loss[] {
  const left = vedtak.avgjoerelser.flatMap((row, at): readonly Loss[] => {
    if (!rows.includes(row)) return [{ path: `/avgjoerelser/${at}`, reason: 'ikke-i-meldingen' }];
    const hides = isProtected(vedtak) && row.utfoerer !== undefined;
    return hides ? [{ path: `/avgjoerelser/${at}/utfoerer`, reason: 'beskyttet-adresse' }] : [];
  });
  return [{ path: '', reason: 'bare-tjenestene' }, ...left];
}
