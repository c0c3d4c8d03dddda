import { kommuner } from '@hjemmel/law';

/** Told to send the klage to the body that decides it; «dit» and «there» are read in the same sentence. */
const PAST_US =
  /(?:^|[^\p{L}])(?:send(?:e|er|es|ast)?|innsendes|post(?:e|er)?|lever(?:e|er|es|ast)?|adresseres|rettes)(?!\p{L})(?![^\n]{0,50} til (?:oss|kommunen|nav(?! klage)))[^\n]{0,50} (?:til|to) (?:the )?(?:statsforvalt|county governor|klagenemnd|nav klage|trygderett|helseklage|nasjonalt klageorgan)|til (?:oss|kommunen|nav)(?:[^\n.]{0,20})? eller (?:direkte |rett )?(?:til )?(?:statsforvalt|klagenemnd|nav klage)|klage\p{L}* (?:direkte|rett) til (?:statsforvalt|klagenemnd)|(?:statsforvalt|county governor|klagenemnd)[^\n]*(?:send\p{L}*|lever\p{L}*) (?:klagen? |klaga |den |it )?(?:dit|there)(?!\p{L})/u;

/** It is sent on by us, through us, or is no klage. */
const THROUGH_US =
  /send(?:es|ast) (?:saken|saka)|(?:saken|saka) (?:blir |skal )?send|^send(?:es|ast) (?:klag|den |han |ho )|(?:sender|send|oversender) (?:vi|me)(?!\p{L})|(?:^|[^\p{L}])(?:vi|me|kommunen|we|the municipality)(?!\p{L})[^\n]*(?:send|vid[ea]re)|(?:via|gjennom|through) (?:oss|kommunen|nav|us)|vid[ea]re|deretter|hvis|viss|dersom|oppretth|medhold|tilsyn|if |on to/u;

/** Whether a sentence sends the person's klage past the body that decided. */
export function sendsPastUs(said: readonly string[]): boolean {
  return said.some((sentence) => PAST_US.test(sentence) && !THROUGH_US.test(sentence));
}

const SENT =
  /(?<!\p{L})(?:send|lever|post|innsend|adresser|rett)(?:e|er|es|ast|t|as)?(?!\p{L})|klag\p{L}* til|appeal to/u;

/** «NAV Oslo», «Oslo kommune», «Bydel Frogner»; a place may have two words. */
const PLACED = [
  /(?<!\p{L})nav(?: i)? (?<place>[\p{L}-]+(?: [\p{L}-]+)?)/gu,
  /(?<place>(?:[\p{L}-]+ )?[\p{L}-]+) (?:kommune|herad)(?!\p{L})/gu,
  /(?<!\p{L})(?<bydel>bydel(?:en)? \p{L}+)/gu,
];

/**
 * Whether a sentence sends the klage to the office of another kommune or bydel than the names of this letter, all in lower
 * case. A place that is no kommune says nothing, and a bydel is only held against a bydel.
 */
export function sendsToAnotherPlace(said: readonly string[], names: readonly string[]): boolean {
  const known = names.join('\n');
  return said
    .filter((sentence) => SENT.test(sentence))
    .flatMap((sentence) => PLACED.flatMap((pattern) => [...sentence.matchAll(pattern)]))
    .some(({ groups = {} }) => isAnother(groups, known));
}

function isAnother({ place, bydel }: Readonly<Record<string, string>>, known: string): boolean {
  if (bydel !== undefined) return /bydel/.test(known) && !known.includes(bydel.replace('bydelen', 'bydel'));
  const words = (place ?? '').split(' ');
  const named = [words.join(' '), words.at(0), words.at(-1)].find((name) => kommuneNames().has(name ?? ''));
  return named !== undefined && !known.includes(named);
}

let lowerNames: ReadonlySet<string> | undefined;

function kommuneNames(): ReadonlySet<string> {
  lowerNames ??= new Set(kommuner().map(({ navn }) => navn.toLowerCase()));
  return lowerNames;
}
