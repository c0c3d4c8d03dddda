import { type Block, h1, h2, p } from '@hjemmel/tree';
import { birthDate } from '../../felles/birth-date.js';
import { formatDate } from '../../felles/format-date.js';
import { freeText } from '../../felles/free-text.js';
import { freeTextOrGap } from '../../felles/gaps.js';
import type { PlanCopy } from './plan-copy.js';

/** Whose plan it is. */
export function owner({ plan, texts, language }: PlanCopy): readonly Block[] {
  const born = birthDate(plan.bruker.identifikator);
  const sentence = texts.owner(plan.bruker.navn ?? '', born === undefined ? undefined : formatDate(born, language));
  return [h1(texts.title), p(sentence, { source: '/bruker', tone: 'lead' })];
}

/** First of all what matters to that person, in the person's own words. */
export function important({ plan, texts, language }: PlanCopy): readonly Block[] {
  return [
    h2(texts.headings.important, { source: '/hvaErViktigForDeg' }),
    ...freeTextOrGap(plan.hvaErViktigForDeg, texts.gaps.important, '/hvaErViktigForDeg', language),
  ];
}

/** Resources, needs, language and culture. */
export function person({ plan, texts, language }: PlanCopy): readonly Block[] {
  const culture = plan.spraakOgKultur;
  return [
    h2(texts.headings.resources, { source: '/ressurser' }),
    ...freeTextOrGap(plan.ressurser, texts.gaps.resources, '/ressurser', language),
    h2(texts.headings.needs, { source: '/behov' }),
    ...freeTextOrGap(plan.behov, texts.gaps.needs, '/behov', language),
    ...(culture === undefined
      ? []
      : [h2(texts.headings.culture, { source: '/spraakOgKultur' }), ...freeText(culture, '/spraakOgKultur')]),
  ];
}
