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
    'klagenemnda|klageutval\\p{L}*|formannskapet|kommunestyret|bystyret|helsetilsynet|nav klage\\p{L}*|trygderetten|nasjonalt klageorgan\\p{L}*|helseklage|(?:pasient- og )?\\p{L}*omb[ou]det|(?:kommunens|kommunen sin) klage\\p{L}*|(?<!\\p{L})vi(?!\\p{L})',
  ),
  kommune: deciding(
    'statsforvalt\\p{L}*(?: i \\p{L}+)?|county governor|helsetilsynet|nav klage\\p{L}*|trygderetten|nasjonalt klageorgan\\p{L}*|helseklage|\\p{L}*kontoret',
  ),
};

const OF_THE_KLAGE = /klag|appeal/;

/** Whether a sentence gives the klage to a body of the other kind. */
export function namesWrongDecider(said: readonly string[], right: BodyKind): boolean {
  return said.some((sentence) => OF_THE_KLAGE.test(sentence) && WRONG[right].test(sentence));
}

const OFFICE = /(?:statsforvalt\p{L}* i|county governor (?:of|in)) (\p{L}+)/gu;

/** Whether another statsforvalter is named than the one with this name. */
export function namesAnotherOffice(said: readonly string[], name: string): boolean {
  const right = name.toLowerCase();
  return said.some((sentence) => [...sentence.matchAll(OFFICE)].some(([, place = '']) => !right.includes(place)));
}

/** Whether a name alone, as an entry gives it, can only be a body of the other kind. */
export function isNameOfOther(name: string, right: BodyKind): boolean {
  const other = right === 'stat' ? 'kommune' : 'stat';
  return NAMES[other].test(name.toLowerCase()) && !NAMES[right].test(name.toLowerCase());
}
