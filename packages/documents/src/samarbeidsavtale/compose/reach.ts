import { type Block, ul } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { capitalise, joinAnd } from '../../felles/phrases.js';
import { telLink } from '../../felles/tel-link.js';
import { chapter } from './chapter.js';
import type { Context } from './context.js';
import { fact, facts } from './facts.js';
import { interpreterText, spoken } from './interpreter.js';

const CHANNELS = ['ringe', 'beskjed', 'sms', 'brevHjem'] as const;

/** What is safe, and what the person needs to be able to read and talk. */
export function reach(context: Context): readonly Block[] {
  return chapter(context.texts.reach.heading, '/bruker/kommunikasjon', [...needs(context), ...safe(context)]);
}

function needs({ document, texts, language, showPlace }: Context): readonly Block[] {
  const { kommunikasjon, telefon, epost } = document.bruker;
  const { spraak, tolk, lesestoette = [], gjennomgaattMuntlig: reviewed } = kommunikasjon ?? {};
  const source = '/bruker/kommunikasjon';
  const interpreter =
    tolk?.form && texts.reach.interpreterIn(texts.codes.tolkform[tolk.form], spoken(tolk.spraak, language));
  const support = capitalise(
    joinAnd(
      lesestoette.map((code) => texts.codes.lesestoette[code]),
      language,
    ),
  );
  const done =
    reviewed?.dato !== undefined
      ? texts.reach.reviewedBy(formatDate(reviewed.dato, language), reviewed.av ?? '')
      : undefined;
  return facts(
    source,
    fact(texts.reach.language, capitalise(spoken(spraak, language)), `${source}/spraak`),
    fact(texts.reach.interpreter, interpreter, `${source}/tolk`),
    fact(texts.reach.support, support, `${source}/lesestoette`),
    fact(
      texts.reach.reviewed,
      done && [done, interpreterText(reviewed?.tolk, texts, language)],
      `${source}/gjennomgaattMuntlig`,
    ),
    // A private number tells where somebody is to whoever can look it up.
    fact(texts.reach.yourPhone, showPlace && telefon !== undefined ? telLink(telefon) : undefined, '/bruker/telefon'),
    fact(texts.reach.yourEmail, showPlace ? epost : undefined, '/bruker/epost'),
  );
}

function safe({ document, texts }: Context): readonly Block[] {
  const { trygt } = document.bruker.kommunikasjon ?? {};
  const lines = CHANNELS.flatMap((channel) =>
    trygt?.[channel] === undefined ? [] : texts.reach.safe[channel][trygt[channel] ? 0 : 1],
  );
  return lines.length === 0 ? [] : [ul(lines, { source: '/bruker/kommunikasjon/trygt' })];
}
