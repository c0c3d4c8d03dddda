import { type Block, p } from '@hjemmel/tree';
import { orGap } from '../../felles/gaps.js';
import { chapter } from './chapter.js';
import type { Context } from './context.js';
import { details } from './details.js';
import { fact, facts } from './facts.js';
import { frequencyText } from './frequency.js';

const SOURCE = '/hjemmebesoek';

/** Visits at home; left out of a copy that may not tell where home is. */
export function visits({ document, texts, language, showPlace }: Context): readonly Block[] {
  const agreed = document.hjemmebesoek;
  if (!agreed || !showPlace) return [];
  const { visits, codes, missing } = texts;
  const told =
    agreed.varsling === undefined ? orGap(undefined, missing.choice, language) : codes.varsling[agreed.varsling];
  return chapter(visits.heading, SOURCE, [
    p(agreed.duKanSiNei === false ? visits.yourHome : `${visits.yourHome} ${visits.mayRefuse}`, {
      source: `${SOURCE}/duKanSiNei`,
    }),
    p(told, { source: `${SOURCE}/varsling` }),
    ...facts(
      SOURCE,
      fact(visits.often, frequencyText(agreed.hyppighet, texts), `${SOURCE}/hyppighet`),
      fact(visits.who, orGap(agreed.hvem, missing.who, language), `${SOURCE}/hvem`),
      fact(visits.howMany, agreed.antallAnsatte?.toString(), `${SOURCE}/antallAnsatte`),
      fact(visits.elsewhere, agreed.moetested, `${SOURCE}/moetested`),
    ),
    ...details(
      SOURCE,
      [visits.weDo, agreed.detteGjoerVi, `${SOURCE}/detteGjoerVi`],
      [visits.weDoNot, agreed.detteGjoerViIkke, `${SOURCE}/detteGjoerViIkke`],
      [visits.notOpening, agreed.naarDuIkkeAapner, `${SOURCE}/naarDuIkkeAapner`],
    ),
  ]);
}
