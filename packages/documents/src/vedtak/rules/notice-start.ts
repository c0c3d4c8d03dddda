/** Sentences that tell what the time to appeal is counted from. */
const COUNTING = /uke|veke|week|dager|dagar|days|regne|rekna|løp|begynn|byrj|count|runs?\b|start/;

/** From the day the person got it, knew of it, or was told that it was there. */
const LAWFUL =
  /(?:(?:fra|frå|etter|from|after|since|of) |(?:løpe|løper|begynner|byrjar|begins?|starts?) (?:å løpe )?)(?:at |da |då |når |den |det |the |when )*(?:(?:dagen|datoen|dato|tidspunktet|dag|day|date|time) )?(?:da |då |at |for |når |when |of )*(?:(?:du|de|dykk|dere|you) (?:fikk|får|fekk|har fått|har mottatt|har motteke|mottok|mottar|tok imot|ble|vart|burde|visste|veit|vet|kjente|got|get|receive[ds]?|knew|know|were|had|have)|(?:dette |this |the )?(?:brevet|vedtaket|vedtak|underretning\p{L}*|melding\p{L}*|varsel\p{L}*|avgjørelsen|avgjerda|letter|decision|notice|notification)[^\n.,]{0,30}(?:kom|nådde|mottatt|motteke|er kome|lå i postkass|lå klart|came|reached|received|was ready|arrived)|mottak|kunnskap|receipt|receiving|knowing)/u;

/** From what only the sender knows, or from when the person chose to read it. */
const WRONG =
  /(?:fra|frå|etter|from|after) (?:at )?(?:den |det |the |dagen |datoen |dato |day )*(?:(?:da |då |for |på |when )?(?:vedtaksdato|brevdato|i dag|da(?:gens|gs) dato|øverst|brevets dat|vedtaket(?:s dato)?(?:$|[.,;])|vedtaket (?:er|ble|blir|vart|var) (?:fatt|tru|gjor|dat|skr|send)|dette brevet er dat|(?:dette )?vedtak\p{L}*$|(?:dette )?brevet(?: er| ble| vart| blir)? (?:dat|send|postlagt)|(?:ble|vart) postlagt|(?:vi|kommunen) (?:fatt|traff|gjorde|bestemte|sendte)|du (?:åpn|opna|les|las|søk|logg)|date of (?:the|this) (?:decision|letter)|decision was|you (?:open|read)|dato(?:en)? (?:på|for|i) (?:brevet|dette|vedtak)|brevet er dat))/u;

/** Nobody can appeal after a year, and that does run from the decision (fvl § 31). */
const YEAR = /(?:ett|et|eitt) år|one year/;

/** Whether a notice says what the time to appeal is counted from, in a way the law knows. */
export function saysStart(said: readonly string[]): boolean {
  return said.some((sentence) => COUNTING.test(sentence) && LAWFUL.test(sentence));
}

/** Whether it is counted from something else. */
export function saysWrongStart(said: readonly string[]): boolean {
  return said.some((sentence) => COUNTING.test(sentence) && WRONG.test(sentence) && !YEAR.test(sentence));
}
