import { cite } from '@hjemmel/law';
import { type Block, h1, h2, item, notice, p, strong, ul } from '@hjemmel/tree';
import { birthDate } from '../../felles/birth-date.js';
import { formatDate } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { telLink } from '../../felles/tel-link.js';
import { fellesTexts } from '../../felles/texts/index.js';
import { fact, facts } from './chapter.js';
import type { Copy } from './copy.js';
import { closed, openAndClosed, withheld } from './withheld.js';

// Standing words that no single field is behind: the JSON pointer of the whole document.
const WHOLE = { source: '' } as const;

/** The first page: what this is, whom it concerns, how to treat it, what to do in danger, and what to remember. */
export function masthead(copy: Copy): readonly Block[] {
  const { texts, voice, language } = copy;
  const ownPlan = texts.ownPlan(cite(['phvl-3-3-a'], language));
  return [
    h1(texts.title, WHOLE),
    p(copy.reader === 'kopi' ? texts.partnerLead : voice.lead, { tone: 'lead', ...WHOLE }),
    p(`${ownPlan} ${texts.noCoercion}`, { tone: 'note', source: '/spesialisthelsetjenestensPlan' }),
    ...whomAndWhen(copy),
    notice(
      copy.reader === 'part' ? 'info' : 'important',
      [h2(voice.confidential.title, WHOLE), ...voice.confidential.text.map((line) => p(line, WHOLE))],
      WHOLE,
    ),
    emergency(copy),
    ...remember(copy),
  ];
}

function whomAndWhen({ plan, texts, language }: Copy): readonly Block[] {
  const { labels } = texts;
  const born = birthDate(plan.bruker.identifikator);
  const name = orGap(plan.bruker.navn, texts.missing.navn, language);
  const bornText = born === undefined ? [] : [`, ${fellesTexts[language].labels.born} ${formatDate(born, language)}`];
  return facts(
    [
      fact(labels.concerns, [...name, ...bornText], '/bruker'),
      fact(labels.planDate, dateOrGap(plan.plandato, texts.missing.plandato, language), '/plandato'),
      fact(labels.validTo, dateOrGap(plan.gjelderTil, texts.missing.gjelderTil, language), '/gjelderTil'),
      fact(labels.nextReview, plan.revisjon?.neste && formatDate(plan.revisjon.neste, language), '/revisjon/neste'),
    ],
    '/bruker',
  );
}

function dateOrGap(value: string | undefined, missing: string, language: Copy['language']) {
  return orGap(value && formatDate(value, language), missing, language);
}

function emergency({ texts }: Copy): Block {
  const lines = texts.emergency.map(({ before, phone, after }) => item([strong(before), telLink(phone), after]));
  return notice('emergency', [h2(texts.headings.emergency, WHOLE), ul(lines, WHOLE)], WHOLE);
}

function remember(copy: Copy): readonly Block[] {
  const { plan, voice } = copy;
  const rows = openAndClosed(copy, 'huskFoerst', '/huskFoerst', plan.huskFoerst, (entries) => [
    ul(
      entries.map(({ row, index }) => item(row.tekst ?? '', { source: `/huskFoerst/${index}` })),
      { source: '/huskFoerst' },
    ),
  ]);
  if (rows.length === 0) return [];
  const access = withheld(copy, 'huskFoerst');
  const body = access ? [closed(copy, access, rows, '/huskFoerst')] : rows;
  return [
    notice('important', [h2(voice.headings.remember, { source: '/huskFoerst' }), ...body], { source: '/huskFoerst' }),
  ];
}
