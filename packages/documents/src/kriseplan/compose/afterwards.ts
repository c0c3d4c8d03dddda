import { type Block, item, type ListItem, strong, ul } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import type { Plan } from '../plan.js';
import { chapter, detail, details, fact, facts, subchapter, text } from './blocks.js';
import type { Copy } from './copy.js';

type Laerdom = NonNullable<NonNullable<Plan['etterKrisen']>['laerdommer']>[number];

const AT = '/etterKrisen';

export function afterwards(copy: Copy): readonly Block[] {
  const { headings, labels } = copy.texts;
  const content = copy.plan.etterKrisen ?? {};
  const lessons = (content.laerdommer ?? []).map((row, index) => lesson(copy, row, `${AT}/laerdommer/${index}`));
  return chapter(headings.afterwards, AT, [
    ...text(content.detteTrengerJeg, `${AT}/detteTrengerJeg`),
    ...facts(
      [
        fact(labels.talkWith, content.hvemSnakkerJegMed, `${AT}/hvemSnakkerJegMed`),
        fact(labels.within, content.innen, `${AT}/innen`),
      ],
      AT,
    ),
    ...subchapter(
      headings.learned,
      `${AT}/laerdommer`,
      lessons.length === 0 ? [] : [ul(lessons, { source: `${AT}/laerdommer` })],
    ),
  ]);
}

function lesson({ texts, language }: Copy, row: Laerdom, source: string): ListItem {
  const { labels } = texts;
  const lines = [
    detail(labels.happened, row.hvaSkjedde, `${source}/hvaSkjedde`),
    detail(labels.weLearned, row.hvaLaerteVi, `${source}/hvaLaerteVi`),
    detail(labels.changed, row.endretIPlanen, `${source}/endretIPlanen`),
  ];
  const date = row.dato === undefined ? labels.date : formatDate(row.dato, language);
  return item(strong(date), { source, ...details(lines) });
}
