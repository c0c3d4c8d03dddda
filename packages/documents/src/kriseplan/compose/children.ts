import type { Barn, DraftPart } from '@hjemmel/model';
import { type Block, table } from '@hjemmel/tree';
import { birthDate } from '../../felles/birth-date.js';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import { fellesTexts } from '../../felles/texts/index.js';
import { chapter, fact, facts, titled } from './blocks.js';
import type { Copy } from './copy.js';

/** The children and who looks after them: the first thing many ask about. */
export function children(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { headings, labels } = texts;
  const care = plan.omsorgForBarn ?? {};
  const at = '/omsorgForBarn';
  return chapter(headings.children, '/barn', [
    ...titled(headings.childCare, care.hvemTarSegAvBarna, `${at}/hvemTarSegAvBarna`),
    ...rows(copy),
    ...titled(headings.childRoutines, care.dagligeRutiner, `${at}/dagligeRutiner`),
    ...titled(headings.childWords, care.detteKanBarnaFaaVite, `${at}/detteKanBarnaFaaVite`),
    ...facts([fact(labels.whoTalksToChildren, care.hvemSnakkerMedBarna, `${at}/hvemSnakkerMedBarna`)], at),
    ...titled(headings.childProtection, care.barnevernvakt, `${at}/barnevernvakt`),
  ]);
}

function rows(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { labels } = texts;
  const source = '/barn';
  if (!plan.barn?.length) return [];
  const cells = plan.barn.map((row, index) => ({ cells: child(copy, row), source: `${source}/${index}` }));
  return [
    table(texts.captions.children, [labels.child, labels.relation, labels.livesWith, labels.considerations], cells, {
      source,
    }),
  ];
}

function child(
  { texts, language }: Copy,
  { person, relasjon = '', borHos, hensyn = '' }: DraftPart<Barn>,
): readonly string[] {
  const born = birthDate(person?.identifikator);
  const bornText =
    born === undefined ? undefined : `${fellesTexts[language].labels.born} ${formatDate(born, language)}`;
  return [
    [person?.navn, bornText].filter(Boolean).join(', '),
    relasjon,
    borHos === undefined ? '' : texts.codes.borHos[borHos],
    oneLine(hensyn),
  ];
}
