import { type Block, p } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { cellText } from './cell-text.js';
import { cellTable } from './cells.js';
import { chapter, optionalText, part } from './chapter.js';
import type { Agreement, Context } from './context.js';
import { details } from './details.js';
import { fact, facts } from './facts.js';

type MovingIn = NonNullable<Agreement['innflytting']>;
const SOURCE = '/innflytting';

/** The day of moving in, what is in place and who does the rest. */
export function movingIn(context: Context): readonly Block[] {
  const { document, texts, language } = context;
  const agreed = document.innflytting;
  if (!agreed) return [];
  const label = agreed.status === 'gjennomfoert' ? texts.movingIn.done : texts.movingIn.planned;
  const day = agreed.dato === undefined ? undefined : formatDate(agreed.dato, language);
  return chapter(texts.movingIn.heading, SOURCE, [
    ...facts(SOURCE, fact(label, day, `${SOURCE}/dato`)),
    ...details(
      SOURCE,
      [texts.movingIn.furnishing, agreed.innredning, `${SOURCE}/innredning`],
      [texts.movingIn.help, agreed.bistand, `${SOURCE}/bistand`],
    ),
    ...tasks(agreed, context),
    ...inspection(agreed, context),
  ]);
}

function tasks({ gjoeremaal = [] }: MovingIn, context: Context): readonly Block[] {
  const { texts, language } = context;
  const rows = gjoeremaal.map(({ hva, ansvarlig, hvem, frist, status }, index) => ({
    source: `${SOURCE}/gjoeremaal/${index}`,
    cells: {
      what: cellText(hva, texts.missing.text, context),
      who: [
        ...cellText(ansvarlig && texts.codes.hvemGjoer[ansvarlig], texts.missing.who, context),
        ...(hvem === undefined ? [] : [` (${hvem})`]),
      ],
      deadline: frist === undefined ? '' : formatDate(frist, language),
      status: cellText(status && texts.codes.gjoeremaalStatus[status], texts.missing.choice, context),
    },
  }));
  return cellTable(texts.movingIn.tasks, rows, `${SOURCE}/gjoeremaal`);
}

function inspection({ overtakelse }: MovingIn, { texts, language }: Context): readonly Block[] {
  if (!overtakelse) return [];
  const source = `${SOURCE}/overtakelse`;
  const { inspected, notInspected, inspection, inspectionDate } = texts.movingIn;
  const day = overtakelse.dato === undefined ? undefined : formatDate(overtakelse.dato, language);
  return part(inspection, source, [
    p(overtakelse.protokoll === false ? notInspected : inspected, { source: `${source}/protokoll` }),
    ...facts(source, fact(inspectionDate, day, `${source}/dato`)),
    ...optionalText(overtakelse.merknad, `${source}/merknad`),
  ]);
}
