import type { DraftPart, Person } from '@hjemmel/model';
import type { PathSegment } from '@hjemmel/validator';
import { isOwnWords } from '../../felles/rules/free-texts.js';
import type { Plan } from '../plan.js';
import { OWN_WORDS } from './own-words.js';
import { definePlanRule } from './plan-rule.js';

/** Others are told of by role, never by name; the name of one whose address is protected may stand in no text at all. */
export const ingenNavngittTredjeperson = definePlanRule({
  id: 'intervensjonsplan/ingen-navngitt-tredjeperson',
  severity: { navn: 'warning', beskyttet: 'error', 'ligner-navn': 'warning' },
  hjemmel: ['hol-12-1', 'gdpr-5'],
  messages: {
    nb: {
      navn: 'Teksten nevner en annen person ved navn. Skriv rollen i stedet, for eksempel «søsteren» eller «en nabo».',
      beskyttet:
        'Teksten nevner en person med beskyttet adresse ved navn. Ta ut navnet og alt som kan vise hvem eller hvor personen er.',
      'ligner-navn': 'Det kan se ut som et navn i teksten. Er det en annen person, så skriv rollen i stedet.',
    },
    nn: {
      navn: 'Teksten nemner ein annan person ved namn. Skriv rolla i staden, til dømes «søstera» eller «ein nabo».',
      beskyttet:
        'Teksten nemner ein person med verna adresse ved namn. Ta ut namnet og alt som kan vise kven eller kvar personen er.',
      'ligner-navn': 'Det kan sjå ut som eit namn i teksten. Er det ein annan person, så skriv rolla i staden.',
    },
    en: {
      navn: 'The text mentions another person by name. Write the role instead, for instance «the sister» or «a neighbour».',
      beskyttet:
        'The text mentions a person with a protected address by name. Take out the name and everything that can show who or where the person is.',
      'ligner-navn': 'There seems to be a name in the text. If it is another person, write the role instead.',
    },
  },
  check(plan, report) {
    const others = thirdPersons(plan);
    if (others.length > 0) {
      eachText(plan, (value, path) => {
        const found = named(value, others);
        if (found === 'beskyttet' || (found && mayNotName({ value, path }))) report(found, [...path]);
      });
    }
    for (const [value, path] of aboutOthers(plan)) if (looksLikeName(value)) report('ligner-navn', path);
  },
});

interface Place {
  readonly value: string;
  readonly path: readonly PathSegment[];
}

interface Other {
  readonly name: string;
  readonly isProtected: boolean;
}

/** Private persons in the plan other than the one it is about; known by full name or first name, as it is written. */
function thirdPersons(plan: Plan): readonly Other[] {
  const own = (plan.bruker.navn ?? '').split(' ');
  const people = [
    ...(plan.paaroerende ?? []).map(({ person }) => person),
    ...(plan.barn ?? []).map(({ person }) => person),
    ...(plan.representant ?? []).map(({ hvem }) => (hvem?.slag === 'privatperson' ? hvem.person : undefined)),
  ];
  return people.flatMap((person) => {
    const [first = ''] = (person?.navn ?? '').split(' ');
    if (person === undefined || first.length < 2 || own.includes(first)) return [];
    return [{ name: first, isProtected: hasProtection(person) }];
  });
}

function hasProtection({ adressebeskyttelse }: DraftPart<Person>): boolean {
  const gradering = adressebeskyttelse?.gradering;
  return gradering !== undefined && gradering !== 'ugradert' && gradering !== 'ikkeKontrollert';
}

function named(text: string, others: readonly Other[]): 'beskyttet' | 'navn' | undefined {
  let found: 'navn' | undefined;
  for (const { name, isProtected } of others) {
    if (!mentions(text, name)) continue;
    if (isProtected) return 'beskyttet';
    found = 'navn';
  }
  return found;
}

/** Whether a name stands as a word of its own, with or without a genitive «s»; as written, since «liv» is no one. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const rest = text.slice(at + name.length, at + name.length + 3);
    if (!LETTER_LAST.test(text.slice(Math.max(0, at - 1), at)) && WORD_ENDS.test(rest)) return true;
  }
  return false;
}

const LETTER_LAST = /\p{L}$/u;
const WORD_ENDS = /^(?:['’]?s)?(?!\p{L})/u;

type TextVisitor = (value: string, path: readonly PathSegment[]) => void;

/** The texts of the plan itself, not of the envelope; the path is the walker's own and must be copied to be kept. */
function eachText(plan: Plan, visitor: TextVisitor): void {
  for (const key in plan) {
    if (!ENVELOPE.has(key)) walk(plan[key as keyof Plan], [key], visitor);
  }
}

function walk(value: unknown, path: PathSegment[], visitor: TextVisitor): void {
  if (typeof value === 'string') visitor(value, path);
  if (typeof value !== 'object' || value === null || path.at(-1) === 'person') return;
  const isList = Array.isArray(value);
  for (const key in value) {
    path.push(isList ? Number(key) : key);
    walk((value as Readonly<Record<string, unknown>>)[key], path, visitor);
    path.pop();
  }
}

const ENVELOPE: ReadonlySet<string> = new Set([
  ...['$schema', 'type', 'skjemaversjon', 'id', 'versjon', 'erstatter', 'status', 'spraak', 'opprettet', 'sistEndret'],
  ...['avsender', 'bruker', 'representant', 'paaroerende', 'mottaker', 'skjermFor', 'saksreferanse', 'noeytralTittel'],
  ...['samtykke', 'deling', 'signatur', 'vedlegg', 'utvidelser'],
]);

// The person's own words stand as they were said, and the chapter on children goes to nobody else.
function mayNotName(place: Place): boolean {
  return !isOwnWords(place, OWN_WORDS) && place.path[0] !== 'barn' && place.path[0] !== 'barnVurdering';
}

function* aboutOthers({ risikobilde, hendelser }: Plan): Generator<readonly [string, readonly PathSegment[]]> {
  for (const [i, { beskrivelse = '' }] of (risikobilde?.motHvem ?? []).entries()) {
    yield [beskrivelse, ['risikobilde', 'motHvem', i, 'beskrivelse']];
  }
  for (const [i, { kort = '' }] of (hendelser ?? []).entries()) yield [kort, ['hendelser', i, 'kort']];
}

/** Two capitalised words in the middle of a sentence, the second one no institution. */
const TWO_NAMES = /(?<=\p{Ll}[,;]? )(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+(?!\p{L})/u;
const NOT_A_NAME = /^(?:Bydel|Helse|Nav|Nordre|Nye|Oslo|Sankt|Store|Søndre|Søre|Vestre|Østre|Indre|Ytre|Midt)$/u;

function looksLikeName(text: string): boolean {
  const first = TWO_NAMES.exec(text)?.[1];
  return first !== undefined && !NOT_A_NAME.test(first);
}
