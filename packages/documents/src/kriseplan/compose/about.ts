import { type Block, item, p, ul } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import { signatureBlocks } from '../../felles/signature-blocks.js';
import type { PlanRow } from '../plan.js';
import { chapter, fact, facts, filledTable, subchapter, text } from './blocks.js';
import type { Copy } from './copy.js';

/** How the plan came to be and how it is kept alive. */
export function about(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { headings, codes } = texts;
  const { skrevetAv, slik } = plan.laget ?? {};
  return chapter(headings.about, '/laget', [
    p(texts.voluntary, { source: '/laget' }),
    ...(skrevetAv === undefined ? [] : [p(codes.skrevetAv[skrevetAv], { source: '/laget/skrevetAv' })]),
    ...subchapter(headings.made, '/laget/slik', text(slik, '/laget/slik')),
    ...subchapter(headings.participants, '/laget/deltakere', participants(copy)),
    ...subchapter(headings.review, '/revisjon', review(copy)),
    ...subchapter(headings.history, '/revisjon/historikk', history(copy)),
  ]);
}

function participants({ plan }: Copy): readonly Block[] {
  const source = '/laget/deltakere';
  const items = (plan.laget?.deltakere ?? []).map(({ navn, rolle, bidrag }, index) => {
    const who = [navn, rolle].filter(Boolean).join(', ');
    return item(bidrag === undefined ? who : `${who}: ${oneLine(bidrag)}`, { source: `${source}/${index}` });
  });
  return items.length === 0 ? [] : [ul(items, { source })];
}

function review({ plan, texts, language }: Copy): readonly Block[] {
  const { labels } = texts;
  const last = plan.gjelderTil && formatDate(plan.gjelderTil, language);
  return [
    ...facts(
      [
        fact(labels.validTo, last, '/gjelderTil'),
        fact(labels.takesInitiative, plan.revisjon?.hvem, '/revisjon/hvem'),
        fact(labels.reviewAlso, plan.revisjon?.naarEllers && oneLine(plan.revisjon.naarEllers), '/revisjon/naarEllers'),
      ],
      '/revisjon',
    ),
    ...(last === undefined ? [] : [p(texts.stillUsable, { source: '/gjelderTil' })]),
  ];
}

function history({ plan, language }: Copy): readonly Block[] {
  const source = '/revisjon/historikk';
  const items = (plan.revisjon?.historikk ?? []).map(({ dato, hva = '' }, index) => {
    const date = dato === undefined ? '' : `${formatDate(dato, language)}: `;
    return item(`${date}${oneLine(hva)}`, { source: `${source}/${index}` });
  });
  return items.length === 0 ? [] : [ul(items, { source })];
}

/** Where the plan lies, so that an old one can be found and replaced. */
export function copies({ plan, texts }: Copy): readonly Block[] {
  const { headings, labels, codes } = texts;
  const source = '/kopier';
  const items = (plan.kopier ?? []).map(({ hvem, hvor, form, versjon }, index) => {
    const which = versjon === undefined ? undefined : `${labels.version} ${versjon}`;
    const how = [form && codes.kopiform[form], which].filter(Boolean).join(', ');
    const words = [hvem, hvor].filter(Boolean).join(': ');
    return item(how === '' ? words : `${words} (${how})`, { source: `${source}/${index}` });
  });
  const list = items.length === 0 ? [] : [ul(items, { source })];
  const parts = (plan.utelatesFraKopi ?? []).map((del) => codes.del[del]);
  const left = parts.length === 0 ? [] : [p(texts.notInCopies(parts.join('; ')), { source: '/utelatesFraKopi' })];
  const replace = list.length === 0 ? [] : [p(texts.replaceCopies, { source })];
  return chapter(headings.copies, source, [...list, ...left, ...replace]);
}

export function otherPlans({ plan, texts, language }: Copy): readonly Block[] {
  const { headings, labels, codes } = texts;
  const source = '/tilknyttedePlaner';
  const rows = plan.tilknyttedePlaner ?? [];
  const columns = [
    { header: labels.plan, cells: rows.map((row) => planTitle(row, codes.plantype)) },
    { header: labels.date, cells: rows.map(({ dato }) => (dato === undefined ? '' : formatDate(dato, language))) },
    { header: labels.responsible, cells: rows.map(({ ansvarlig = '' }) => ansvarlig) },
    { header: labels.reference, cells: rows.map(({ referanse = '' }) => referanse) },
  ];
  return chapter(headings.otherPlans, source, filledTable(texts.captions.otherPlans, columns, source));
}

// «Individuell plan» says by itself what kind of plan it is.
function planTitle({ type, tittel }: PlanRow<'tilknyttedePlaner'>, kinds: Copy['texts']['codes']['plantype']): string {
  const kind = type === undefined || type === 'annet' ? undefined : kinds[type];
  const said = kind !== undefined && tittel?.toLowerCase().startsWith(kind.toLowerCase());
  return [said ? undefined : kind, tittel].filter(Boolean).join(': ');
}

export function attachments({ plan, texts }: Copy): readonly Block[] {
  const source = '/vedlegg';
  const items = (plan.vedlegg ?? []).map(({ tittel, beskrivelse }, index) =>
    item([tittel, beskrivelse && oneLine(beskrivelse)].filter(Boolean).join(': '), { source: `${source}/${index}` }),
  );
  return chapter(texts.headings.attachments, source, items.length === 0 ? [] : [ul(items, { source })]);
}

export function signatures({ plan, texts, language }: Copy): readonly Block[] {
  return chapter(texts.headings.signatures, '/signatur', signatureBlocks(plan.signatur, language));
}
