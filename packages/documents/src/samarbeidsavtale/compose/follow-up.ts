import { type Block, h3, item, type ListItem, ol, p, strong, text } from '@hjemmel/tree';
import { formatPeriod } from '../../felles/format-date.js';
import { freeTextOrGap } from '../../felles/gaps.js';
import { capitalise } from '../../felles/phrases.js';
import { cellText } from './cell-text.js';
import { cellTable } from './cells.js';
import { chapter, part } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { fact, facts } from './facts.js';
import { frequencyText } from './frequency.js';

type FollowUp = NonNullable<Agreement['oppfoelging']>;
const SOURCE = '/oppfoelging';

/** What the follow-up is, who does what, and what happens when the person does not answer: nobody gives up. */
export function followUp(context: Context): readonly Block[] {
  const { document, texts, language } = context;
  const agreed = document.oppfoelging;
  if (!agreed) return [];
  return chapter(texts.followUp.heading, SOURCE, [
    ...freeTextOrGap(agreed.innhold, texts.missing.text, `${SOURCE}/innhold`, language),
    ...facts(SOURCE, fact(texts.followUp.often, frequencyText(agreed.hyppighet, texts), `${SOURCE}/hyppighet`)),
    ...tasks(agreed, context),
    ...phases(agreed, context),
    ...silence(agreed, context),
    ...less(agreed, context),
  ]);
}

function tasks({ oppgaver = [] }: FollowUp, context: Context): readonly Block[] {
  const { texts } = context;
  const rows = oppgaver.map(({ omraade, duGjoer, viGjoer }, index) => ({
    source: `${SOURCE}/oppgaver/${index}`,
    cells: {
      area: cellText(omraade && texts.codes.omraade[omraade], texts.missing.choice, context),
      you: cellText(duGjoer, texts.missing.text, context),
      we: cellText(viGjoer, texts.missing.text, context),
    },
  }));
  return cellTable(texts.followUp.tasks, rows, `${SOURCE}/oppgaver`);
}

function phases({ faser = [] }: FollowUp, context: Context): readonly Block[] {
  const { texts, language } = context;
  const rows = faser.map(({ navn, periode, hyppighet, innhold }, index) => ({
    source: `${SOURCE}/faser/${index}`,
    cells: {
      phase: [
        ...cellText(navn, texts.missing.name, context),
        ...(periode ? [text(` (${formatPeriod(periode, language)})`)] : []),
      ],
      often: frequencyText(hyppighet, texts) ?? '',
      content: cellText(innhold, texts.missing.text, context),
    },
  }));
  return cellTable(texts.followUp.phases, rows, `${SOURCE}/faser`);
}

function silence({ naarDuIkkeSvarer: silent }: FollowUp, context: Context): readonly Block[] {
  if (!silent) return [];
  const { texts } = context;
  const source = `${SOURCE}/naarDuIkkeSvarer`;
  const steps = (silent.trinn ?? []).map((step, index) => stepItem(step, `${source}/trinn/${index}`, context));
  return [
    h3(texts.followUp.silent, { source }),
    p(texts.followUp.neverEnds, { source: `${source}/avslutterIkkeAvtalen` }),
    ...(steps.length > 0 ? [ol(steps, { source: `${source}/trinn` })] : []),
  ];
}

type Step = NonNullable<NonNullable<FollowUp['naarDuIkkeSvarer']>['trinn']>[number];

function stepItem({ etter, hva, hvem }: Step, source: string, context: Context): ListItem {
  const { texts } = context;
  const after = etter === undefined ? [] : [strong(texts.followUp.step(etter))];
  const by = hvem === undefined ? [] : [text(texts.followUp.doneBy(hvem))];
  return item([...after, ...cellText(hva, texts.missing.text, context), ...by], { source });
}

function less({ nedtrapping, sikkerhetsnett }: FollowUp, { texts, language }: Context): readonly Block[] {
  const { followUp, missing } = texts;
  const down = `${SOURCE}/nedtrapping`;
  const net = `${SOURCE}/sikkerhetsnett`;
  return [
    ...(nedtrapping
      ? part(followUp.less, down, [
          ...freeTextOrGap(nedtrapping.naar, missing.text, `${down}/naar`, language),
          ...freeTextOrGap(nedtrapping.hvordan, missing.text, `${down}/hvordan`, language),
        ])
      : []),
    ...(sikkerhetsnett
      ? part(followUp.net, net, [
          ...freeTextOrGap(sikkerhetsnett.tekst, missing.text, `${net}/tekst`, language),
          ...facts(
            net,
            fact(
              followUp.netOften,
              capitalise(frequencyText(sikkerhetsnett.hyppighet, texts) ?? ''),
              `${net}/hyppighet`,
            ),
          ),
        ])
      : []),
  ];
}
