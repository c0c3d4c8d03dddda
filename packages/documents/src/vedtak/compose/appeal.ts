import { type Block, h2, h3, notice, p } from '@hjemmel/tree';
import { orGap } from '../../felles/gaps.js';
import type { Letter } from './letter.js';

/** The whole appeal information as it stands in the document, one mandatory notice for each regime. */
export function appealNotices(letter: Letter): readonly Block[] {
  const { vedtak, texts, language } = letter;
  if (vedtak.endelig) return [noticeOf('endelig', '/endelig', vedtak.endelig.tekst, letter)];
  const entries = vedtak.klagerett ?? [];
  if (entries.length === 0) {
    return [notice('important', [h2(texts.headings.appealShort), p(orGap(undefined, texts.gaps.klagerett, language))])];
  }
  return [
    ...entries.map((entry, index) => noticeOf(noticeId(index), `/klagerett/${index}`, entry.tekst, letter)),
    ...postponement(letter),
  ];
}

/** Ids of the mandatory blocks: every regime's notice, or on a klagevedtak the statement that it is final. */
export function mandatoryIds({ vedtak }: Letter): readonly string[] {
  return vedtak.endelig ? ['endelig'] : (vedtak.klagerett ?? []).map((_, index) => noticeId(index));
}

/** The id of the notice of the entry at `index`. */
export function noticeId(index: number): string {
  return `klagerett-${index + 1}`;
}

function noticeOf(
  id: string,
  source: string,
  tekst: { readonly overskrift?: string; readonly avsnitt?: readonly string[] } | undefined,
  { texts, language }: Letter,
): Block {
  const paragraphs = tekst?.avsnitt ?? [];
  const children = [
    h2(orGap(tekst?.overskrift, texts.gaps.klagerett, language), { source: `${source}/tekst/overskrift` }),
    ...(paragraphs.length === 0 ? [p(orGap(undefined, texts.gaps.klagerett, language))] : []),
    ...paragraphs.map((paragraph, index) => p(paragraph, { source: `${source}/tekst/avsnitt/${index}` })),
  ];
  return notice('important', children, { id, mandatory: true, source });
}

function postponement({ vedtak, texts }: Letter): readonly Block[] {
  const reason = vedtak.utsattIverksetting?.begrunnelse;
  if (reason === undefined) return [];
  return [h3(texts.headings.postponement), p(reason, { source: '/utsattIverksetting/begrunnelse' })];
}
