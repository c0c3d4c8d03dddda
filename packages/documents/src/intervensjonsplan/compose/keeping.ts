import { type Block, h3, item, table, ul } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import { capitalise } from '../../felles/phrases.js';
import { signatureBlocks } from '../../felles/signature-blocks.js';
import { chapter, fact, facts, text } from './chapter.js';
import type { Copy } from './copy.js';

export function grounds({ plan, texts }: Copy): readonly Block[] {
  const { tjenester, noedvendigFordi } = plan.grunnlag ?? {};
  const tasks = (tjenester ?? []).map((code) => texts.codes.tjeneste[code]).join(', ');
  return chapter(texts.headings.grounds, '/grunnlag', [
    ...text(noedvendigFordi, '/grunnlag/noedvendigFordi'),
    ...facts([fact(texts.labels.tasks, tasks, '/grunnlag/tjenester')], '/grunnlag'),
  ]);
}

export function participants({ plan, texts }: Copy): readonly Block[] {
  const { labels, headings } = texts;
  const source = '/deltakere';
  if (!plan.deltakere?.length) return [];
  const rows = plan.deltakere.map((row, index) => ({
    cells: [capitalise([row.rolle, row.virksomhet].filter(Boolean).join(', ')), oneLine(row.bidrag ?? '')],
    source: `${source}/${index}`,
  }));
  return chapter(headings.participants, source, [
    table(texts.captions.participants, [labels.role, labels.contribution], rows, { source }),
  ]);
}

export function handling({ plan, texts }: Copy): readonly Block[] {
  const { oppbevaring, utskrift, opphoer } = plan.haandtering ?? {};
  const { labels, headings } = texts;
  const at = '/haandtering';
  const rows = facts(
    [
      fact(labels.storage, oppbevaring && oneLine(oppbevaring), `${at}/oppbevaring`),
      fact(labels.printing, utskrift && oneLine(utskrift), `${at}/utskrift`),
      fact(labels.ending, opphoer && oneLine(opphoer), `${at}/opphoer`),
    ],
    at,
  );
  return chapter(headings.handling, at, rows);
}

export function revision({ plan, texts, language }: Copy): readonly Block[] {
  const { labels, headings } = texts;
  const { neste, ansvarlig, ogsaaVed } = plan.revisjon ?? {};
  const at = '/revisjon';
  const rows = facts(
    [
      fact(labels.nextReview, neste && formatDate(neste, language), `${at}/neste`),
      fact(labels.reviewedBy, ansvarlig, `${at}/ansvarlig`),
      fact(labels.reviewAlso, ogsaaVed && oneLine(ogsaaVed), `${at}/ogsaaVed`),
    ],
    at,
  );
  return chapter(headings.revision, at, [...rows, ...history({ plan, texts, language })]);
}

function history({ plan, texts, language }: Pick<Copy, 'plan' | 'texts' | 'language'>): readonly Block[] {
  const { labels, headings } = texts;
  const source = '/revisjon/historikk';
  const rows = (plan.revisjon?.historikk ?? []).map((row, index) => ({
    cells: [row.dato === undefined ? '' : formatDate(row.dato, language), oneLine(row.hva ?? ''), row.av ?? ''],
    source: `${source}/${index}`,
  }));
  if (rows.length === 0) return [];
  return [
    h3(headings.history, { source }),
    table(texts.captions.history, [labels.date, labels.change, labels.by], rows, { source }),
  ];
}

export function attachments({ plan, texts }: Copy): readonly Block[] {
  const items = (plan.vedlegg ?? []).map(({ tittel = '', beskrivelse }, index) =>
    item(beskrivelse === undefined ? tittel : `${tittel}: ${oneLine(beskrivelse)}`, { source: `/vedlegg/${index}` }),
  );
  return chapter(texts.headings.attachments, '/vedlegg', items.length === 0 ? [] : [ul(items, { source: '/vedlegg' })]);
}

export function signatures({ plan, texts, language }: Copy): readonly Block[] {
  return chapter(texts.headings.signatures, '/signatur', signatureBlocks(plan.signatur, language));
}
