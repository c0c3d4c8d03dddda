import type { Barn, DraftPart } from '@hjemmel/model';
import { type Block, p, table } from '@hjemmel/tree';
import { birthDate } from '../../felles/birth-date.js';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import { freeTextOrGap } from '../../felles/gaps.js';
import { fellesTexts } from '../../felles/texts/index.js';
import { chapter, exemptableChapter, fact, facts, subchapter, text } from './chapter.js';
import type { Copy } from './copy.js';
import { closed, openAndClosed, withheld } from './withheld.js';

/** Children are recorded for the service and told to the person, never to anyone else. */
export function children(copy: Copy): readonly Block[] {
  const access = withheld(copy, 'barn');
  const rows = childRows(copy);
  const hidden = access && rows.length > 0 ? [closed(copy, access, rows, '/barn')] : rows;
  const judged = withheld(copy, 'barnVurdering');
  const assessment = childAssessment(copy);
  const shown = judged ? [closed(copy, judged, assessment, '/barnVurdering')] : assessment;
  return chapter(copy.texts.headings.children, '/barnVurdering', [...hidden, ...shown]);
}

function childRows(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { labels } = texts;
  return openAndClosed(copy, 'barn', '/barn', plan.barn, (rows) => [
    table(
      texts.captions.children,
      [labels.child, labels.relation, labels.livesWith, labels.considerations],
      rows.map(({ row, index }) => ({ cells: childCells(copy, row), source: `/barn/${index}` })),
      { source: '/barn' },
    ),
  ]);
}

function childCells({ texts, language }: Copy, row: DraftPart<Barn>): readonly string[] {
  const born = birthDate(row.person?.identifikator);
  const bornText =
    born === undefined ? undefined : `${fellesTexts[language].labels.born} ${formatDate(born, language)}`;
  const livesWith = row.borHos && texts.codes.borHos[row.borHos];
  const who = [row.person?.navn, bornText].filter(Boolean).join(', ');
  return [who, row.relasjon ?? '', livesWith ?? '', oneLine(row.hensyn ?? '')];
}

function childAssessment(copy: Copy): readonly Block[] {
  const { plan, texts, voice, language } = copy;
  const { vurdert, dato, av, beroererBarn, vurdering } = plan.barnVurdering ?? {};
  const { labels, codes, missing } = texts;
  const at = '/barnVurdering';
  return [
    ...(vurdert === false ? [p(voice.childrenNotAssessed, { source: `${at}/vurdert` })] : []),
    ...freeTextOrGap(vurdering, missing.barnVurdering, `${at}/vurdering`, language),
    ...facts(
      [
        fact(labels.affectsChildren, beroererBarn && codes.beroererBarn[beroererBarn], `${at}/beroererBarn`),
        fact(labels.date, dato && formatDate(dato, language), `${at}/dato`),
        fact(labels.by, av, `${at}/av`),
      ],
      at,
    ),
    ...childProtection(copy),
  ];
}

function childProtection({ plan, texts, language }: Copy): readonly Block[] {
  const { utfall, dato, begrunnelse } = plan.barnVurdering?.barnevernet ?? {};
  const source = '/barnVurdering/barnevernet';
  return subchapter(texts.headings.childProtection, source, [
    ...(utfall === undefined ? [] : [p(texts.codes.barnevernet[utfall], { source: `${source}/utfall` })]),
    ...text(begrunnelse, `${source}/begrunnelse`),
    ...facts([fact(texts.labels.date, dato && formatDate(dato, language), `${source}/dato`)], source),
  ]);
}

export function dutyToAvert(copy: Copy): readonly Block[] {
  const { plan, texts, voice, language } = copy;
  const { vurdert, dato, av, utfall, grunn, gjort } = plan.avvergeplikt ?? {};
  const { labels, codes, missing, headings } = texts;
  const at = '/avvergeplikt';
  const opening = vurdert === false ? voice.dutyNotAssessed : utfall && codes.avvergeplikt[utfall];
  const said = opening === undefined ? [] : [p(opening, { source: `${at}/utfall` })];
  return exemptableChapter(copy, 'avvergeplikt', headings.dutyToAvert, [
    ...said,
    ...freeTextOrGap(grunn, missing.avvergeplikt, `${at}/grunn`, language),
    ...subchapter(labels.done, `${at}/gjort`, text(gjort, `${at}/gjort`)),
    ...facts(
      [fact(labels.date, dato && formatDate(dato, language), `${at}/dato`), fact(labels.by, av, `${at}/av`)],
      at,
    ),
  ]);
}
