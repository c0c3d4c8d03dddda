import { type Block, h2, h3, p } from '@hjemmel/tree';
import { freeText } from '../../felles/free-text.js';
import { freeTextOrGap } from '../../felles/gaps.js';
import { participationRequired, reasonsRequired } from '../required-reasons.js';
import { background, prefixed } from './background.js';
import type { Letter } from './letter.js';

const SOURCE = '/begrunnelse';

/** Why, then the facts, then what the person wanted and how it weighed. */
export function reasons(letter: Letter): readonly Block[] {
  const { vedtak, texts } = letter;
  const { utelatt } = vedtak.begrunnelse ?? {};
  if (utelatt) {
    return [
      h2(texts.headings.why, { source: SOURCE }),
      ...prefixed(texts.reasonsLeftOut, utelatt.grunn ?? '', `${SOURCE}/utelatt/grunn`),
      ...freeText(utelatt.slikFaarDuBegrunnelse ?? '', `${SOURCE}/utelatt/slikFaarDuBegrunnelse`),
      ...facts(letter, false),
      ...wishes(letter, false),
    ];
  }
  return [
    ...assessment(letter),
    ...facts(letter, reasonsRequired(vedtak)),
    ...wishes(letter, participationRequired(vedtak)),
  ];
}

function assessment({ vedtak, texts, language }: Letter): readonly Block[] {
  const { vurdering, vanskeligstiltVurdert, barnetsBeste } = vedtak.begrunnelse ?? {};
  const result = vanskeligstiltVurdert?.resultat;
  // The act of 1967 lets a letter do without: what is not there is then no gap.
  const main =
    vurdering === undefined && vedtak.begrunnelse
      ? []
      : freeTextOrGap(vurdering, texts.gaps.assessment, `${SOURCE}/vurdering`, language);
  if (main.length === 0 && result === undefined && !barnetsBeste) return [];
  return [
    h2(texts.headings.why, { source: SOURCE }),
    ...main,
    ...(result === undefined ? [] : [p(texts.vanskeligstilt[result], { source: `${SOURCE}/vanskeligstiltVurdert` })]),
    ...freeText(vanskeligstiltVurdert?.vurdering ?? '', `${SOURCE}/vanskeligstiltVurdert/vurdering`),
    ...(barnetsBeste ? [h3(texts.headings.children), ...freeText(barnetsBeste, `${SOURCE}/barnetsBeste`)] : []),
  ];
}

function facts(letter: Letter, required: boolean): readonly Block[] {
  const { vedtak, texts, language } = letter;
  const { faktum } = vedtak.begrunnelse ?? {};
  const told = background(letter);
  const shown =
    faktum === undefined && !required ? [] : freeTextOrGap(faktum, texts.gaps.facts, `${SOURCE}/faktum`, language);
  if (told.length + shown.length === 0) return [];
  return [h2(texts.headings.facts, { source: `${SOURCE}/faktum` }), ...told, ...shown];
}

function wishes({ vedtak, texts, language }: Letter, required: boolean): readonly Block[] {
  const { oensker, vekt, hvordan } = vedtak.begrunnelse?.medvirkning ?? {};
  if (vedtak.begrunnelse?.medvirkning === undefined && !required) return [];
  const source = `${SOURCE}/medvirkning`;
  return [
    h2(texts.headings.wishes, { source }),
    ...(hvordan ? freeText(hvordan, `${source}/hvordan`) : []),
    ...freeTextOrGap(oensker, texts.gaps.wishes, `${source}/oensker`, language),
    ...freeTextOrGap(vekt, texts.gaps.weight, `${source}/vekt`, language),
  ];
}
