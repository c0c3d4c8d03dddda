import { cite } from '@hjemmel/law';
import { type Block, h3, item, p, section, table, ul } from '@hjemmel/tree';
import { oneLine } from '../../felles/free-text.js';
import { freeTextOrGap, orGap } from '../../felles/gaps.js';
import { telLink } from '../../felles/tel-link.js';
import type { Plan } from '../plan.js';
import { chapter, fact, facts, subchapter, text } from './chapter.js';
import type { Copy } from './copy.js';
import { withheld } from './withheld.js';

type Safety = NonNullable<Plan['ansattsikkerhet']>;
const AT = '/ansattsikkerhet';

/** What the person notices is for everyone; how staff keep safe is the service's own working instruction. */
export function staffSafety(copy: Copy): readonly Block[] {
  const { plan, texts, voice, language } = copy;
  const safety: Safety = plan.ansattsikkerhet ?? {};
  const access = withheld(copy, 'ansattsikkerhet') ?? {
    renditions: ['tjeneste'],
    hjemmel: cite(['fvl-18-a'], language),
  };
  const told = copy.reader === 'part' ? [] : [p(texts.toldPerson, { tone: 'note', source: `${AT}/detteMerkerDu` })];
  return chapter(voice.headings.staffSafety, AT, [
    ...told,
    ...freeTextOrGap(safety.detteMerkerDu, texts.missing.detteMerkerDu, `${AT}/detteMerkerDu`, language),
    section([p(texts.notInPersonsCopy(access.hjemmel), { tone: 'note', source: AT }), ...instructions(copy, safety)], {
      source: AT,
      access,
    }),
  ]);
}

function instructions(copy: Copy, safety: Safety): readonly Block[] {
  const { headings } = copy.texts;
  return [
    h3(headings.twoPersons, { source: `${AT}/toPersoner` }),
    ...twoPersons(copy, safety),
    ...subchapter(headings.beforeVisit, `${AT}/foerBesoek`, text(safety.foerBesoek, `${AT}/foerBesoek`)),
    ...alarm(copy, safety),
    h3(headings.checkIn, { source: `${AT}/innOgUtsjekk` }),
    ...checkIn(copy, safety),
    ...subchapter(headings.exits, `${AT}/utganger`, text(safety.utganger, `${AT}/utganger`)),
    ...subchapter(headings.talking, `${AT}/samtalen`, text(safety.samtalen, `${AT}/samtalen`)),
    ...subchapter(headings.never, `${AT}/aldri`, never(safety)),
    h3(headings.debrief, { source: `${AT}/debrief` }),
    ...debrief(copy, safety),
    ...phones(copy, safety),
  ];
}

function twoPersons({ texts, language }: Copy, { toPersoner }: Safety): readonly Block[] {
  const rule = toPersoner?.regel && texts.codes.toPersoner[toPersoner.regel];
  return [
    p(orGap(rule, texts.missing.toPersoner, language), { source: `${AT}/toPersoner/regel` }),
    ...text(toPersoner?.beskrivelse, `${AT}/toPersoner/beskrivelse`),
  ];
}

function alarm({ texts }: Copy, { alarm: device }: Safety): readonly Block[] {
  const type = device?.type === undefined ? [] : [p(device.type, { source: `${AT}/alarm/type` })];
  return subchapter(texts.headings.alarm, `${AT}/alarm`, [...type, ...text(device?.bruk, `${AT}/alarm/bruk`)]);
}

function checkIn({ texts, language }: Copy, { innOgUtsjekk }: Safety): readonly Block[] {
  const source = `${AT}/innOgUtsjekk`;
  const how = orGap(innOgUtsjekk?.hvordan && oneLine(innOgUtsjekk.hvordan), texts.missing.innOgUtsjekk, language);
  const missed = orGap(
    innOgUtsjekk?.hvisIkkeMeldt && oneLine(innOgUtsjekk.hvisIkkeMeldt),
    texts.missing.innOgUtsjekk,
    language,
  );
  return facts(
    [fact(texts.labels.how, how, `${source}/hvordan`), fact(texts.labels.noCheckIn, missed, `${source}/hvisIkkeMeldt`)],
    source,
  );
}

function never({ aldri }: Safety): readonly Block[] {
  if (!aldri?.length) return [];
  const items = aldri.map((row, index) => item(row.tekst ?? '', { source: `${AT}/aldri/${index}` }));
  return [ul(items, { source: `${AT}/aldri` })];
}

function debrief({ texts, language }: Copy, { debrief: talk }: Safety): readonly Block[] {
  const source = `${AT}/debrief`;
  return [
    ...facts(
      [
        fact(texts.labels.debriefWhen, orGap(talk?.naar, texts.missing.debrief, language), `${source}/naar`),
        fact(texts.labels.debriefWho, talk?.hvem, `${source}/hvem`),
      ],
      source,
    ),
    ...text(talk?.innhold, `${source}/innhold`),
  ];
}

function phones({ texts }: Copy, { tjenestetelefoner }: Safety): readonly Block[] {
  const { labels, headings } = texts;
  const source = `${AT}/tjenestetelefoner`;
  if (!tjenestetelefoner?.length) return [];
  const rows = tjenestetelefoner.map(({ rolle = '', telefon, tider = '' }, index) => ({
    cells: [rolle, telefon === undefined ? '' : telLink(telefon), tider],
    source: `${source}/${index}`,
  }));
  return subchapter(headings.phones, source, [
    table(texts.captions.phones, [labels.role, labels.phone, labels.hours], rows, { source }),
  ]);
}
