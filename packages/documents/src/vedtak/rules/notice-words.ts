/**
 * Words that show a notice says something, in bokmål, nynorsk and English. They judge texts from other systems, so they
 * are wide: a hit proves little, but a notice with no hit has left it out. All are matched against lower case.
 */
export const noticeWords = {
  statsforvalter: /statsforvalt|county governor/,
  kommunalKlageinstans:
    /klagenemnd|klageorgan|klageinstans|klageutval|formannskap|kommunestyre|bystyre|appeal(?:s)? (?:board|body|committee)/,
  /** Bodies of the kommune by name; «klageinstans» alone may be anybody. */
  kommunenSelv:
    /klagenemnd|klageutval|formannskap|kommunestyre|bystyre|(?:kommunens|kommunen sin?e?|municipal|own) (?:eg[ne]n? )?(?:klage|appeal)/,
  /** That a body decides the klage, is the one that does, or gets it sent on. */
  avgjoer:
    /avgjør|avgjer|avgjor|behandl|tar stilling|tek stilling|vurderer|klageinstans|klageorgan|vid[ea]re|send|går til|får (?:klag|sak)|decide|consider|appeal body|forward|klag[^\n]{0,60} til |appeal[^\n]{0,60} to /,
  /** That a body decides it, no less. */
  avgjoerSelv: /avgjør|avgjer|behandl|er klageinstans|er klageorgan|decides|is the appeal body/,
  /** Of the klage: a fullmakt in writing is another matter. */
  skriftlig: /skriftl\w+(?! fullmakt)\b|in writing(?! that)|written(?! auth| power)/,
  /** What the period is counted from. */
  start:
    /(?:fra|frå|etter) (?:at |da |då |den |det )?(?:(?:du|de|dere|dykk|dette|vedtaket)\b|dag|dato|tidspunkt|brev|underretning|melding|mottak)|(?:from|after|since) (?:the )?(?:day|date|time|when|receiv|letter|this)|after you\b/,
  /** Counted from something that is not what the law counts from: the decision, its date, or the day the person opened the letter. */
  feilStart:
    /(?:fra|frå|etter|from|after) (?:at )?(?:den |det |the )?(?:vedtaksdato|dato(?:en)? (?:for|på|da) (?:dette )?(?:vedtak|brev)|brevdato|brevets dato|datoen brevet er|vedtaket (?:er|ble|blir|vart|var) (?:fatt|tru|gjor|dat|skr)|(?:at )?(?:vi|kommunen) (?:fattet|traff|gjorde|bestemte)|i dag|dagens dato|(?:at )?du (?:åpne|opna|leser|leste|las)|date of (?:the|this) (?:decision|letter)|decision was (?:made|taken)|(?:when )?you (?:open|read))/,
  etAar: /(?:ett|et|eitt) år|one year/,
  /** A letter that lay in a box of wood or metal. */
  postkasse: /postkass|brevet lå i posten|letterbox|mailbox|in the post(?!al)/,
  varsel: /vars[el]|beskjed|melding|sms|e-post|notif|text message/,
  /** That the klage shall come in this long, or has this long. */
  klagefrist:
    /klagefrist|frist(?:en)? (?:for|til) (?:å )?klag|klage\S* (?:må|skal|kan)?[^.]{0,40}inn[ea]n|kla(?:ge|r)\S* inn[ea]n|time limit|deadline|appeal within/,
  utenFullmakt: /(?:uten|utan) (?:skriftlig |skriftleg )?fullmakt|without (?:a )?(?:written )?(?:authori|power)/,
  advokat: /advokat|lawyer/,
  endelig: /endel[ei]g|(?:is|are) final/,
  kanIkkeKlage:
    /(?:kan ikk?j?e|ikk?j?e (?:kan|mulig|mogleg))[^.\n]{0,40}klag|cannot (?:be appealed|appeal)|not possible to appeal/,
  /** That it can be appealed after all, within a time or to an appeal body; the Sivilombud takes complaints, not appeals. */
  kanKlage:
    /(?:klagefrist|klage inn[ea]n|kan (?:på)?klag\p{L}*(?! til sivil)|frist\p{L}* for å klage|can appeal)(?![^\n]*(?:sivilomb|ombud|ombod))/u,
  hjelp: /hjelp|veiled|rettlei|\bhelp/,
  innsyn:
    /innsyn|papir(?:ene|a)\b|dokument(?:ene|a|er)\b|(?:see|access to) the (?:papers|documents|file)|papers in your case/,
  utsatt:
    /utsatt iverks|utsett|utsatt|vent(?:e|er|ar)? med å|behold(?:e|er)? hjelpen|behalde hjelpa|postpone|ask us to wait/,
  ombud: /pasient- og bruk(?:er|ar)omb[uo]d|pasientomb[uo]d|patient and user ombud|health and social services ombud/,
  kvittering: /kvittering|bekreftelse|stadfesting|receipt|confirmation/,
  retten: /(?:til|for|inn for) retten\b|rettssak|domstol|søksmål|\bcourt\b/,
  /** Where the klage goes; papers and questions may be sent «til oss» too. */
  tilOss:
    /(?:klag|send|lever)[^\n]{0,80}(?<!\p{L})til (?:oss|kommunen|nav|bydel|\p{L}*kontoret)|send\p{L}* (?:kommunen|\p{L}*kontoret|nav|bydel)|(?:appeal|sen[dt])[^\n]{0,80}(?<!\p{L})to (?:us|nav|the municipality)|(?<!\p{L})the appeal to(?!\p{L})|(?<!\p{L})men til (?:oss|kommunen|nav|bydel)/u,
  /** Told to send the klage straight to the body that decides it; «dit» and «there» are read in the same sentence. */
  sendesTilKlageinstansen:
    /(?:^|[^\p{L}])(?:send(?:e|er|es|ast)?|lever(?:e|er|es|ast)?)(?!\p{L})[^\n]{0,50} (?:til|to) (?:the )?(?:statsforvalt|county governor|klagenemnd)|(?:statsforvalt|county governor|klagenemnd)[^\n]*(?:send\p{L}*|lever\p{L}*) (?:klagen? |klaga |den |it )?(?:dit|there)(?!\p{L})/u,
  /** It is sent on by us, or through us. */
  gjennomOss:
    /^send(?:es|ast) (?:klag|sak|den |han |ho )|(?:sender|send|oversender) (?:vi|me)(?!\p{L})|(?:^|[^\p{L}])(?:vi|me|kommunen|we|the municipality)(?!\p{L})[^\n]*(?:send|vid[ea]re)|via|gjennom|through|vid[ea]re|deretter|hvis|viss|dersom|oppretth|medhold|if |on to/u,
  tidligst: /tidligst|tidlegast|at the earliest/,
} as const;

const NUMBERS: readonly (readonly string[])[] = [
  [],
  ['en', 'én', 'ei', 'one'],
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtte', 'eight'],
];

const weekPatterns = NUMBERS.map((words, weeks) => {
  const number = `(?:${[weeks, ...words].join('|')})`;
  const named = `${number}(?:\\s*\\(?${number}\\)?)?[\\s-]*(?:uke|veke|week)`;
  return new RegExp(`(?<![\\p{L}\\d])(?:${named}|${weeks * 7}\\s(?:dag|day))`, 'u');
});

/** Whether a text in lower case speaks of this number of weeks, in words, digits or days: «fire», «4 (fire)», «28 dager». */
export function saysWeeks(text: string, weeks: number): boolean {
  return weekPatterns[weeks]?.test(text) ?? text.includes(`${weeks} `);
}

/** A number of weeks a text gives as the time to appeal, other than this one. */
export function saysOtherWeeks(text: string, weeks: number): boolean {
  return text
    .split('\n')
    .filter((sentence) => noticeWords.klagefrist.test(sentence) && !saysWeeks(sentence, weeks))
    .some((sentence) => weekPatterns.some((pattern, other) => other > 0 && other !== weeks && pattern.test(sentence)));
}
