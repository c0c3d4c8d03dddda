import { type Block, h3, type Inline, item, type ListItem, ol, p, section, strong, table } from '@hjemmel/tree';
import { oneLine } from '../../felles/free-text.js';
import { freeTextOrGap, orGap } from '../../felles/gaps.js';
import { telLink } from '../../felles/tel-link.js';
import type { PlanRow } from '../plan.js';
import { chapter, exemptableChapter, fact, facts, text } from './chapter.js';
import { contactOf } from './contact.js';
import type { Copy } from './copy.js';
import { openAndClosed } from './withheld.js';

type Scenario = PlanRow<'scenarioer'>;
type Steg = NonNullable<Scenario['steg']>[number];

const NUMBERS: Readonly<Partial<Record<NonNullable<Steg['slag']>, string>>> = {
  politi: '112',
  amk: '113',
  legevakt: '116117',
};

export function triggers(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { labels, headings } = texts;
  const blocks = openAndClosed(copy, 'utloesere', '/utloesere', plan.utloesere, (rows) => [
    table(
      texts.captions.triggers,
      [labels.trigger, labels.helps],
      rows.map(({ row, index }) => ({
        cells: [oneLine(row.utloeser ?? ''), oneLine(row.detteHjelper ?? '')],
        source: `/utloesere/${index}`,
      })),
      { source: '/utloesere', rowHeaders: false },
    ),
  ]);
  return exemptableChapter(copy, 'utloesere', headings.triggers, blocks);
}

export function scenarios(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const source = '/scenarioer';
  if (!plan.scenarioer?.length) {
    return chapter(texts.headings.scenarios, source, [
      p(orGap(undefined, texts.missing.scenarioer, language), { source }),
    ]);
  }
  const blocks = openAndClosed(copy, 'scenarioer', source, plan.scenarioer, (rows) =>
    rows.map(({ row, index }) => scenario(copy, row, `${source}/${index}`)),
  );
  return exemptableChapter(copy, 'scenarioer', texts.headings.scenarios, blocks);
}

function scenario(copy: Copy, row: Scenario, source: string): Block {
  const { texts, language } = copy;
  const { labels, codes, missing, headings } = texts;
  const over = row.naarOver === undefined ? [] : [p([strong(`${headings.afterScenario}: `), oneLine(row.naarOver)])];
  return section(
    [
      h3(row.tittel ?? '', { source: `${source}/tittel` }),
      ...facts(
        [
          fact(labels.level, row.nivaa && codes.nivaa[row.nivaa], `${source}/nivaa`),
          fact(labels.weSee, orGap(row.atferd && oneLine(row.atferd), missing.atferd, language), `${source}/atferd`),
          fact(
            labels.threshold,
            orGap(row.terskel && oneLine(row.terskel), missing.terskel, language),
            `${source}/terskel`,
          ),
        ],
        source,
      ),
      ...steps(copy, row, `${source}/steg`),
      ...over.map((block) => ({ ...block, source: `${source}/naarOver` })),
    ],
    { source },
  );
}

function steps(copy: Copy, { steg }: Scenario, source: string): readonly Block[] {
  if (!steg?.length) return freeTextOrGap(undefined, copy.texts.missing.steg, source, copy.language);
  return [
    ol(
      steg.map((row, index) => step(copy, row, `${source}/${index}`)),
      { source },
    ),
  ];
}

function step(copy: Copy, row: Steg, source: string): ListItem {
  const { labels, codes } = copy.texts;
  const number = row.slag && NUMBERS[row.slag];
  const contact = contactOf(copy, row.kontakt);
  const parts: readonly (string | Inline)[] = [
    strong(row.slag ? codes.steg[row.slag] : ''),
    ...(number === undefined ? [] : [' (', telLink(number), ')']),
    `: ${endedWithStop(oneLine(row.hva ?? ''))} ${labels.who}: ${row.hvem ?? ''}.`,
    ...(row.innen === undefined ? [] : [` ${labels.within}: ${row.innen}.`]),
    ...(contact === undefined ? [] : [` ${labels.contact}: `, ...contact, '.']),
  ];
  return item(parts, { source });
}

function endedWithStop(value: string): string {
  return /[.!?»]$/.test(value) ? value : `${value}.`;
}

export function afterwards(copy: Copy): readonly Block[] {
  const { plan, texts, voice } = copy;
  const { samtaleMedBruker, oppfoelgingAvAndre, laering } = plan.etterpaa ?? {};
  const rows: readonly (readonly [string, string | undefined, string])[] = [
    [voice.headings.afterwardsPerson, samtaleMedBruker, 'samtaleMedBruker'],
    [texts.headings.afterwardsOthers, oppfoelgingAvAndre, 'oppfoelgingAvAndre'],
    [texts.headings.learning, laering, 'laering'],
  ];
  const blocks = rows.flatMap(([title, value, key]) => {
    const source = `/etterpaa/${key}`;
    return value === undefined ? [] : [h3(title, { source }), ...text(value, source)];
  });
  return exemptableChapter(copy, 'etterpaa', texts.headings.afterwards, blocks);
}
