import { type Block, type InlineInput, link, strong, ul } from '@hjemmel/tree';
import { capitalise, joinAnd } from '../../felles/phrases.js';
import { telLink } from '../../felles/tel-link.js';
import { cellText } from './cell-text.js';
import { cellTable } from './cells.js';
import { chapter, part } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { details } from './details.js';
import { fact, facts } from './facts.js';

type Kontaktform = NonNullable<Agreement['kontaktform']>;
type Kontakt = NonNullable<Kontaktform['kontakter']>[number];

/** How the two keep in touch: whom to ring and when, and what to do when it is urgent. */
export function contact(context: Context): readonly Block[] {
  const { document, texts } = context;
  const form = document.kontaktform;
  return form ? chapter(texts.contact.heading, '/kontaktform', content(form, context)) : [];
}

function content(form: Kontaktform, context: Context): readonly Block[] {
  const { contact } = context.texts;
  return [
    ...agreed(form, context),
    ...cellTable(
      contact,
      (form.kontakter ?? []).map((row, index) => contactRow(row, index, form, context)),
      '/kontaktform/kontakter',
    ),
    ...details(
      '/kontaktform',
      [contact.notLikeThis, form.ikkeSlik, '/kontaktform/ikkeSlik'],
      [contact.changes, form.endreAvtaler, '/kontaktform/endreAvtaler'],
    ),
    ...part(contact.urgent, '/kontaktform', [
      ul(
        contact.urgentLines.map(([what, number]) => item(what, number)),
        { source: '/kontaktform' },
      ),
    ]),
  ];
}

function agreed(form: Kontaktform, { document, texts, language }: Context): readonly Block[] {
  const { contact, codes } = texts;
  const ways = (form.foretrukket ?? []).map((way) => codes.kontaktform[way]);
  return facts(
    '/kontaktform',
    fact(contact.preferred, capitalise(joinAnd(ways, language)), '/kontaktform/foretrukket'),
    fact(contact.times, form.tider, '/kontaktform/tider'),
    fact(contact.answer, form.vaarSvartid, '/kontaktform/vaarSvartid'),
    ...(document.avsender.digitaleKanaler ?? []).map(({ navn, adresse }, index) =>
      fact(contact.online, navn && adresse && link(navn, adresse), `/avsender/digitaleKanaler/${index}`),
    ),
  );
}

function contactRow(row: Kontakt, index: number, form: Kontaktform, context: Context) {
  const { texts } = context;
  const first = row.id === form.hovedkontakt && (form.kontakter?.length ?? 0) > 1;
  const about = [row.rolle, row.virksomhet].filter((part) => part !== undefined).join(', ');
  return {
    source: `/kontaktform/kontakter/${index}`,
    cells: {
      who: [
        ...cellText(row.navn, texts.missing.name, context),
        about && ` (${about})`,
        ...(first ? ['. ', strong(texts.contact.firstContact)] : []),
      ],
      when: sentences(row.naar, row.tider),
      how: channels(row),
    },
  };
}

function sentences(...values: readonly (string | undefined)[]): string {
  return values
    .filter((value) => value !== undefined)
    .map((value) => (/[.!?]$/.test(value) ? value : `${value}.`))
    .join(' ');
}

function channels({ telefon, epost }: Kontakt): InlineInput {
  const phone = telefon === undefined ? [] : [telLink(telefon)];
  return epost === undefined ? phone : [...phone, ...(phone.length > 0 ? [', '] : []), epost];
}

function item(what: string, number: string) {
  return { content: [{ type: 'text', text: `${what}: ` } as const, telLink(number)] };
}
