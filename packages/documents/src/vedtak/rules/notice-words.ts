/**
 * Words that show a notice says something, in bokmål, nynorsk and English. They judge texts from other systems, so they
 * are wide: a hit proves little, but a notice with no hit has left it out. All are matched against one sentence in lower case.
 */
export const noticeWords = {
  /** Of the klage: a fullmakt in writing is another matter. */
  skriftlig:
    /skriftl\w+(?! fullmakt)\b|in writing(?! that)|written(?! auth| power)|skriv (?:et |eit )?brev|skriv under|underskriv|underte(?:gn|ikn)|skriv til oss|klageskjema|write to us|sign the letter/,
  /** A letter that lay in a box of wood or metal. */
  postkasse: /postkass|brevet lå i posten|letterbox|mailbox|in the post(?!al)/,
  varsel: /vars[el]|beskjed|melding|sms|e-post|notif|text message/,
  utenFullmakt: /(?:uten|utan) (?:skriftlig |skriftleg )?fullmakt|without (?:a )?(?:written )?(?:authori|power)/,
  trengerIkkeFullmakt:
    /(?:trenger|treng|behøver) (?:ikke|ikkje|ingen) (?:noen |nokon )?(?:skriftlig |skriftleg )?fullmakt/,
  /** Without a word of fullmakt near it. */
  paaroerendeKlager:
    /(?:pårørende|pårørande|familie\p{L}*|slektning\p{L}*|relatives|family) (?:\p{L}+ )?(?:kan|can) (?:også |òg |also )?(?:klage|appeal)|(?:kan|can) (?:\p{L}+ ){0,2}(?:pårørende|pårørande|familie\p{L}*|relatives|family) (?:klage|appeal)/u,
  fullmakt: /fullmakt|authori|power of attorney/,
  advokat: /advokat|lawyer/,
  hjelp: /hjelp|veiled|rettlei|\bhelp/,
  /** Given, not only spoken of: «legg ved dokumenter» is about something else. */
  innsyn:
    /(?:rett|kan|kunne|høve|får|be om|right|can|may|access)(?![^\n]*legge? ved)[^\n]*(?:innsyn|papir|dokument|saksmapp|papers|documents|file)|(?:innsyn|papir|dokument|saksmapp)\p{L}*[^\n]*(?:har du rett|kan du|får du)|innsynsrett/u,
  utsatt:
    /utsatt iverks|utsett|utsatt|vent(?:e|er|ar)? med å|behold(?:e|er)? hjelpen|behalde hjelpa|postpone|ask us to wait/,
  ombud: /pasient- og bruk(?:er|ar)omb[uo]d|pasientomb[uo]d|patient and user ombud|health and social services ombud/,
  kvittering: /kvittering|bekreftelse|stadfesting|receipt|confirmation/,
  retten: /(?:til|for|inn for) retten\b|rettssak|domstol|søksmål|\bcourt\b/,
  /** Where the klage goes; papers and questions may be sent «til oss» too. */
  tilOss:
    /(?:klag|send|lever|skriv)[^\n]{0,80}(?<!\p{L})til (?:oss|kommunen|nav(?! klage)|bydel|\p{L}+ kommune|\p{L}*kontoret)|send\p{L}* (?:kommunen|\p{L}*kontoret|nav(?! klage)|bydel)|lever\p{L}* (?:på|hos) |(?:appeal|sen[dt]|write)[^\n]{0,80}(?<!\p{L})to (?:us|nav|the municipality)|(?<!\p{L})the appeal to(?!\p{L})|(?<!\p{L})men til (?:oss|kommunen|nav|bydel)/u,
  klageFoerst: /klag\p{L}* (?:først|fyrst)|appeal(?:ed)? first/u,
  tidligst: /tidligst|tidlegast|at the earliest/,
  endelig:
    /(?:avgjør|avgjer|vedtak|decision|svar)[^\n]*(?:endel[ei]g|final)|(?:endel[ei]g|final) (?:avgjør|avgjer|vedtak|decision)/,
} as const;

/** Whether one of the sentences says it. */
export function says(sentences: readonly string[], pattern: RegExp): boolean {
  return sentences.some((sentence) => pattern.test(sentence));
}
