import { cite } from '@hjemmel/law';
import { type Block, p, section, table } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import { capitalise } from '../../felles/phrases.js';
import { sharingBlocks } from '../../felles/sharing-blocks.js';
import type { PlanRow } from '../plan.js';
import { chapter, exemptableChapter, fact, facts, subchapter } from './chapter.js';
import { type Copy, onlyFor } from './copy.js';
import { openAndClosed } from './withheld.js';

export function access(copy: Copy): readonly Block[] {
  const { plan, texts, voice, language } = copy;
  const { labels, codes, missing } = texts;
  const source = '/tilgang';
  if (!plan.tilgang?.length) {
    return chapter(voice.headings.access, source, [p(orGap(undefined, missing.tilgang, language), { source })]);
  }
  const blocks = openAndClosed(copy, 'tilgang', source, plan.tilgang, (rows) => [
    table(
      texts.captions.access,
      [labels.access, labels.why, labels.copy],
      rows.map(({ row, index }) => ({
        cells: [
          capitalise([row.hvem, row.virksomhet].filter(Boolean).join(', ')),
          orGap(row.begrunnelse && oneLine(row.begrunnelse), missing.begrunnelse, language),
          [row.utgave && codes.utgave[row.utgave], until(copy, row)].filter(Boolean).join(', '),
        ],
        source: `${source}/${index}`,
      })),
      { source },
    ),
  ]);
  return exemptableChapter(copy, 'tilgang', voice.headings.access, blocks);
}

function until({ texts, language }: Copy, { til }: PlanRow<'tilgang'>): string | undefined {
  return til && `${texts.labels.until.toLowerCase()} ${formatDate(til, language)}`;
}

export function sharing({ plan, voice, language, addressedAs }: Copy): readonly Block[] {
  return chapter(voice.headings.sharing, '/deling', sharingBlocks(plan.deling, language, addressedAs));
}

/** What the person is not shown now. Why is for the service; that it is so, and on what ground, is for both. */
export function exemptions(copy: Copy): readonly Block[] {
  const { plan, texts, voice, language } = copy;
  const { labels, codes } = texts;
  const source = '/innsynsunntak';
  if (!plan.innsynsunntak?.length) return [];
  const rows = plan.innsynsunntak.map((row, index) => ({
    cells: [
      (row.felt && codes.felt[row.felt]) ?? '',
      row.hjemmel === undefined ? '' : cite([row.hjemmel], language),
      [row.besluttetAv, row.dato && formatDate(row.dato, language)].filter(Boolean).join(', '),
      row.vurderesIgjen === undefined ? '' : formatDate(row.vurderesIgjen, language),
    ],
    source: `${source}/${index}`,
  }));
  const columns = [labels.chapter, labels.legalBasis, labels.decidedBy, labels.reviewAgain];
  const grid = table(texts.captions.exemptions, columns, rows, { source });
  const reasons = copy.reader === 'tjeneste' ? [exemptionReasons(copy)] : [];
  return chapter(voice.headings.exemptions, source, [grid, ...reasons]);
}

function exemptionReasons(copy: Copy): Block {
  const { plan, texts } = copy;
  const rows = (plan.innsynsunntak ?? []).map(({ felt, begrunnelse }, index) =>
    fact(
      felt ? texts.codes.felt[felt] : '',
      begrunnelse && oneLine(begrunnelse),
      `/innsynsunntak/${index}/begrunnelse`,
    ),
  );
  return section(subchapter(texts.labels.why, '/innsynsunntak', facts(rows, '/innsynsunntak')), {
    source: '/innsynsunntak',
    access: onlyFor(copy, ['tjeneste']),
  });
}
