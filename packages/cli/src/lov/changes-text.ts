import { formatDate } from '@hjemmel/documents/felles';
import { cite, type LawChange, type LawChangeDay, provision, statute } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { lovTexts } from '../texts/lov/index.js';
import { upperFirst } from '../weekday-names.js';
import { wrapText } from '../wrap-text.js';

function changeText(change: LawChange, lang: Language): string {
  const texts = lovTexts[lang];
  switch (change.kind) {
    case 'lov-i-kraft':
      return texts.statuteIn(statute(change.statute)?.navn[lang] ?? change.statute);
    case 'lov-opphevet':
      return texts.statuteOut(statute(change.statute)?.navn[lang] ?? change.statute);
    case 'flyttet':
      return texts.moved(cite([change.provision], lang), cite([change.til], lang));
    case 'endret':
      return texts.changed(cite([change.provision], lang), change.hva.nb);
    case 'ny':
      return texts.added(cite([change.provision], lang), provision(change.provision).subject.nb);
    case 'opphevet':
      return texts.repealed(cite([change.provision], lang), provision(change.provision).subject.nb);
  }
}

/** A change that rests on something unconfirmed says so. */
function doubt(change: LawChange, lang: Language): string {
  const found = 'statute' in change ? statute(change.statute) : provision(change.provision);
  if (found === undefined || found.sikkerhet === 'bekreftet') return '';
  return ` (${lovTexts[lang].sureness[found.sikkerhet]})`;
}

function dayText({ fra, endringer }: LawChangeDay, lang: Language): readonly string[] {
  const lines = endringer.map((change) =>
    wrapText(`${upperFirst(changeText(change, lang))}${doubt(change, lang)}`, 6, '    - '),
  );
  return [`  ${formatDate(fra, lang)}`, ...lines];
}

/** What changes on each date the register knows: first what is to come, then what has happened with the newest first. */
export function changesText(days: readonly LawChangeDay[], today: string, lang: Language): readonly string[] {
  const { changes, coming, past } = lovTexts[lang];
  const ahead = days.filter(({ fra }) => fra > today);
  const behind = days.filter(({ fra }) => fra <= today).reverse();
  const part = (title: string, list: readonly LawChangeDay[]) =>
    list.length === 0 ? [] : ['', title, ...list.flatMap((day) => dayText(day, lang))];
  return [changes, ...part(coming, ahead), ...part(past, behind)];
}
