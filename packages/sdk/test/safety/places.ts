import type { Canary } from './canary.js';

/** Words in a field's name, title or description that say it can hold a place, or a number that leads to one. */
const PLACE =
  /adresse|sted\b|stedet|bolig|skole|barnehage|\bhvor (?!mye|ofte|lang|fort|raskt|personen melder|myndigheten|kontakten|samtykket)|telefon|e-post|noekkel|nøkkel|utleie|\bleie|kontrakt|oppbevar|dagtilbud/i;

/** What looks like a place but is none of the household's, and why. A new field is protected until it stands here. */
const ELSEWHERE: readonly (readonly [field: RegExp, why: string])[] = [
  [/^\/avsender\//, 'the sender’s own'],
  [/\/(kontakt|utfoerer|kontaktperson|representant|ansvarlig(For\w+)?)\/telefon$/, 'a service telephone'],
  [/^\/(andreInvolverte|kontakter|kontaktform\/kontakter)\/\*\/(telefon|epost)$/, 'a service telephone'],
  [/(\/kontakt|^\/ansvarligFor\w+)\/epost$/, 'a service address'],
  [/^\/ansattsikkerhet\/tjenestetelefoner\//, 'service telephones'],
  [/^\/vedInnleggelse\/praktisk\/\*\/telefon$/, 'the one who looks after things meanwhile'],
  [/^\/livOgHelse\/overdose\/naloksonHvor$/, 'saves a life; the schema asks for no address'],
  [/^\/(kopier|tilknyttedePlaner)\/\*\/hvor$/, 'with which service a paper lies'],
  [
    /^\/(noekkelavtale\/(utleiersAdgang\/varsel|samtykkenoekkel\/(informertAv|hvemHar\/\*\/\w+)))$/,
    'roles and services',
  ],
  [/^\/deltakere\/\*\/virksomhet$/, 'where a professional works'],
  [/^\/kontakter\/\*\/slikNaarDuDem$/, 'how to reach those who help'],
  [/^\/haandtering\/oppbevaring$/, 'how the service keeps the paper'],
  [/^\/etterKrisen\/innen$/, 'how soon'],
  [/^\/(klagerett|klagevei|endelig|instans|besluttendeOrgan)\//, 'a public body'],
  [/^\/(vurderinger|saksreferanse|deling|samtykke|skjermFor|mottaker|signatur|vedlegg|noeytralTittel)\b/, 'records'],
];

/** Free text is a place where the field is named so; elsewhere the rule on addresses reads it. */
const NAMED = /(sted|adresse|skole|barnehage|bolig|utleier|oppbevaring)$/i;

/** Whether the field can tell where the household lives or spends the day, and so must be kept from a copy that may not. */
export function isPlace({ field, about, parts }: Canary): boolean {
  if (isPersons({ parts })) return false;
  if (ELSEWHERE.some(([known]) => known.test(field))) return false;
  return parts.at(-1) === 'fritekst' ? NAMED.test(field) : PLACE.test(`${field} ${about}`);
}

/** Tells the region and no more: a wish for an admission is of no use unless those who help may read it. */
export function isRegion({ field }: Canary): boolean {
  return field === '/vedInnleggelse/oensketSted';
}

/** Whether the field is a private person’s, and tells how to find them. */
export function isWhereabouts(canary: Canary): boolean {
  return (
    isPersons(canary) && (canary.parts.includes('adresse') || ['telefon', 'epost'].includes(canary.parts.at(-1) ?? ''))
  );
}

export function isPersons({ parts }: Pick<Canary, 'parts'>): boolean {
  return parts.includes('person');
}
