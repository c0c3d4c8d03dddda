import { type Block, p, table } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import { fellesTexts } from '../../felles/texts/index.js';
import type { PlanRow } from '../plan.js';
import { exemptableChapter } from './chapter.js';
import type { Copy } from './copy.js';
import { openAndClosed } from './withheld.js';

type Hendelse = PlanRow<'hendelser'>;

export function incidents(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { headings, labels } = texts;
  const source = '/hendelser';
  const blocks = openAndClosed(copy, 'hendelser', source, plan.hendelser, (rows) => [
    table(
      texts.captions.incidents,
      [labels.when, labels.incident, labels.source, labels.necessary],
      rows.map(({ row, index }) => ({
        cells: [
          incidentDate(row, copy),
          oneLine(row.kort ?? ''),
          sourceAndOutcome(row, copy),
          oneLine(row.noedvendigFordi ?? ''),
        ],
        source: `${source}/${index}`,
      })),
      { source },
    ),
  ]);
  return exemptableChapter(copy, 'hendelser', headings.incidents, blocks);
}

/** No more exact than what is known: a day, a month or a year. */
function incidentDate({ dato, presisjon = 'dag' }: Hendelse, { texts, language }: Copy): string {
  if (dato === undefined) return '';
  if (presisjon === 'dag') return formatDate(dato, language);
  const [year = '', month = '1'] = dato.split('-');
  if (presisjon === 'aar') return year;
  return texts.kindOfIncidentDate.month(fellesTexts[language].months[Number(month) - 1] ?? '', year);
}

function sourceAndOutcome({ kilde, utfall, mot }: Hendelse, { texts }: Copy): string {
  const { codes, labels } = texts;
  const against = mot && `${labels.against.toLowerCase()}: ${codes.motHvem[mot].toLowerCase()}`;
  const parts = [kilde && codes.kilde[kilde], utfall && codes.utfall[utfall], against];
  return parts.filter(Boolean).join('; ');
}

/** References to assessments; there is no field for what an instrument holds, so none can be printed. */
export function assessments(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const { headings, labels } = texts;
  const source = '/vurderinger';
  const blocks = openAndClosed(copy, 'vurderinger', source, plan.vurderinger, (rows) => [
    table(
      texts.captions.assessments,
      [labels.instrument, labels.assessedBy, labels.conclusion, labels.reference],
      rows.map(({ row, index }) => ({
        cells: [
          [row.instrument, row.versjon].filter(Boolean).join(', '),
          [row.dato && formatDate(row.dato, language), row.utfoertAv].filter(Boolean).join(', '),
          row.konklusjon ?? '',
          row.referanse ?? '',
        ],
        source: `${source}/${index}`,
      })),
      { source },
    ),
  ]);
  const note = blocks.length === 0 ? [] : [p(texts.noInstrumentContent, { tone: 'note', source })];
  return exemptableChapter(copy, 'vurderinger', headings.assessments, [...blocks, ...note]);
}
