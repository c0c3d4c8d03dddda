import { type Block, p } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { freeTextOrGap, orGap } from '../../felles/gaps.js';
import { chapter, fact, facts, subchapter, text } from './chapter.js';
import type { Copy } from './copy.js';
import { interpreted } from './interpreted.js';

export function purpose({ plan, texts, language }: Copy): readonly Block[] {
  return chapter(
    texts.headings.purpose,
    '/formaal',
    freeTextOrGap(plan.formaal, texts.missing.formaal, '/formaal', language),
  );
}

/** The person's own view comes before anyone else's picture of them; a partner learns how to meet the person. */
export function view(copy: Copy): readonly Block[] {
  const { plan, voice } = copy;
  if (copy.reader === 'kopi') {
    const source = '/brukersSyn/slikVilJegMoetes';
    return chapter(voice.headings.howToMeet, source, text(plan.brukersSyn?.slikVilJegMoetes, source));
  }
  const syn = plan.brukersSyn ?? {};
  const { headings } = voice;
  return chapter(headings.view, '/brukersSyn', [
    ...opening(copy),
    ...text(syn.status === 'egetUtsagn' ? undefined : syn.syn, '/brukersSyn/syn'),
    ...text(syn.grunn, '/brukersSyn/grunn'),
    ...subchapter(headings.agrees, '/brukersSyn/enigI', text(syn.enigI, '/brukersSyn/enigI')),
    ...subchapter(headings.disagrees, '/brukersSyn/uenigI', text(syn.uenigI, '/brukersSyn/uenigI')),
    ...subchapter(
      headings.howToMeet,
      '/brukersSyn/slikVilJegMoetes',
      text(syn.slikVilJegMoetes, '/brukersSyn/slikVilJegMoetes'),
    ),
    ...viewFacts(copy),
  ]);
}

function opening({ plan, texts, voice, language }: Copy): readonly Block[] {
  switch (plan.brukersSyn?.status) {
    case 'egetUtsagn':
      return freeTextOrGap(plan.brukersSyn.syn, texts.missing.syn, '/brukersSyn/syn', language);
    case 'oenskerIkke':
      return [p(voice.viewNotWanted, { source: '/brukersSyn/status' })];
    case 'ikkeInnhentet':
      return [p(voice.viewNotAsked, { source: '/brukersSyn/status' })];
    default:
      return [p(orGap(undefined, texts.missing.brukersSyn, language), { source: '/brukersSyn' })];
  }
}

function viewFacts(copy: Copy): readonly Block[] {
  const { plan, texts, language } = copy;
  const { dato, hvordan, tolk, planlagt } = plan.brukersSyn ?? {};
  return facts(
    [
      fact(texts.labels.date, dato && formatDate(dato, language), '/brukersSyn/dato'),
      fact(texts.labels.how, hvordan, '/brukersSyn/hvordan'),
      fact(texts.labels.interpreter, interpreted(copy, tolk), '/brukersSyn/tolk'),
      fact(texts.labels.planned, planlagt && formatDate(planlagt, language), '/brukersSyn/planlagt'),
    ],
    '/brukersSyn',
  );
}

export function informed(copy: Copy): readonly Block[] {
  const { plan, texts, voice, language } = copy;
  const { status, dato, av, hvordan, hva, faarKopi, grunn, planlagt } = plan.informert ?? {};
  const { labels, codes } = texts;
  const opening = status && voice.informedStatus[status];
  const ownCopy = faarKopi === undefined ? undefined : faarKopi ? voice.getsCopy : voice.getsNoCopy;
  return chapter(voice.headings.informed, '/informert', [
    p(orGap(opening, texts.missing.informert, language), { source: '/informert/status' }),
    ...text(hva, '/informert/hva'),
    ...text(grunn, '/informert/grunn'),
    ...(ownCopy === undefined ? [] : [p(ownCopy, { source: '/informert/faarKopi' })]),
    ...facts(
      [
        fact(labels.date, dato && formatDate(dato, language), '/informert/dato'),
        fact(labels.by, av, '/informert/av'),
        fact(labels.how, hvordan && codes.hvordan[hvordan], '/informert/hvordan'),
        fact(labels.planned, planlagt && formatDate(planlagt, language), '/informert/planlagt'),
      ],
      '/informert',
    ),
    ...readAloud(copy),
  ]);
}

function readAloud({ plan, texts, voice, language }: Copy): readonly Block[] {
  const { dato, av, tolk } = plan.bruker.kommunikasjon?.gjennomgaattMuntlig ?? {};
  if (dato === undefined) return [];
  const source = '/bruker/kommunikasjon/gjennomgaattMuntlig';
  const who = interpreted({ texts, language }, tolk);
  const sentence = voice.readAloud(formatDate(dato, language), av ?? '');
  return [p(who === undefined ? sentence : `${sentence} ${who}.`, { source })];
}
