import { type Block, h1, h2, item, notice, p, strong, ul } from '@hjemmel/tree';
import { birthDate } from '../../felles/birth-date.js';
import { formatDate } from '../../felles/format-date.js';
import { orGap } from '../../felles/gaps.js';
import { telLink } from '../../felles/tel-link.js';
import { fellesTexts } from '../../felles/texts/index.js';
import { fact, facts, points } from './blocks.js';
import type { Copy } from './copy.js';

/** The block every rendition must carry whole, above all else. */
export const EMERGENCY_ID = 'noednumre';

/** The first thing to meet the eye: the fixed numbers, what to do, and whose plan it is. */
export function firstPage(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const title = plan.planensNavn === undefined ? texts.title : texts.named(plan.planensNavn);
  return [h1(title, { source: '/planensNavn' }), emergency(copy), ...first(copy), ...whose(copy)];
}

// No field is behind the numbers: nobody can take them out, move them or rank them.
function emergency({ texts }: Copy): Block {
  const source = '';
  const lines = texts.emergency.map(({ before, phone, after }) =>
    item([strong(before), telLink(phone), after], { source }),
  );
  return notice(
    'emergency',
    [h2(texts.headings.emergency, { source }), ul(lines, { source }), p(texts.emergencyNote, { source })],
    { id: EMERGENCY_ID, mandatory: true, source },
  );
}

function first(copy: Copy): readonly Block[] {
  const source = '/gjoerDetteFoerst';
  const steps = points(copy, copy.plan.gjoerDetteFoerst, source, 'steps');
  return steps.length === 0
    ? []
    : [notice('important', [h2(copy.texts.headings.first, { source }), ...steps], { source })];
}

function whose({ plan, texts, language }: Copy): readonly Block[] {
  const { labels, missing } = texts;
  const born = birthDate(plan.bruker.identifikator);
  const bornText = born === undefined ? '' : `, ${fellesTexts[language].labels.born} ${formatDate(born, language)}`;
  const made = plan.laget?.dato && formatDate(plan.laget.dato, language);
  return facts(
    [
      fact(labels.name, [...orGap(plan.bruker.navn, missing.navn, language), bornText], '/bruker'),
      fact(
        labels.made,
        [...orGap(made, missing.laget, language), `, ${labels.version} ${plan.versjon}`],
        '/laget/dato',
      ),
    ],
    '/bruker',
  );
}
