import type { BaseDocument, Draft } from '@hjemmel/model';
import type { PathSegment } from '@hjemmel/validator';
import { defineFellesRule } from './felles-rule.js';
import { survey } from './survey.js';

/** Where the person needs an interpreter, there was one when the document was explained and consent was given (tolkeloven §§ 6 and 7). */
export const tolkVedBehov = defineFellesRule({
  id: 'felles/tolk-ved-behov',
  severity: { samtykke: 'error', gjennomgang: 'warning', 'ikke-kvalifisert': 'warning', 'vurder-tolk': 'info' },
  hjemmel: ['tolk-6', 'tolk-7'],
  messages: {
    nb: {
      samtykke:
        'Personen trenger tolk, men samtykke {nummer} sier ikke hvem som tolket. Legg til tolken, eller innhent samtykket på nytt.',
      gjennomgang:
        'Personen trenger tolk, men det står ikke hvem som tolket da dokumentet ble gjennomgått. Legg til tolken.',
      'ikke-kvalifisert': 'Den som tolket, er ikke kvalifisert tolk. Skriv hvorfor.',
      'vurder-tolk': 'Personen snakker helst et annet språk enn norsk. Vurder om det trengs tolk, og fyll ut «tolk».',
    },
    nn: {
      samtykke:
        'Personen treng tolk, men samtykke {nummer} seier ikkje kven som tolka. Legg til tolken, eller hent inn samtykket på nytt.',
      gjennomgang:
        'Personen treng tolk, men det står ikkje kven som tolka då dokumentet vart gått gjennom. Legg til tolken.',
      'ikke-kvalifisert': 'Den som tolka, er ikkje kvalifisert tolk. Skriv kvifor.',
      'vurder-tolk': 'Personen snakkar helst eit anna språk enn norsk. Vurder om det trengst tolk, og fyll ut «tolk».',
    },
    en: {
      samtykke:
        'The person needs an interpreter, but consent {nummer} does not say who interpreted. Add the interpreter, or obtain the consent again.',
      gjennomgang:
        'The person needs an interpreter, but it is not stated who interpreted when the document was explained. Add the interpreter.',
      'ikke-kvalifisert': 'The one who interpreted is not a qualified interpreter. Write why.',
      'vurder-tolk':
        'The person prefers another language than Norwegian. Consider whether an interpreter is needed, and fill in «tolk».',
    },
  },
  check(document, report, context) {
    for (const [messageId, path, nummer] of withoutInterpreter(document)) {
      report(messageId, path, nummer === undefined ? {} : { nummer });
    }
    for (const { value, path } of survey(document, context).tolkebruk) {
      const unqualified = value.hvem !== 'kvalifisertTolk' && value.hvem !== 'barn' && value.grunn === undefined;
      if (unqualified) report('ikke-kvalifisert', [...path, 'grunn']);
    }
  },
});

type Missing = readonly [
  messageId: 'samtykke' | 'gjennomgang' | 'vurder-tolk',
  path: readonly PathSegment[],
  nummer?: number,
];

/** Languages that are understood in Norwegian without an interpreter. */
const UNDERSTOOD = new Set(['nb', 'nn', 'no', 'sv', 'da']);

function withoutInterpreter({ bruker, samtykke = [] }: Draft<BaseDocument>): readonly Missing[] {
  const { tolk, spraak, gjennomgaattMuntlig } = bruker.kommunikasjon ?? {};
  if (!tolk) {
    const another = spraak !== undefined && !UNDERSTOOD.has(spraak.split('-')[0] ?? '');
    return another ? [['vurder-tolk', ['bruker', 'kommunikasjon', 'tolk']]] : [];
  }
  const consents = samtykke.flatMap((row, index): Missing[] => {
    // Explained in the person's own language, it needed no interpreter.
    const direct = row.spraak !== undefined && row.spraak === (tolk.spraak ?? spraak);
    const needed = row.hvem === 'bruker' && !row.tolk && !direct;
    return needed ? [['samtykke', ['samtykke', index, 'tolk'], index + 1]] : [];
  });
  if (!gjennomgaattMuntlig || gjennomgaattMuntlig.tolk) return consents;
  return [...consents, ['gjennomgang', ['bruker', 'kommunikasjon', 'gjennomgaattMuntlig', 'tolk']]];
}
