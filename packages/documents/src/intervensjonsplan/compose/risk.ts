import { type Block, item, p, strong, table, ul } from '@hjemmel/tree';
import { oneLine } from '../../felles/free-text.js';
import { freeTextOrGap, orGap } from '../../felles/gaps.js';
import type { Plan } from '../plan.js';
import { exemptableChapter, subchapter, text } from './chapter.js';
import type { Copy } from './copy.js';
import { openAndClosed } from './withheld.js';

type Risk = NonNullable<Plan['risikobilde']>;
const AT = '/risikobilde';

export function risk(copy: Copy): readonly Block[] {
  const { plan, texts, voice, language } = copy;
  const picture: Risk = plan.risikobilde ?? {};
  const { headings } = texts;
  return exemptableChapter(copy, 'risikobilde', headings.risk, [
    ...freeTextOrGap(picture.sammendrag, texts.missing.sammendrag, `${AT}/sammendrag`, language),
    ...subchapter(voice.headings.kinds, `${AT}/art`, kinds(copy, picture)),
    ...subchapter(headings.situations, `${AT}/situasjoner`, situations(copy, picture)),
    ...subchapter(headings.againstWhom, `${AT}/motHvem`, againstWhom(copy, picture)),
    ...subchapter(headings.signs, `${AT}/tegn`, signs(copy, picture)),
    ...subchapter(headings.protective, `${AT}/beskyttendeFaktorer`, protective(copy, picture)),
    ...subchapter(headings.uncertainty, `${AT}/usikkerhet`, text(picture.usikkerhet, `${AT}/usikkerhet`)),
  ]);
}

function kinds(copy: Copy, { art }: Risk): readonly Block[] {
  const { texts, language } = copy;
  const source = `${AT}/art`;
  if (!art?.length) return [p(orGap(undefined, texts.missing.art, language), { source })];
  return openAndClosed(copy, 'risikobilde', source, art, (rows) => [
    ul(
      rows.map(({ row, index }) =>
        labelled(row.art && texts.codes.art[row.art], row.beskrivelse, `${source}/${index}`),
      ),
      { source },
    ),
  ]);
}

function situations(copy: Copy, { situasjoner }: Risk): readonly Block[] {
  const source = `${AT}/situasjoner`;
  return openAndClosed(copy, 'risikobilde', source, situasjoner, (rows) => [
    ul(
      rows.map(({ row, index }) => item(oneLine(row.beskrivelse ?? ''), { source: `${source}/${index}` })),
      { source },
    ),
  ]);
}

function againstWhom(copy: Copy, { motHvem }: Risk): readonly Block[] {
  const source = `${AT}/motHvem`;
  const words = copy.texts.codes.motHvem;
  return openAndClosed(copy, 'risikobilde', source, motHvem, (rows) => [
    ul(
      rows.map(({ row, index }) => labelled(row.rolle && words[row.rolle], row.beskrivelse, `${source}/${index}`)),
      { source },
    ),
  ]);
}

function labelled(label: string | undefined, value: string | undefined, source: string) {
  if (value === undefined) return item([strong(label ?? '')], { source });
  return item([strong(`${label ?? ''}: `), oneLine(value)], { source });
}

function signs(copy: Copy, { tegn }: Risk): readonly Block[] {
  const { labels, codes } = copy.texts;
  const source = `${AT}/tegn`;
  return openAndClosed(copy, 'risikobilde', source, tegn, (rows) => [
    table(
      copy.texts.captions.signs,
      [labels.phase, labels.sign, labels.seenBy],
      rows.map(({ row, index }) => ({
        cells: [(row.fase && codes.fase[row.fase]) ?? '', oneLine(row.tegn ?? ''), row.hvemSerDet ?? ''],
        source: `${source}/${index}`,
      })),
      { source },
    ),
  ]);
}

function protective(copy: Copy, { beskyttendeFaktorer }: Risk): readonly Block[] {
  const { labels, missing } = copy.texts;
  const source = `${AT}/beskyttendeFaktorer`;
  if (!beskyttendeFaktorer?.length)
    return [p(orGap(undefined, missing.beskyttendeFaktorer, copy.language), { source })];
  return openAndClosed(copy, 'risikobilde', source, beskyttendeFaktorer, (rows) => [
    table(
      copy.texts.captions.protective,
      [labels.protects, labels.strengthen],
      rows.map(({ row, index }) => ({
        cells: [oneLine(row.beskrivelse ?? ''), oneLine(row.slikStyrkerVi ?? '')],
        source: `${source}/${index}`,
      })),
      { source, rowHeaders: false },
    ),
  ]);
}
