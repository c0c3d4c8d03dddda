import type { Block, InlineInput } from '@hjemmel/tree';
import { findById } from '../../felles/people.js';
import { telLink } from '../../felles/tel-link.js';
import { chapter } from './chapter.js';
import type { Context } from './context.js';
import { details } from './details.js';
import { fact, facts } from './facts.js';
import { numberOf } from './number-of.js';

const SOURCE = '/bomiljoe';

/** Neighbours, house rules and visitors: the person decides who comes. */
export function neighbours(context: Context): readonly Block[] {
  const { document, texts } = context;
  const agreed = document.bomiljoe;
  if (!agreed) return [];
  const { neighbours } = texts;
  return chapter(neighbours.heading, SOURCE, [
    ...details(
      SOURCE,
      [neighbours.neighbours, agreed.naboer, `${SOURCE}/naboer`],
      [neighbours.visitors, agreed.besoek, `${SOURCE}/besoek`],
      [neighbours.complaints, agreed.naarNoenKlager, `${SOURCE}/naarNoenKlager`],
      [neighbours.community, agreed.fellesskap, `${SOURCE}/fellesskap`],
      [neighbours.rules, agreed.ordensregler, `${SOURCE}/ordensregler`],
    ),
    ...facts(
      SOURCE,
      fact(neighbours.attached, attached(context), `${SOURCE}/ordensreglerVedlegg`),
      fact(neighbours.contact, contact(context), `${SOURCE}/kontakt`),
    ),
  ]);
}

function attached({ document }: Context): string | undefined {
  const id = document.bomiljoe?.ordensreglerVedlegg;
  return id === undefined ? undefined : document.vedlegg?.find((row) => row.id === id)?.tittel;
}

function contact(context: Context): InlineInput | undefined {
  const { document } = context;
  const id = document.bomiljoe?.kontakt;
  const found = id === undefined ? undefined : findById(document, id);
  if (found?.navn === undefined) return undefined;
  const phone = numberOf(found, context);
  return phone === undefined ? found.navn : [`${found.navn}, `, telLink(phone)];
}
