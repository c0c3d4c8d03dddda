import type { BaseDocument, Draft, DraftPart, Person } from '@hjemmel/model';
import type { PathSegment } from '@hjemmel/validator';
import { addressLines, isKeptFrom, isSecret, placeIsSecret } from '../address-visibility.js';
import { household } from '../people.js';
import { defineFellesRule } from './felles-rule.js';
import { freeTexts } from './free-texts.js';
import { type Place, type Survey, survey } from './survey.js';

/**
 * Strengt fortrolig: no address, place or private telephone for anyone in the household, in any copy. Fortrolig, or a shielded
 * recipient: the structured address is left out of others' copies when they are composed, so here it is looked for in the texts.
 */
export const adressebeskyttelseIngenAdresse = defineFellesRule({
  id: 'felles/adressebeskyttelse-ingen-adresse',
  severity: 'error',
  hjemmel: ['fvl-13'],
  messages: {
    nb: {
      adresse:
        'Adressen er strengt fortrolig. Ta den ut av dokumentet, og avtal levering på en måte som ikke røper den.',
      telefon: 'Adressen er strengt fortrolig. Ta også ut det private telefonnummeret, som kan spores.',
      sted: 'Adressen er strengt fortrolig. Ta ut dette, som viser hvor personen eller barna er.',
      tekst:
        'Teksten gjengir adressen til personen, og dokumentet går også til noen som ikke skal se den. Ta adressen ut av teksten.',
    },
    nn: {
      adresse:
        'Adressa er strengt fortruleg. Ta ho ut av dokumentet, og avtal levering på ein måte som ikkje røper ho.',
      telefon: 'Adressa er strengt fortruleg. Ta òg ut det private telefonnummeret, som kan sporast.',
      sted: 'Adressa er strengt fortruleg. Ta ut dette, som viser kvar personen eller barna er.',
      tekst:
        'Teksten gir att adressa til personen, og dokumentet går òg til nokon som ikkje skal sjå ho. Ta adressa ut av teksten.',
    },
    en: {
      adresse:
        'The address is strictly confidential. Take it out of the document, and arrange delivery in a way that does not reveal it.',
      telefon: 'The address is strictly confidential. Take out the private telephone number too; it can be traced.',
      sted: 'The address is strictly confidential. Take this out; it shows where the person or the children are.',
      tekst:
        'The text repeats the address of the person, and the document also goes to someone who must not see it. Take the address out of the text.',
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
    else for (const path of textsWithAddress(document, found)) report('tekst', path);
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

/** Texts that repeat a street address or a dwelling's, where the copy of some recipient must not show it. */
function textsWithAddress(
  document: Draft<BaseDocument>,
  { adresser, text }: Survey,
): readonly (readonly PathSegment[])[] {
  if (!document.mottaker.some(({ hvem }) => hvem !== undefined && isKeptFrom(document, hvem))) return [];
  const homes = [...household(document).map(({ adresse }) => adresse), ...adresser.map(({ value }) => value)];
  const streets = homes
    .flatMap((home) => (home as Someone['adresse'])?.linjer ?? [])
    .filter((line) => /\p{L}.*\d/u.test(line));
  if (!streets.some((street) => text.includes(street))) return [];
  const isText = ({ path }: Place<string>) => !path.includes('linjer') && path[0] !== 'avsender';
  return freeTexts(document)
    .filter((place) => isText(place) && streets.some((street) => place.value.includes(street)))
    .map(({ path }) => path);
}
