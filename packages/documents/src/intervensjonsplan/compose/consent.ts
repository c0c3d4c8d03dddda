import type { DraftPart, Samtykke } from '@hjemmel/model';
import { type Block, h3, type KeyValueRow, p } from '@hjemmel/tree';
import { formatDate, formatPeriod } from '../../felles/format-date.js';
import { languageName } from '../texts/language-names.js';
import { chapter, fact, facts, flat } from './chapter.js';
import type { Copy } from './copy.js';
import { interpreted } from './interpreted.js';

type Consent = DraftPart<Samtykke>;
type Facts = readonly (KeyValueRow | undefined)[];

export function consents(copy: Copy): readonly Block[] {
  const { plan, texts } = copy;
  return chapter(
    texts.headings.consent,
    '/samtykke',
    (plan.samtykke ?? []).flatMap((row, index) => consent(copy, row, `/samtykke/${index}`)),
  );
}

function consent(copy: Copy, row: Consent, source: string): readonly Block[] {
  const { texts, voice, language } = copy;
  const title = [texts.headings.consent, row.dato && formatDate(row.dato, language)].filter(Boolean).join(' ');
  return [
    h3(title, { source }),
    ...facts([...scope(copy, row, source), ...given(copy, row, source), ...ending(copy, row, source)], source),
    ...(row.nektPaavirkerIkkeTjenester
      ? [p(voice.consentFree, { source: `${source}/nektPaavirkerIkkeTjenester` })]
      : []),
  ];
}

function scope({ texts, language }: Copy, row: Consent, source: string): Facts {
  const { labels, codes } = texts;
  const to = (row.tilHvem ?? []).map(({ rolle, virksomhet }) => [rolle, virksomhet].filter(Boolean).join(', '));
  const effect = (row.virkning ?? []).map((code) => codes.virkning[code]);
  return [
    fact(labels.givenBy, row.hvem && codes.samtykkeHvem[row.hvem], `${source}/hvem`),
    fact(labels.consentTo, to.join('; '), `${source}/tilHvem`),
    fact(labels.what, row.opplysninger && flat(row.opplysninger), `${source}/opplysninger`),
    fact(labels.purpose, row.formaal && flat(row.formaal), `${source}/formaal`),
    fact(labels.effect, effect.join('; '), `${source}/virkning`),
    fact(labels.period, row.periode && formatPeriod(row.periode, language), `${source}/periode`),
    fact(labels.exceptions, row.unntak && flat(row.unntak), `${source}/unntak`),
  ];
}

function given(copy: Copy, row: Consent, source: string): Facts {
  const { texts, language } = copy;
  const { labels, codes } = texts;
  const competence = row.beslutningskompetanse;
  const judged = [competence?.vurdertAv, competence?.dato && formatDate(competence.dato, language)];
  const why = competence?.begrunnelse === undefined ? '' : `: ${flat(competence.begrunnelse)}`;
  return [
    fact(labels.form, row.form && codes.samtykkeForm[row.form], `${source}/form`),
    fact(labels.informedBy, row.informertAv, `${source}/informertAv`),
    fact(labels.language, row.spraak && languageName(row.spraak, language), `${source}/spraak`),
    fact(labels.interpreter, interpreted(copy, row.tolk), `${source}/tolk`),
    fact(
      labels.competence,
      competence && `${judged.filter(Boolean).join(', ')}${why}`,
      `${source}/beslutningskompetanse`,
    ),
  ];
}

function ending({ texts, language }: Copy, row: Consent, source: string): Facts {
  const { labels } = texts;
  return [
    fact(labels.withdrawal, row.trekkesSlik && flat(row.trekkesSlik), `${source}/trekkesSlik`),
    fact(labels.afterWithdrawal, row.foelgerAvTrekk && flat(row.foelgerAvTrekk), `${source}/foelgerAvTrekk`),
    fact(labels.recordedIn, row.journalfoert, `${source}/journalfoert`),
    fact(labels.withdrawn, row.trukket?.dato && formatDate(row.trukket.dato, language), `${source}/trukket`),
  ];
}
