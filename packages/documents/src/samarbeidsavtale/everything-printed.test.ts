import { leaves } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import { mayShowPlace } from '../felles/address-visibility.js';
import { compose } from './compose.js';
import { examples } from './test-agreements.js';

// What the copy of the service does not print, and why.
const NOT_PRINTED = [
  /^\/(\$schema|type|skjemaversjon|id|versjon|erstatter|status|spraak|opprettet|sistEndret|utvidelser)/, // machinery
  /\/(id|vedtak|samtykke|verge|ordensreglerVedlegg|hovedkontakt|representertVed)$/, // references: what they lead to is printed
  /^\/(parter\/bruker|bomiljoe\/kontakt|deling\/\d+\/mottaker\/kontakt|mottaker\/\d+\/hvem)$/, // references too
  /^\/mottaker\/\d+\/(rolle|rendisjon|kanal|grunnlag)/, // delivery; grounds are printed where there are several recipients
  /^\/noeytralTittel/, // on the envelope and in the mailbox only
  /^\/saksreferanse\//, // the letterhead, and the archive's own
  /^\/avsender\/(kommune|enhet|postadresse|telefon|nettsted|saksbehandler|skjermetVisning|klageorgan)/, // the letterhead
  /^\/avsender\/digitaleKanaler\/\d+\/adresse/, // the link behind the name
  /\/identifikator\//, // the date of birth is printed instead
  /^\/(?!leieforhold).*\/adresse\//, // the envelope window
  /\/adressebeskyttelse\//, // decides what is shown
  /^\/skjermFor\//, // never printed: the letter may lie about at home
  /^\/paaroerende\/1\//, // the one it is hidden from
  /^\/bruker\/kommunikasjon\/tolk\/spraak$/, // by its name
  /^\/vedlegg\/\d+\/(mediatype|sha256)/, // machinery
  /^\/tilknyttedePlaner\/\d+\/dokumentId/, // for machines
  /^\/leieforhold\/utleier\/type$/, // by its name
];

function* strings(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* strings(child, `${path}/${key}`);
}

const squeezed = (text: string): string => text.replace(/[\s•-]+/g, ' ').toLowerCase();
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d/.test(text);
// Enum values and language codes are one word in ASCII without a capital first.
const isCode = (text: string): boolean => /^[a-z]+(?:[A-Z][a-zA-Z]*)*$/.test(text);
const FREE = /(tittel|rolle|av|hvem|ansvarlig|relasjon|informertAv|besluttetAv|vurdertAv)$/;

it.each(examples)('%s: every text of the agreement stands in the copy of the service', (_file, agreement) => {
  const tree = compose(agreement, { rendition: 'tjeneste' });
  const printed = squeezed(tree.blocks.flatMap((block) => [...leaves(block)]).join(' '));
  const shown = mayShowPlace(agreement, agreement.mottaker[0]?.hvem);
  const missing = [...strings(agreement)]
    .filter(([path]) => !NOT_PRINTED.some((pattern) => pattern.test(path)))
    .filter(([path]) => shown || !/telefon|oppbevaring|^\/(?:leieforhold|hjemmebesoek)/.test(path))
    .filter(([path]) => !(agreement.avsender.skjermetVisning && path === '/parter/kommune/enhet'))
    .filter(([path, text]) => !isDate(text) && (FREE.test(path) || !isCode(text)))
    .filter(
      ([path, text]) => !(FREE.test(path) && isCode(text) && /ansvarlig$|samtykke\/\d+\/hvem|tolk\/hvem/.test(path)),
    )
    .filter(([, text]) => !text.split('\n').every((line) => printed.includes(squeezed(line).trim())))
    .map(([path]) => path);
  expect(missing).toEqual([]);
});
