import type { DraftPart, Kontakt } from '@hjemmel/model';
import { type Block, type InlineInput, item, type ListItem, ol, p, strong, ul } from '@hjemmel/tree';
import { oneLine } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import type { KontaktRad } from '../plan.js';
import { chapter, detail, details } from './blocks.js';
import { phoneOf, whoIs } from './contact.js';
import type { Copy } from './copy.js';

/** Those the person turns to, numbered, each with when; the fixed numbers are never among them. */
export function contacts(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const source = '/kontakter';
  const rows = plan.kontakter ?? [];
  if (rows.length === 0) {
    return chapter(texts.headings.contacts, source, [
      p(orGap(undefined, texts.missing.kontakter, language), { source }),
    ]);
  }
  const note = rows.length > 1 ? [p(texts.contactsNote, { source })] : [];
  const list = ol(
    rows.map((row, index) => contact(copy, row, `${source}/${index}`)),
    { source },
  );
  return chapter(texts.headings.contacts, source, [...note, list]);
}

// Name, number, when and hours in as few lines as can be: the whole order is to be seen at one glance.
function contact(copy: Copy, row: KontaktRad, source: string): ListItem {
  const { texts, language } = copy;
  const hours = row.tider ?? kontaktOf(row)?.tider;
  const open = hours === undefined ? '' : ` ${texts.labels.hours}: ${oneLine(hours)}`;
  const when = row.naar === undefined ? orGap(undefined, texts.missing.naar, language) : [sentence(oneLine(row.naar))];
  return item(nameAndNumber(copy, row), { source, ...details([item([...when, open], { source: `${source}/naar` })]) });
}

function sentence(words: string): string {
  return /[.!?:…»]$/.test(words) ? words : `${words}.`;
}

/** The rest of what is said about each, for the day there is time to read it. */
export function moreAboutContacts(copy: Copy): readonly Block[] {
  const source = '/kontakter';
  const { texts } = copy;
  const items = (copy.plan.kontakter ?? []).flatMap((row, index) => {
    const lines = more(copy, row, `${source}/${index}`);
    if (lines.every((line) => line === undefined)) return [];
    const name = whoIs(copy, row)?.navn ?? '';
    return [item(strong(name), { source: `${source}/${index}`, ...details(lines) })];
  });
  return chapter(texts.headings.moreAboutContacts, source, items.length === 0 ? [] : [ul(items, { source })]);
}

function more({ texts }: Copy, row: KontaktRad, source: string): readonly (ListItem | undefined)[] {
  const { labels } = texts;
  const { naar, tider, epost } = kontaktOf(row) ?? {};
  return [
    detail(labels.howToReach, row.slikNaarDuDem, `${source}/slikNaarDuDem`),
    detail(labels.canDo, row.detteKanDeGjoere, `${source}/detteKanDeGjoere`),
    detail(labels.noAnswer, row.hvisIngenSvarer, `${source}/hvisIngenSvarer`),
    detail(labels.alsoWhen, naar, `${source}/hvem/kontakt/naar`),
    row.tider === undefined ? undefined : detail(labels.hours, tider, `${source}/hvem/kontakt/tider`),
    detail(labels.email, epost, `${source}/hvem/kontakt/epost`),
  ];
}

function nameAndNumber(copy: Copy, row: KontaktRad): InlineInput {
  const { texts, language } = copy;
  const who = whoIs(copy, row);
  const phone = phoneOf(copy, who);
  const name = who?.navn === undefined ? orGap(undefined, texts.missing.navn, language) : [strong(who.navn)];
  const role = roleOf(copy, row);
  return [...name, role === '' ? '' : ` (${role})`, ...(phone === undefined ? [] : [', ', phone])];
}

function roleOf({ plan, texts }: Copy, row: KontaktRad): string {
  const kontakt = kontaktOf(row);
  if (kontakt) return [kontakt.rolle, kontakt.virksomhet].filter(Boolean).join(', ');
  const id = row.hvem?.slag === 'paaroerende' ? row.hvem.paaroerende : undefined;
  const relative = (plan.paaroerende ?? []).find((entry) => entry.id === id || entry.person?.id === id);
  return relative?.relasjon ?? (row.slag === undefined ? '' : texts.codes.slag[row.slag]);
}

function kontaktOf({ hvem }: KontaktRad): DraftPart<Kontakt> | undefined {
  return hvem?.slag === 'fagperson' ? hvem.kontakt : undefined;
}

/** Services that know the plan without being in the order. */
export function knowThePlan(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const source = '/andreInvolverte';
  const { labels } = texts;
  const items = (plan.andreInvolverte ?? []).map((kontakt, index) => {
    const { navn = '', rolle, virksomhet, tider, naar, epost } = kontakt;
    const at = `${source}/${index}`;
    const phone = phoneOf(copy, kontakt);
    const about = [rolle, virksomhet].filter(Boolean).join(', ');
    const lines = [
      detail(labels.contactWhen, naar, `${at}/naar`),
      detail(labels.hours, tider, `${at}/tider`),
      detail(labels.email, epost, `${at}/epost`),
    ];
    return item([navn, about === '' ? '' : ` (${about})`, ...(phone === undefined ? [] : [', ', phone])], {
      source: at,
      ...details(lines),
    });
  });
  return chapter(texts.headings.knowThePlan, source, items.length === 0 ? [] : [ul(items, { source })]);
}
