import { type Block, h1, h2, notice, p, ul } from '@hjemmel/tree';
import { orGap } from '../../felles/gaps.js';
import type { Context } from './context.js';

/** The block that makes the agreement lawful; renderers prove that it is in their bytes. */
export const VOLUNTARY_ID = 'frivillig';

/** Heading, what this paper is, and that it is voluntary: page 1, before anything is asked of the person. */
export function opening(context: Context): readonly Block[] {
  const { document, texts, language, rendition } = context;
  const kommune = document.avsender.kommune?.navn;
  const name = document.bruker.navn;
  const lead = kommune === undefined ? orGap(undefined, texts.missing.name, language) : texts.lead(kommune);
  return [
    h1(texts.title, { source: '' }),
    p(lead, { tone: 'lead', source: '/parter' }),
    ...(rendition === 'kopi' && name !== undefined ? [p(texts.copyNote(name), { source: '/bruker/navn' })] : []),
    ...(document.erstatter?.versjon === undefined
      ? []
      : [p(texts.brief.replaces(document.erstatter.versjon), { source: '/erstatter' })]),
    voluntary(context),
  ];
}

function voluntary({ texts: { voluntary } }: Context): Block {
  const source = '/frivillig';
  return notice('important', [h2(voluntary.heading, { source }), ul(voluntary.points, { source })], {
    id: VOLUNTARY_ID,
    source,
    mandatory: true,
  });
}
