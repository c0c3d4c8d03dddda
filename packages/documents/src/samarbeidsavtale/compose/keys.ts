import { type Block, p } from '@hjemmel/tree';
import { freeTextOrGap, orGap } from '../../felles/gaps.js';
import { chapter, optionalText, part } from './chapter.js';
import { consentKey } from './consent-key.js';
import type { Agreement, Context } from './context.js';
import { fact, facts } from './facts.js';

type Keys = NonNullable<Agreement['noekkelavtale']>;
const SOURCE = '/noekkelavtale';

/** Who may come in, on three grounds that are kept apart: the landlord's access, a key by consent, and an emergency. */
export function keys(context: Context): readonly Block[] {
  const { document, texts } = context;
  const agreed = document.noekkelavtale;
  if (!agreed) return [];
  const grounds = [
    ...landlord(agreed, context),
    ...consentKey(agreed.samtykkenoekkel, context),
    ...emergency(agreed, context),
  ];
  return chapter(texts.keys.heading, SOURCE, [
    ...(grounds.length > 0 ? [p(texts.keys.intro, { source: SOURCE })] : []),
    ...grounds,
  ]);
}

function landlord({ utleiersAdgang: access }: Keys, { texts, language }: Context): readonly Block[] {
  if (!access) return [];
  const source = `${SOURCE}/utleiersAdgang`;
  return part(texts.keys.landlord, source, [
    ...freeTextOrGap(access.tekst, texts.missing.text, `${source}/tekst`, language),
    ...facts(
      source,
      fact(texts.keys.landlordNotice, orGap(access.varsel, texts.missing.text, language), `${source}/varsel`),
    ),
  ]);
}

function emergency({ noed }: Keys, { texts, language }: Context): readonly Block[] {
  if (!noed) return [];
  const source = `${SOURCE}/noed`;
  return part(texts.keys.emergency, source, [
    ...freeTextOrGap(noed.tekst, texts.missing.text, `${source}/tekst`, language),
    ...optionalText(noed.etterpaa, `${source}/etterpaa`),
  ]);
}
