import { type Block, type InlineInput, p } from '@hjemmel/tree';
import { findById } from '../../felles/people.js';
import { telLink } from '../../felles/tel-link.js';
import { chapter, titled } from './chapter.js';
import type { Context } from './context.js';
import { fact, facts } from './facts.js';

const SOURCE = '/bomiljoe';

/** Neighbours, house rules and visitors: the person decides who comes. */
export function neighbours(context: Context): readonly Block[] {
  const { document, texts } = context;
  const agreed = document.bomiljoe;
  if (!agreed) return [];
  const { neighbours } = texts;
  return chapter(neighbours.heading, SOURCE, [
    ...titled(neighbours.neighbours, agreed.naboer, `${SOURCE}/naboer`),
    ...titled(neighbours.rules, agreed.ordensregler, `${SOURCE}/ordensregler`),
    ...attached(context),
    ...titled(neighbours.visitors, agreed.besoek, `${SOURCE}/besoek`),
    ...titled(neighbours.complaints, agreed.naarNoenKlager, `${SOURCE}/naarNoenKlager`),
    ...titled(neighbours.community, agreed.fellesskap, `${SOURCE}/fellesskap`),
    ...facts(SOURCE, fact(neighbours.contact, contact(context), `${SOURCE}/kontakt`)),
  ]);
}

function attached({ document, texts }: Context): readonly Block[] {
  const id = document.bomiljoe?.ordensreglerVedlegg;
  const title = id === undefined ? undefined : document.vedlegg?.find((row) => row.id === id)?.tittel;
  const source = `${SOURCE}/ordensreglerVedlegg`;
  return title === undefined ? [] : [p(`${texts.neighbours.attached}: ${title}.`, { source })];
}

function contact({ document }: Context): InlineInput | undefined {
  const id = document.bomiljoe?.kontakt;
  const found = id === undefined ? undefined : findById(document, id);
  if (found?.navn === undefined) return undefined;
  return found.telefon === undefined ? found.navn : [`${found.navn}, `, telLink(found.telefon)];
}
