import type { DraftPart, Kommunikasjon } from '@hjemmel/model';
import { type Block, item, p, section, ul } from '@hjemmel/tree';
import { mayShowNumber, mayShowPlace } from '../../felles/address-visibility.js';
import { languageName } from '../../felles/language-name.js';
import { findById } from '../../felles/people.js';
import { representativeBlocks } from '../../felles/representative-blocks.js';
import { telLink } from '../../felles/tel-link.js';
import { representativeTexts } from '../../felles/texts/representative-texts.js';
import { chapter, fact, facts } from './chapter.js';
import { type Copy, onlyFor } from './copy.js';

const CHANNELS = ['ringe', 'beskjed', 'sms', 'brevHjem'] as const;

/** Language, interpreter, reading support and what is not safe: anyone who meets the person needs to know. */
export function reach(copy: Copy): readonly Block[] {
  const { plan, texts, voice, language } = copy;
  const { labels, codes } = texts;
  const { spraak, tolk, lesestoette, trygt }: DraftPart<Kommunikasjon> = plan.bruker.kommunikasjon ?? {};
  const at = '/bruker/kommunikasjon';
  const interpreter = [tolk?.form && codes.tolk[tolk.form], tolk?.spraak && `(${languageName(tolk.spraak, language)})`];
  const support = (lesestoette ?? []).map((code) => codes.lesestoette[code]).join(', ');
  const unsafe = CHANNELS.filter((channel) => trygt?.[channel] === false);
  const warnings = unsafe.map((channel) => texts.notSafe(codes.trygt[channel])).join(' ');
  const rows = facts(
    [
      fact(labels.language, spraak && languageName(spraak, language), `${at}/spraak`),
      fact(labels.interpreter, interpreter.filter(Boolean).join(' '), `${at}/tolk`),
      fact(labels.readingSupport, support, `${at}/lesestoette`),
      fact(labels.safe, warnings, `${at}/trygt`),
    ],
    at,
  );
  const numbers = copy.reader === 'tjeneste' ? privateNumbers(copy) : [];
  const closed =
    numbers.length === 0 ? [] : [section(numbers, { access: onlyFor(copy, ['tjeneste']), source: '/bruker' })];
  return chapter(voice.headings.reach, at, [...rows, ...closed]);
}

// A service's copy is passed on among those who visit, so what only the household may see is in none of them.
function mayTell({ plan, recipient }: Copy): boolean {
  return mayShowPlace(plan, undefined) && mayShowPlace(plan, recipient);
}

/** The person's own telephone and e-mail, for those who visit; never where it could tell a secret address. */
function privateNumbers(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { telefon, epost, kommunikasjon } = plan.bruker;
  if (!mayTell(copy) || kommunikasjon?.trygt?.ringe === false) return [];
  return facts(
    [
      fact(texts.labels.phone, telefon === undefined ? undefined : [telLink(telefon)], '/bruker/telefon'),
      fact(texts.labels.email, epost, '/bruker/epost'),
    ],
    '/bruker',
  );
}

export function representatives({ plan, recipient, language, addressedAs }: Copy): readonly Block[] {
  const blocks = representativeBlocks(plan, recipient, language);
  return chapter(representativeTexts[language].heading[addressedAs], '/representant', blocks);
}

export function relatives(copy: Copy): readonly Block[] {
  const { plan, texts, recipient } = copy;
  const show = mayTell(copy);
  const items = (plan.paaroerende ?? []).map((row, index) => {
    const nearest = row.naermeste ? texts.nearestRelative : undefined;
    const words = [row.person?.navn, row.relasjon, nearest].filter(Boolean).join(', ');
    const who = row.person;
    const phone = show && who && mayShowNumber(plan, who, recipient) ? who.telefon : undefined;
    return item([words, ...(phone === undefined ? [] : [', ', telLink(phone)])], { source: `/paaroerende/${index}` });
  });
  return chapter(
    texts.headings.relatives,
    '/paaroerende',
    items.length === 0 ? [] : [ul(items, { source: '/paaroerende' })],
  );
}

/** Who must not be told. For the service alone: a paper in the home could be read by the one it shields from. */
export function shielded({ plan, texts }: Copy): readonly Block[] {
  const lines = (plan.skjermFor ?? []).flatMap(({ person, hva }, index) => {
    const name = person === undefined ? undefined : findById(plan, person)?.navn;
    const words = hva && texts.codes.skjerm[hva];
    return name === undefined ? [] : [p(`${name} ${words ?? ''}.`, { source: `/skjermFor/${index}` })];
  });
  return chapter(texts.headings.shielded, '/skjermFor', lines);
}
