import { type Block, h3, item, p, table, ul } from '@hjemmel/tree';
import { oneLine } from '../../felles/free-text.js';
import { freeTextOrGap, orGap } from '../../felles/gaps.js';
import { telLink } from '../../felles/tel-link.js';
import type { Plan, PlanRow } from '../plan.js';
import { chapter, exemptableChapter, subchapter, text } from './chapter.js';
import { contactOf } from './contact.js';
import type { Copy } from './copy.js';
import { openAndClosed } from './withheld.js';

type Alerts = NonNullable<Plan['varsling']>;
const AT = '/varsling';

export function contacts(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const { headings, labels, missing } = texts;
  const source = '/kontakter';
  if (!plan.kontakter?.length) {
    return chapter(headings.contacts, source, [p(orGap(undefined, missing.kontakter, language), { source })]);
  }
  const blocks = openAndClosed(copy, 'kontakter', source, plan.kontakter, (rows) => [
    table(
      texts.captions.contacts,
      [labels.who, labels.role, labels.phone, labels.when],
      rows.map(({ row, index }) => ({ cells: contactCells(row), source: `${source}/${index}` })),
      { source },
    ),
  ]);
  return exemptableChapter(copy, 'kontakter', headings.contacts, blocks);
}

function contactCells(row: PlanRow<'kontakter'>) {
  const place = [row.rolle, row.virksomhet].filter(Boolean).join(', ');
  const reach = [...(row.telefon === undefined ? [] : [telLink(row.telefon)]), ...(row.epost ? [` ${row.epost}`] : [])];
  const when = [row.tider, row.naar].filter(Boolean).join('. ');
  return [row.navn ?? '', place, reach, when];
}

export function alerts(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const varsling: Alerts = plan.varsling ?? {};
  return exemptableChapter(copy, 'varsling', texts.headings.alerts, [
    ...freeTextOrGap(varsling.naarVarsles, texts.missing.naarVarsles, `${AT}/naarVarsles`, language),
    ...text(varsling.hvordan, `${AT}/hvordan`),
    h3(texts.headings.contactGroup, { source: `${AT}/kontaktgruppe` }),
    ...contactGroup(copy, varsling),
    ...who(copy, varsling),
    ...subchapter(texts.labels.transfer, `${AT}/vedOverfoering`, text(varsling.vedOverfoering, `${AT}/vedOverfoering`)),
  ]);
}

function contactGroup(copy: Copy, { kontaktgruppe }: Alerts): readonly Block[] {
  const { missing } = copy.texts;
  const source = `${AT}/kontaktgruppe`;
  if (!kontaktgruppe?.length) return [p(orGap(undefined, missing.kontaktgruppe, copy.language), { source })];
  const items = kontaktgruppe.map((id, index) =>
    item(contactOf(copy, id) ?? orGap(undefined, missing.kontaktgruppe, copy.language), {
      source: `${source}/${index}`,
    }),
  );
  return [ul(items, { source })];
}

function who(copy: Copy, { varsler }: Alerts): readonly Block[] {
  const { labels } = copy.texts;
  const source = `${AT}/varsler`;
  return openAndClosed(copy, 'varsling', source, varsler, (rows) => [
    table(
      copy.texts.captions.alerts,
      [labels.incident, labels.contact, labels.within],
      rows.map(({ row, index }) => ({
        cells: [oneLine(row.hva ?? ''), contactOf(copy, row.kontakt) ?? '', row.innen ?? ''],
        source: `${source}/${index}`,
      })),
      { source, rowHeaders: false },
    ),
  ]);
}
