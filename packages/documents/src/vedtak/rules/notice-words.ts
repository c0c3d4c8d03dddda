/**
 * Words that show a notice says something, in bokmål, nynorsk and English. They judge texts from other systems, so they
 * are wide: a hit proves little, but a notice with no hit has left it out. All are matched against lower case.
 */
export const noticeWords = {
  statsforvalter: /statsforvalt|county governor/,
  kommunalKlageinstans:
    /klagenemnd|klageorgan|klageinstans|klageutval|formannskap|kommunestyre|bystyre|appeal(?:s)? (?:board|body|committee)/,
  /** Of the klage: a fullmakt in writing is another matter. */
  skriftlig: /skriftl\w+(?! fullmakt)\b|in writing(?! that)|written(?! auth| power)/,
  /** What the period is counted from. */
  start:
    /(?:fra|frå|etter) (?:at |den |det )?(?:(?:du|de|dere|dykk|dette|vedtaket)\b|dag|dato|tidspunkt|brev|underretning|melding|mottak)|(?:from|after|since) (?:the )?(?:day|date|time|when|receiv|letter|this)|after you\b/,
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
    /(?:klag|send|lever)[^.]{0,80}\btil (?:oss|kommunen|nav|bydel\S*)\b|(?:appeal|send)[^.]{0,80}\bto us\b|\bthe appeal to\b/,
  /** Told to send the klage straight to the body that decides it. */
  sendesTilStatsforvalter:
    /(?:klagen? (?:skal |må |kan )?(?:sendes|sendast|sender du|sender de)|du (?:sender|må sende|skal sende|kan sende) klagen?) (?:direkte |rett )?til statsforvalt(?![^.]*(?:via|gjennom))/,
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

const weekPatterns = NUMBERS.map(
  (words, weeks) => new RegExp(`(?<![\\p{L}\\d])(?:${[weeks, ...words].join('|')})[ -](?:uke|veke|week)`, 'u'),
);

/** Whether a text in lower case speaks of this number of weeks, in words or digits. */
export function saysWeeks(text: string, weeks: number): boolean {
  return weekPatterns[weeks]?.test(text) ?? text.includes(`${weeks} `);
}
