/** Of this decision, not of what the appeal body will decide, nor of a klage that comes late or by the wrong way. */
const ANOTHER =
  /fullmakt|statsforvalt|county governor|klageinstans|klagenemnd|klageorgan|videre|vidare|for se[ni]+t|etter fristen|etter at fristen|direkte|muntlig|munnleg|ett år|one year/;

const DENIES =
  /(?:ingen|ikke|ikkje|no|not) (?:noen |nokon |any )?(?:rett til å klage|klagerett|klageadgang|right to appeal)|(?:kan|can)(?: du| de| dere)?(?: ikke| ikkje|not) (?:på)?klag|cannot (?:be appealed|appeal)|(?:vedtaket|avgjørelsen|avgjerda|decision)[^\n.]{0,30} (?:er|is) (?:endel[ei]g|final)|ikkje klagast|ikke (?:på)?klages/;

/** Whether a notice tells the person that there is no right to appeal. */
export function deniesAppeal(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => DENIES.test(sentence) && !ANOTHER.test(sentence));
}

/** Whether a text says that there is no appeal against the answer to a klage. */
export function deniesFurtherAppeal(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => DENIES.test(sentence));
}

/** A klage or anke, within a time or to a body; the Sivilombud takes complaints, not appeals. */
const OFFERS =
  /klagefrist|frist\p{L}* for (?:å )?klag|kan (?:på)?klag|klage inn[ea]n|klagerett|(?:sende|rette) (?:ei |en )?klage|anke til|(?:behandl[ae]r|avgj(?:ø|e)r|tar imot|tek imot) klag(?:er?|ar) (?:på|over|mot)|can appeal|right to appeal|(?:decides|considers) appeals? against/u;

/** Whether a text offers an appeal after all. */
export function offersAppeal(said: readonly string[]): boolean {
  return said.some((sentence) => OFFERS.test(sentence) && !/sivilomb|parliamentary ombud/.test(sentence));
}

/** What the law asks of nobody who appeals: that only the person signs, to lose the help meanwhile, that to post it is not enough. */
const CONDITIONS =
  /(?:avvis|avviser|avvist|behandles ikke|rejected)[^\n]{0,40}(?:ikke|ikkje|not) (?:er )?(?:begrunn|grunngi|give reasons)|ikke nok å (?:poste|postlegge)|bare du selv kan klage|(?:verge|fullmektig)[^\n]{0,30}kan ikk?j?e klage|(?:mister|tapar|lose) (?:du |you )?(?:hjelpen|hjelpa|the help)[^\n]{0,40}klag|hvis du klager, mister/;

/** Reasons, money, and that the klage has arrived; where it is denied, nothing is asked. */
const DEMANDS =
  /(?:koster|costs?) \d|gebyr for|klagegebyr|fee for appeal|klag\p{L}* (?:må|skal)(?:(?!bør|gjerne|helst|kan |burde)[^\n]){0,60}(?:begrunn|grunngi|grunngj)|klag[^\n]*i hende|klag\p{L}* (?:må|skal) (?:være|vere|vera|ha) (?:mottatt|motteke|kom(?:met|e) fr[ae]m|innkom)/u;

/** Sent by the net it must have come in time (fvl § 30). */
const BY_THE_NET = /digital|på nett|e-post|elektronisk|online|e-mail/;

/** Whether a notice, as written and as affirmed, asks of the person what the law does not. */
export function setsUnlawfulCondition(written: readonly string[], said: readonly string[]): boolean {
  return (
    written.some((sentence) => CONDITIONS.test(sentence)) ||
    said.some((sentence) => DEMANDS.test(sentence) && !BY_THE_NET.test(sentence))
  );
}
