/** Every problem the service answers with, and its HTTP status. `docs/tjeneste.md` lists them; a test compares. */
export const problemStatus = {
  'ikke-innlogget': 401,
  'finnes-ikke': 404,
  'feil-foresporsel': 400,
  'feil-lengde': 400,
  'feil-type': 415,
  'for-stor': 413,
  'for-treg': 408,
  'for-mange': 429,
  opptatt: 503,
  'for-lang-tid': 503,
  'lager-borte': 503,
  stenger: 503,
  'kan-ikke-leses': 400,
  'feil-i-dokumentet': 422,
  'er-utkast': 422,
  'stoettes-ikke': 422,
  'kan-ikke-lages': 422,
  'ingen-kilde': 422,
  'ikke-sammenlignbare': 422,
  'gir-ingen-frist': 422,
  'ikke-levert': 422,
  uventet: 500,
} as const;

export type ProblemCode = keyof typeof problemStatus;
