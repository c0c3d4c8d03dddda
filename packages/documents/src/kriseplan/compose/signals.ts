import { type Block, item, type ListItem, p, strong, ul } from '@hjemmel/tree';
import type { Plan, PlanRow } from '../plan.js';
import { chapter, detail, details, flatOrGap, points, subchapter, text, titled } from './blocks.js';
import { aside, callTo } from './contact.js';
import type { Copy } from './copy.js';

type Signal = PlanRow<'varselsignaler'>;
type Tiltak = NonNullable<Signal['tiltak']>[number];

const PHASES = ['tidlig', 'midt', 'sen'] as const;

/** The signs from the earliest to the latest, each with what is done and by whom. */
export function signals(copy: Copy): readonly Block[] {
  const source = '/varselsignaler';
  const rows = (copy.plan.varselsignaler ?? []).map((row, index) => ({ row, at: `${source}/${index}` }));
  const blocks = PHASES.flatMap((phase) => {
    const items = rows.filter(({ row }) => row.fase === phase).map(({ row, at }) => signal(copy, row, at));
    return subchapter(copy.texts.codes.fase[phase], source, items.length === 0 ? [] : [ul(items, { source })]);
  });
  // A draft may not say the phase yet; the sign is shown all the same.
  const rest = rows.filter(({ row }) => row.fase === undefined).map(({ row, at }) => signal(copy, row, at));
  return chapter(copy.texts.headings.signals, source, [
    ...blocks,
    ...(rest.length === 0 ? [] : [ul(rest, { source })]),
  ]);
}

function signal(copy: Copy, row: Signal, source: string): ListItem {
  const { labels, missing } = copy.texts;
  const lines = [
    detail(labels.seenBy, row.hvemSerDet, `${source}/hvemSerDet`),
    ...(row.tiltak ?? []).map((tiltak, index) => measure(copy, tiltak, `${source}/tiltak/${index}`)),
  ];
  const sign = flatOrGap(row.tegn, missing.tegn, copy).map((run) => (run.type === 'text' ? strong(run.text) : run));
  return item(sign, { source, ...details(lines) });
}

function measure(copy: Copy, { hvem, hva, innen, kontakt }: Tiltak, source: string): ListItem {
  const by = hvem === undefined ? '' : `${hvem}: `;
  const what = flatOrGap(hva, copy.texts.missing.tiltak, copy);
  return item([strong(by), ...what, ...aside(innen, callTo(copy, kontakt))], { source });
}

export function triggers(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  const source = '/utloesendeForhold';
  const { labels, missing } = texts;
  const items = (plan.utloesendeForhold ?? []).map(({ hva, merknad, detteHjelper }, index) => {
    const at = `${source}/${index}`;
    const what = flatOrGap(hva, missing.tekst, copy).map((run) => (run.type === 'text' ? strong(run.text) : run));
    const lines = [
      detail(labels.knowThis, merknad, `${at}/merknad`),
      detail(labels.thisHelps, detteHjelper, `${at}/detteHjelper`),
    ];
    return item(what, { source: at, ...details(lines) });
  });
  return chapter(texts.headings.triggers, source, items.length === 0 ? [] : [ul(items, { source })]);
}

export function well(copy: Copy): readonly Block[] {
  const { texts, plan } = copy;
  const { headings } = texts;
  const { beskrivelse, holderMegFrisk, glederMegTil }: NonNullable<Plan['naarJegHarDetBra']> =
    plan.naarJegHarDetBra ?? {};
  const at = '/naarJegHarDetBra';
  const opening = plan.naarJegHarDetBra === undefined ? [] : described(copy, beskrivelse);
  return chapter(headings.well, at, [
    ...opening,
    ...subchapter(headings.keepsWell, `${at}/holderMegFrisk`, points(copy, holderMegFrisk, `${at}/holderMegFrisk`)),
    ...titled(headings.lookForward, glederMegTil, `${at}/glederMegTil`),
  ]);
}

function described(copy: Copy, value: string | undefined): readonly Block[] {
  const source = '/naarJegHarDetBra/beskrivelse';
  return value === undefined ? [p(flatOrGap(value, copy.texts.missing.tekst, copy), { source })] : text(value, source);
}
