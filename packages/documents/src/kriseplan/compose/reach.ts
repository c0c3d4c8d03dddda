import type { DraftPart, Kommunikasjon, Tolkebruk } from '@hjemmel/model';
import type { Block } from '@hjemmel/tree';
import { mayShowPlace } from '../../felles/address-visibility.js';
import { formatDate } from '../../felles/format-date.js';
import { languageName } from '../../felles/language-name.js';
import { capitalise, joinAnd, joinOr } from '../../felles/phrases.js';
import { telLink } from '../../felles/tel-link.js';
import { chapter, fact, facts } from './blocks.js';
import type { Copy } from './copy.js';

const CHANNELS = ['ringe', 'beskjed', 'sms', 'brevHjem'] as const;
const AT = '/bruker/kommunikasjon';

/** Language, interpreter and what is safe: anyone who meets the person in a crisis needs to know. */
export function reach(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const { labels, codes } = texts;
  const { spraak, tolk, lesestoette = [], trygt }: DraftPart<Kommunikasjon> = plan.bruker.kommunikasjon ?? {};
  const interpreter = [tolk?.form && codes.tolk[tolk.form], tolk?.spraak && `(${languageName(tolk.spraak, language)})`];
  const support = lesestoette.map((code) => codes.lesestoette[code]);
  const unsafe = CHANNELS.filter((channel) => trygt?.[channel] === false).map((channel) => codes.trygt[channel]);
  return chapter(
    texts.headings.reach,
    AT,
    facts(
      [
        fact(labels.language, spraak && capitalise(languageName(spraak, language)), `${AT}/spraak`),
        fact(labels.interpreter, capitalise(interpreter.filter(Boolean).join(' ')), `${AT}/tolk`),
        fact(labels.readingSupport, capitalise(joinAnd(support, language)), `${AT}/lesestoette`),
        fact(labels.readAloud, readAloud(copy), `${AT}/gjennomgaattMuntlig`),
        fact(labels.notSafe, capitalise(joinOr(unsafe, language)), `${AT}/trygt`),
        ...privateNumbers(copy),
      ],
      AT,
    ),
  );
}

function readAloud(copy: Copy): string | undefined {
  const done = copy.plan.bruker.kommunikasjon?.gjennomgaattMuntlig;
  if (done?.dato === undefined) return undefined;
  const words = copy.texts.readAloudBy(formatDate(done.dato, copy.language), done.av ?? '');
  return [words, interpreted(copy, done.tolk)].filter(Boolean).join('. ');
}

function interpreted({ texts, language }: Copy, tolk: DraftPart<Tolkebruk> | undefined): string | undefined {
  if (tolk?.hvem === undefined) return undefined;
  const name = tolk.spraak === undefined ? '' : languageName(tolk.spraak, language);
  const sentence = capitalise(texts.interpretedBy(texts.codes.tolkebruk[tolk.hvem], name));
  return [sentence, tolk.grunn].filter(Boolean).join('. ');
}

/** The person's own number, where it is safe to call and cannot tell a secret address. */
function privateNumbers({ plan, texts, recipient, reader }: Copy): readonly ReturnType<typeof fact>[] {
  const { telefon, epost, kommunikasjon } = plan.bruker;
  const hidden = !mayShowPlace(plan, recipient) || kommunikasjon?.trygt?.ringe === false;
  if (reader === 'part' || hidden) return [];
  return [
    fact(texts.labels.phone, telefon === undefined ? undefined : telLink(telefon), '/bruker/telefon'),
    fact(texts.labels.email, epost, '/bruker/epost'),
  ];
}
