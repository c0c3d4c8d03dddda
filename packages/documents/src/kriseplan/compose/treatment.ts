import { cite } from '@hjemmel/law';
import { type Block, h2, item, type ListItem, notice, p, ul } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { oneLine } from '../../felles/free-text.js';
import type { Plan } from '../plan.js';
import { chapter, detail, details, fact, facts, filledTable, flatOrGap, subchapter, titled } from './blocks.js';
import type { Copy } from './copy.js';

type Treatment = NonNullable<Plan['behandling']>;

const AT = '/behandling';

/** The block that says what wishes are worth; printed in every copy, whatever else is left out. */
export const BINDING_ID = 'oensker-binder-ikke';

export function treatment(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const { headings } = texts;
  const content = plan.behandling ?? {};
  return chapter(headings.treatment, AT, [
    ...wishes(copy, content),
    ...subchapter(headings.medicines, `${AT}/medisiner`, medicines(copy, content)),
    ...subchapter(headings.allergies, `${AT}/allergier`, allergies(copy, content)),
    ...titled(headings.worked, content.virket, `${AT}/virket`),
    ...titled(headings.workedNot, content.virketIkke, `${AT}/virketIkke`),
    ...titled(headings.coercion, content.tidligereTvang, `${AT}/tidligereTvang`),
  ]);
}

/** That a wish is not an order, and that it must be heard all the same. */
export function binding({ texts, language }: Copy): readonly Block[] {
  const lines = texts.binding(cite(['pbrl-3-1'], language), cite(['phvl-3-9'], language));
  const source = AT;
  return [
    notice('info', [h2(texts.headings.binding, { source }), ...lines.map((line) => p(line, { source }))], {
      id: BINDING_ID,
      mandatory: true,
      source,
    }),
  ];
}

function wishes(copy: Copy, { oensker = [], oenskerIkke = [] }: Treatment): readonly Block[] {
  const { headings, labels } = copy.texts;
  const wanted = oensker.map(({ tekst, hvorfor }, index): ListItem => {
    const source = `${AT}/oensker/${index}`;
    return wish(copy, tekst, source, [detail(labels.why, hvorfor, `${source}/hvorfor`)]);
  });
  const unwanted = oenskerIkke.map(({ tekst, hvorfor, heller }, index): ListItem => {
    const source = `${AT}/oenskerIkke/${index}`;
    const lines = [
      detail(labels.why, hvorfor, `${source}/hvorfor`),
      detail(labels.instead, heller, `${source}/heller`),
    ];
    return wish(copy, tekst, source, lines);
  });
  return [
    ...subchapter(headings.wishes, `${AT}/oensker`, list(wanted, `${AT}/oensker`)),
    ...subchapter(headings.wishesNot, `${AT}/oenskerIkke`, list(unwanted, `${AT}/oenskerIkke`)),
  ];
}

function wish(
  copy: Copy,
  value: string | undefined,
  source: string,
  lines: readonly (ListItem | undefined)[],
): ListItem {
  return item(flatOrGap(value, copy.texts.missing.tekst, copy), { source, ...details(lines) });
}

function list(items: readonly ListItem[], source: string): readonly Block[] {
  return items.length === 0 ? [] : [ul(items, { source })];
}

function medicines({ texts, language }: Copy, { medisiner = [], medisinlisteDato }: Treatment): readonly Block[] {
  const { labels } = texts;
  const source = `${AT}/medisiner`;
  const dated = facts(
    [fact(labels.listFrom, medisinlisteDato && formatDate(medisinlisteDato, language), `${AT}/medisinlisteDato`)],
    AT,
  );
  const when = medisiner.map(({ naar, vedBehov }) =>
    [naar, vedBehov ? labels.asNeeded : undefined].filter(Boolean).join(', '),
  );
  const columns = [
    { header: labels.medicine, cells: medisiner.map(({ navn = '' }) => navn) },
    { header: labels.strength, cells: medisiner.map(({ styrke = '' }) => styrke) },
    { header: labels.when, cells: when },
    { header: labels.remark, cells: medisiner.map(({ merknad = '' }) => oneLine(merknad)) },
  ];
  return [...filledTable(texts.captions.medicines, columns, source), ...dated];
}

function allergies(_copy: Copy, { allergier = [] }: Treatment): readonly Block[] {
  const source = `${AT}/allergier`;
  const items = allergier.map(({ hva, reaksjon }, index) =>
    item([hva, reaksjon].filter(Boolean).join(': '), { source: `${source}/${index}` }),
  );
  return list(items, source);
}
