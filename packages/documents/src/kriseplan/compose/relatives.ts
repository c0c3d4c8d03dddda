import { type Block, item, type ListItem, p, strong, ul } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { findById, isSamePerson } from '../../felles/people.js';
import type { PlanRow } from '../plan.js';
import { chapter, detail, details } from './blocks.js';
import { phoneOf } from './contact.js';
import type { Copy } from './copy.js';

type Avtale = PlanRow<'paaroerendeAvtaler'>;
type Row = PlanRow<'paaroerende'>;

/** Each relative with what may be said to them. A relative's own copy tells of that relative alone. */
export function relatives(copy: Copy): readonly Block[] {
  const source = '/paaroerende';
  const items = (copy.plan.paaroerende ?? []).flatMap((row, index) => {
    if (copy.toPrivate && !isRecipient(copy, row)) return [];
    return [relative(copy, row, `${source}/${index}`)];
  });
  return chapter(copy.texts.headings.relatives, source, items.length === 0 ? [] : [ul(items, { source })]);
}

function isRecipient({ plan, recipient }: Copy, { id }: Row): boolean {
  return recipient !== undefined && isSamePerson(plan, id, recipient);
}

function relative(copy: Copy, row: Row, source: string): ListItem {
  const { plan, texts } = copy;
  const { person, relasjon, naermeste } = row;
  const about = [relasjon, naermeste ? texts.labels.nearest : undefined].filter(Boolean).join(', ');
  const phone = phoneOf(copy, person);
  const index = (plan.paaroerendeAvtaler ?? []).findIndex(
    ({ paaroerende }) => paaroerende !== undefined && isSamePerson(plan, paaroerende, row.id),
  );
  const avtale = plan.paaroerendeAvtaler?.[index];
  const lines = avtale === undefined ? [] : agreed(copy, avtale, `/paaroerendeAvtaler/${index}`);
  const name = person?.navn ?? '';
  return item([strong(name), about === '' ? '' : ` (${about})`, ...(phone === undefined ? [] : [', ', phone])], {
    source,
    ...details(lines),
  });
}

function agreed(copy: Copy, avtale: Avtale, source: string): readonly (ListItem | undefined)[] {
  const { texts, language, toPrivate, plan } = copy;
  const { labels } = texts;
  const allowed = avtale.kanKontaktes ? labels.mayContact : labels.mayNotContact;
  const given = plan.samtykke?.find(({ id }) => id === avtale.samtykke)?.dato;
  const parts = (avtale.utelates ?? []).map((del) => texts.codes.del[del]);
  return [
    avtale.kanKontaktes === undefined || toPrivate
      ? undefined
      : item([allowed, avtale.naar].filter(Boolean).join(' '), { source: `${source}/kanKontaktes` }),
    detail(labels.mayKnow, avtale.kanFaaVite, `${source}/kanFaaVite`),
    // What someone is not to know is not told in their own copy.
    toPrivate ? undefined : detail(labels.mayNotKnow, avtale.kanIkkeFaaVite, `${source}/kanIkkeFaaVite`),
    detail(labels.canHelpWith, avtale.kanHjelpeMed, `${source}/kanHjelpeMed`),
    toPrivate || parts.length === 0 ? undefined : detail(labels.notInCopy, parts.join('; '), `${source}/utelates`),
    detail(labels.consentOf, given && formatDate(given, language), `${source}/samtykke`),
  ];
}

/** Who must not be told. For the service alone: a paper in the home could be read by the one it shields from. */
export function shielded({ plan, texts }: Copy): readonly Block[] {
  const lines = (plan.skjermFor ?? []).flatMap(({ person, hva }, index) => {
    const name = person === undefined ? undefined : findById(plan, person)?.navn;
    const words = hva && texts.codes.skjerm[hva];
    return name === undefined ? [] : [p(`${name} ${words ?? ''}.`, { source: `/skjermFor/${index}` })];
  });
  return chapter(texts.headings.shielded, '/skjermFor', lines);
}
