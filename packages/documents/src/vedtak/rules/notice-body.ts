/** The two kinds of bodies that decide an appeal. */
export type BodyKind = 'stat' | 'kommune';

const NAMES: Readonly<Record<BodyKind, RegExp>> = {
  stat: /statsforvalt|county governor/,
  kommune:
    /klagenemnd|klageorgan|klageinstans|klageutval|formannskap|kommunestyre|bystyre|appeal(?:s)? (?:board|body|committee)/,
};

/** That a body decides the klage, is the one that does, or gets it sent on. */
const DECIDES =
  /avgjør|avgjer|avgjor|behandl|tar stilling|tek stilling|vurderer|klageinstans|klageorgan|vid[ea]re|send|går til|får (?:klag|sak)|decide|consider|appeal body|forward|klag[^\n]{0,60} til |appeal[^\n]{0,60} to /;

/** Whether a sentence says that a body of this kind, or the one by this name, decides. */
export function namesDecider(said: readonly string[], kind: BodyKind, name: string | undefined): boolean {
  return said
    .filter((sentence) => DECIDES.test(sentence))
    .some((sentence) => NAMES[kind].test(sentence) || (name !== undefined && sentence.includes(name)));
}

const VERB = '(?:avgjør|avgjer|behandler|behandlar|er klageinstans|er klageorgan|decides|is the appeal body)';
const PASSIVE = '(?:avgjøres|avgjort|avgjord|behandles|behandlet|behandla|decided)';

/** Before or after the verb: «klagenemnda avgjør klagen», «avgjør klagenemnda klagen», «avgjøres av klagenemnda». */
function deciding(bodies: string): RegExp {
  return new RegExp(
    `(?:${bodies}) (?:\\p{L}+ ){0,2}${VERB}|${VERB} (?:${bodies})|${PASSIVE} (?:av|by) (?:the )?(?:${bodies})`,
    'u',
  );
}

/** Bodies by names that cannot mean the right one; «klageinstans» alone may be anybody. */
const WRONG: Readonly<Record<BodyKind, RegExp>> = {
  stat: deciding(
    'klagenemnda|klageutval\\p{L}*|formannskapet|kommunestyret|bystyret|helsetilsynet|(?:pasient- og )?\\p{L}*omb[ou]det|(?:kommunens|kommunen sin) klage\\p{L}*|(?<!\\p{L})vi(?!\\p{L})',
  ),
  kommune: deciding('statsforvalt\\p{L}*(?: i \\p{L}+)?|county governor|helsetilsynet|\\p{L}*kontoret'),
};

const OF_THE_KLAGE = /klag|appeal/;

/** Whether a sentence gives the klage to a body of the other kind. */
export function namesWrongDecider(said: readonly string[], right: BodyKind): boolean {
  return said.some((sentence) => OF_THE_KLAGE.test(sentence) && WRONG[right].test(sentence));
}

const OFFICE = /statsforvalt\p{L}* i (\p{L}+)/gu;

/** Whether another statsforvalter is named than the one with this name. */
export function namesAnotherOffice(said: readonly string[], name: string): boolean {
  const right = name.toLowerCase();
  return said.some((sentence) => [...sentence.matchAll(OFFICE)].some(([, place = '']) => !right.includes(place)));
}

/** Told to send the klage to the body that decides it; «dit» and «there» are read in the same sentence. */
const PAST_US =
  /(?:^|[^\p{L}])(?:send(?:e|er|es|ast)?|innsendes|post(?:e|er)?|lever(?:e|er|es|ast)?|adresseres|rettes)(?!\p{L})(?![^\n]{0,50} til (?:oss|kommunen|nav))[^\n]{0,50} (?:til|to) (?:the )?(?:statsforvalt|county governor|klagenemnd)|klage\p{L}* (?:direkte|rett) til (?:statsforvalt|klagenemnd)|(?:statsforvalt|county governor|klagenemnd)[^\n]*(?:send\p{L}*|lever\p{L}*) (?:klagen? |klaga |den |it )?(?:dit|there)(?!\p{L})/u;

/** It is sent on by us, through us, or is no klage. */
const THROUGH_US =
  /send(?:es|ast) (?:saken|saka)|(?:saken|saka) (?:blir |skal )?send|^send(?:es|ast) (?:klag|den |han |ho )|(?:sender|send|oversender) (?:vi|me)(?!\p{L})|(?:^|[^\p{L}])(?:vi|me|kommunen|we|the municipality)(?!\p{L})[^\n]*(?:send|vid[ea]re)|(?:via|gjennom|through) (?:oss|kommunen|nav|us)|vid[ea]re|deretter|hvis|viss|dersom|oppretth|medhold|tilsyn|if |on to/u;

/** Whether a sentence sends the person's klage past the body that decided. */
export function sendsPastUs(said: readonly string[]): boolean {
  return said.some((sentence) => PAST_US.test(sentence) && !THROUGH_US.test(sentence));
}
