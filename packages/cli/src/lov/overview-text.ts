import { formatDate } from '@hjemmel/documents/felles';
import {
  cite,
  isProvisionId,
  type LawOverview,
  legalBasis,
  type Remark,
  type SideBySide,
  statute,
  type Unconfirmed,
} from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { lovTexts } from '../texts/lov/index.js';
import { upperFirst } from '../weekday-names.js';
import { wrapText } from '../wrap-text.js';
import { changesText } from './changes-text.js';

const kinds: readonly Unconfirmed['kind'][] = ['statute', 'provision', 'legal-basis'];

function nameOf({ kind, id }: Pick<Unconfirmed, 'kind' | 'id'>, lang: Language): string {
  if (kind === 'provision' && isProvisionId(id)) return cite([id], lang);
  return (kind === 'statute' ? statute(id) : legalBasis(id))?.navn[lang] ?? id;
}

function unconfirmedItem(item: Unconfirmed, lang: Language): readonly string[] {
  const { id, sikkerhet, merknad } = item;
  const head = `${id}  ${nameOf(item, lang)} (${lovTexts[lang].sureness[sikkerhet]})`;
  return [wrapText(head, 6, '    '), ...(merknad === undefined ? [] : [wrapText(merknad[lang], 8)])];
}

function unconfirmedText(all: readonly Unconfirmed[], lang: Language): readonly string[] {
  const { unconfirmed, unconfirmedMeaning, kind: titles } = lovTexts[lang];
  const groups = kinds.flatMap((kind) => {
    const items = all.filter((item) => item.kind === kind);
    if (items.length === 0) return [];
    return ['', `  ${titles[kind]} (${items.length})`, ...items.flatMap((item) => unconfirmedItem(item, lang))];
  });
  return [unconfirmed(all.length), wrapText(unconfirmedMeaning, 2), ...groups];
}

function remarksText(all: readonly Remark[], lang: Language): readonly string[] {
  const items = all.flatMap((item) => [
    wrapText(`${item.id}  ${nameOf(item, lang)}`, 6, '    '),
    wrapText(item.merknad[lang], 8),
  ]);
  return [lovTexts[lang].remarks(all.length), ...items];
}

function sideText({ gjeldende, kommende, avloeste }: SideBySide, lang: Language): string {
  const name = (id: string) => upperFirst(statute(id)?.navn[lang] ?? id);
  return wrapText(lovTexts[lang].twoActs(name(gjeldende), name(kommende), avloeste), 2);
}

/** The state of the law data for a person at a terminal. */
export function overviewText(overview: LawOverview, today: string, lang: Language): string {
  const texts = lovTexts[lang];
  const { versjon, kontrollert, gjennomgaasInnen, utdatert, antall, ubekreftet, sideOmSide, endringer } = overview;
  const reviewBy = formatDate(gjennomgaasInnen, lang);
  const lines = [
    texts.title(versjon),
    wrapText(texts.checked(formatDate(kontrollert, lang), reviewBy), 2),
    wrapText(texts.counts(antall.lover, antall.bestemmelser, antall.grunnlag), 2),
    ...(utdatert ? ['', wrapText(texts.outdated(reviewBy), 2, '')] : []),
    '',
    ...unconfirmedText(ubekreftet, lang),
    '',
    ...remarksText(overview.merknader, lang),
    '',
    texts.sideBySide,
    ...sideOmSide.map((acts) => sideText(acts, lang)),
    wrapText(texts.switchActs, 2),
    '',
    ...changesText(endringer, today, lang),
    '',
    texts.more,
  ];
  return `${lines.join('\n')}\n`;
}
