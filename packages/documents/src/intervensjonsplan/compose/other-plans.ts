import { type Block, p, table } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import { chapter, fact, facts, text } from './chapter.js';
import { contactOf } from './contact.js';
import type { Copy } from './copy.js';

export function specialistPlan(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const { finnes, slag, virksomhet, dato, undersoekt, kontakt, sammenheng } = plan.spesialisthelsetjenestensPlan ?? {};
  const { labels, codes, missing, headings } = texts;
  const at = '/spesialisthelsetjenestensPlan';
  const opening = finnes && codes.spesialistplanFinnes[finnes];
  return chapter(headings.specialistPlan, at, [
    p(orGap(opening, missing.spesialistplan, language), { source: `${at}/finnes` }),
    ...text(sammenheng, `${at}/sammenheng`),
    ...facts(
      [
        fact(labels.kind, slag && codes.spesialistplan[slag], `${at}/slag`),
        fact(labels.organisation, virksomhet, `${at}/virksomhet`),
        fact(labels.date, dato && formatDate(dato, language), `${at}/dato`),
        fact(labels.asked, undersoekt && formatDate(undersoekt, language), `${at}/undersoekt`),
        fact(labels.contact, contactOf(copy, kontakt), `${at}/kontakt`),
      ],
      at,
    ),
  ]);
}

export function otherPlans({ plan, texts, language }: Copy): readonly Block[] {
  const { labels, codes, headings } = texts;
  const source = '/tilknyttedePlaner';
  if (!plan.tilknyttedePlaner?.length) return [];
  const rows = plan.tilknyttedePlaner.map((row, index) => ({
    cells: [
      [row.type && codes.planType[row.type], row.tittel && `«${row.tittel}»`].filter(Boolean).join(' '),
      row.dato === undefined ? '' : formatDate(row.dato, language),
      row.finnesHos ?? '',
      oneLine(row.sammenheng ?? ''),
    ],
    source: `${source}/${index}`,
  }));
  const grid = table(texts.captions.otherPlans, [labels.plan, labels.date, labels.keptBy, labels.connection], rows, {
    source,
  });
  return chapter(headings.otherPlans, source, [grid]);
}
