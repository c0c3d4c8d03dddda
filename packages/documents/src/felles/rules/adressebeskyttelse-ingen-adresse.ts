import type { BaseDocument, Draft, DraftPart, Person } from '@hjemmel/model';
import { addressLines, isKeptFrom, isSecret, placeIsSecret } from '../address-visibility.js';
import { household } from '../people.js';
import { streetsIn, tells } from '../street.js';
import { defineFellesRule } from './felles-rule.js';
import { freeTexts } from './free-texts.js';
import { type Place, type Survey, survey } from './survey.js';

/**
 * Strengt fortrolig: no address, place or private telephone for anyone in the household, in any copy. Fortrolig, or a shielded
 * recipient: the structured address is left out of others' copies when they are composed, so here it is looked for in the texts.
 */
export const adressebeskyttelseIngenAdresse = defineFellesRule({
  id: 'felles/adressebeskyttelse-ingen-adresse',
  severity: { adresse: 'error', telefon: 'error', sted: 'error', tekst: 'error', gateadresse: 'warning' },
  hjemmel: ['fvl-13'],
  messages: {
    nb: {
      adresse:
        'Adressen er strengt fortrolig. Ta den ut av dokumentet, og avtal levering på en måte som ikke røper den.',
      telefon: 'Adressen er strengt fortrolig. Ta også ut det private telefonnummeret, som kan spores.',
      sted: 'Adressen er strengt fortrolig. Ta ut dette, som viser hvor personen eller barna er.',
      tekst:
        'Teksten gjengir adressen til personen, og dokumentet går også til noen som ikke skal se den. Ta adressen ut av teksten.',
      gateadresse:
        'Adressen er strengt fortrolig, og her står det som ser ut som en gateadresse. Ta den ut hvis den sier hvor noen bor eller er.',
    },
    nn: {
      adresse:
        'Adressa er strengt fortruleg. Ta ho ut av dokumentet, og avtal levering på ein måte som ikkje røper ho.',
      telefon: 'Adressa er strengt fortruleg. Ta òg ut det private telefonnummeret, som kan sporast.',
      sted: 'Adressa er strengt fortruleg. Ta ut dette, som viser kvar personen eller barna er.',
      tekst:
        'Teksten gir att adressa til personen, og dokumentet går òg til nokon som ikkje skal sjå ho. Ta adressa ut av teksten.',
      gateadresse:
        'Adressa er strengt fortruleg, og her står det som ser ut som ei gateadresse. Ta ho ut dersom ho seier kvar nokon bur eller er.',
    },
    en: {
      adresse:
        'The address is strictly confidential. Take it out of the document, and arrange delivery in a way that does not reveal it.',
      telefon: 'The address is strictly confidential. Take out the private telephone number too; it can be traced.',
      sted: 'The address is strictly confidential. Take this out; it shows where the person or the children are.',
      tekst:
        'The text repeats the address of the person, and the document also goes to someone who must not see it. Take the address out of the text.',
      gateadresse:
        'The address is strictly confidential, and this looks like a street address. Take it out if it tells where someone lives or is.',
    },
  },
  check(document, report, context) {
    const found = survey(document, context);
    const secret = placeIsSecret(document);
    for (const { value, path } of secretPeople(document, found, secret)) {
      if (addressLines(value.adresse).length > 0) report('adresse', [...path, 'adresse']);
      if (value.telefon !== undefined) report('telefon', [...path, 'telefon']);
    }
    if (secret) for (const { path } of secretPlaces(found)) report('sted', path);
    const repeated = secret || isKeptFromSomeone(document) ? textsWithAddress(document, found) : [];
    for (const { path } of repeated) report('tekst', path);
    for (const place of secret ? textsWithStreet(document, found) : []) {
      if (!repeated.some(({ path }) => path.join() === place.path.join())) report('gateadresse', place.path);
    }
  },
});

type Someone = DraftPart<Person>;

/** Those whose own address is secret, and everyone who shares the home of one. */
function secretPeople(document: Draft<BaseDocument>, { personer }: Survey, secret: boolean): readonly Place<Someone>[] {
  const members = secret ? household(document) : [];
  return (personer as readonly Place<unknown>[] as readonly Place<Someone>[]).filter(
    ({ value }) => isSecret(value) || members.includes(value),
  );
}

function secretPlaces({ adresser, steder }: Survey): readonly Place<unknown>[] {
  return [...adresser.filter(({ value }) => addressLines(value).length > 0), ...steder];
}

function isKeptFromSomeone(document: Draft<BaseDocument>): boolean {
  return document.mottaker.some(({ hvem }) => hvem !== undefined && isKeptFrom(document, hvem));
}

/** Texts that repeat a street address or a dwelling's, however it is written. */
function textsWithAddress(document: Draft<BaseDocument>, { adresser, text }: Survey): readonly Place<string>[] {
  const homes = [...household(document).map(({ adresse }) => adresse), ...adresser.map(({ value }) => value)];
  const streets = homes.flatMap((home) => ((home as Someone['adresse'])?.linjer ?? []).flatMap(streetsIn));
  if (!streets.some((street) => tells(text, street))) return [];
  return writtenTexts(document).filter(({ value }) => streets.some((street) => tells(value, street)));
}

/** Where no structured address tells what to look for: words like a street with a number. */
function textsWithStreet(document: Draft<BaseDocument>, { text }: Survey): readonly Place<string>[] {
  return STREET.test(text) ? writtenTexts(document).filter(({ value }) => STREET.test(value)) : [];
}

const STREET =
  /\p{Lu}\p{L}*(?:(?: \p{L}+)? )?(?:\p{L}*(?:ve[ig](?:en)?|gat[ae]n?|sti(?:en)?|all[eé](?:en)?|plass(?:en)?|bakken|tun(?:et)?|terrasse|torg(?:et)?|svingen|faret|løkka|haugen|kroken)) \d{1,3}[A-Za-z]?\b/u;

/** What people write, but the addresses of the sender, of the appeal body and in address fields. */
function writtenTexts(document: Draft<BaseDocument>): readonly Place<string>[] {
  return freeTexts(document).filter(
    ({ path }) => !path.includes('linjer') && path[0] !== 'avsender' && path[0] !== 'klagerett',
  );
}
