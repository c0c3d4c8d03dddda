import type { DraftPart, Omfang } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { formatNumber } from '../../felles/phrases.js';
import type { VedtakTexts } from '../texts/index.js';

/** «4 timer i uka», «inntil 10 timer i måneden, minst 4», or why it cannot be measured; undefined where nothing is said. */
export function omfangText(
  omfang: DraftPart<Omfang> | undefined,
  texts: VedtakTexts,
  language: Language,
): string | undefined {
  const { form, mengde, minst, enhet, ikkeMaalbar } = omfang ?? {};
  if (ikkeMaalbar) return ikkeMaalbar.grunn;
  if (enhet === 'fastPlass') return texts.omfang.enhet.fastPlass('', true);
  if (mengde === undefined || enhet === undefined) return undefined;
  const amount = texts.omfang.enhet[enhet](formatNumber(mengde, language), mengde === 1);
  if (form === 'gjennomsnitt') return texts.omfang.gjennomsnitt(amount);
  if (form !== 'inntil') return amount;
  const floor = minst === undefined ? '' : `, ${texts.omfang.minst(formatNumber(minst, language))}`;
  return `${texts.omfang.inntil(amount)}${floor}`;
}
