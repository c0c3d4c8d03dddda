import { type Block, h2, item, p, strong, ul } from '@hjemmel/tree';
import { telLink } from '../../felles/tel-link.js';
import type { Plan } from '../plan.js';
import { chapter, fact, facts, flatOrGap, points, subchapter, titled } from './blocks.js';
import type { Copy } from './copy.js';
import { madeForRecipient } from './withheld.js';

type Life = NonNullable<Plan['livOgHelse']>;

const AT = '/livOgHelse';

/** Danger to life, in the person's own words; each part begins with whom to call. */
export function life(copy: Copy): readonly Block[] {
  const content = copy.plan.livOgHelse ?? {};
  return [...overdose(copy, content), ...suicide(copy, content), ...selfHarm(copy, content), ...illness(copy, content)];
}

function overdose(copy: Copy, { overdose: content }: Life): readonly Block[] {
  if (!content) return [];
  const { texts, toPrivate } = copy;
  const { headings, labels } = texts;
  const at = `${AT}/overdose`;
  // What may have been taken is for those who treat; a relative is told what to do.
  const taken = toPrivate
    ? []
    : madeForRecipient(copy, titled(headings.taken, content.detteTarJeg, `${at}/detteTarJeg`));
  return [
    h2(headings.overdose, { source: at }),
    p([texts.callAtOverdose, telLink('113')], { source: at }),
    ...facts(
      [
        fact(labels.naloxone, content.naloksonHvor, `${at}/naloksonHvor`),
        fact(labels.whoCanGive, content.hvemKanBrukeDen, `${at}/hvemKanBrukeDen`),
      ],
      at,
    ),
    ...subchapter(headings.signsOverdose, `${at}/tegn`, points(copy, content.tegn, `${at}/tegn`)),
    ...subchapter(
      headings.whatYouDo,
      `${at}/hvaGjoerDu`,
      points(copy, content.hvaGjoerDu, `${at}/hvaGjoerDu`, 'steps'),
    ),
    ...taken,
    ...titled(headings.danger, content.naarErDetStoerstFare, `${at}/naarErDetStoerstFare`),
    ...subchapter(headings.myOwnSafety, `${at}/tryggereFor`, points(copy, content.tryggereFor, `${at}/tryggereFor`)),
  ];
}

function suicide(copy: Copy, { selvmord: content }: Life): readonly Block[] {
  if (!content) return [];
  const { texts } = copy;
  const { headings } = texts;
  const at = `${AT}/selvmord`;
  return [
    h2(headings.suicide, { source: at }),
    p([texts.callIfLifeInDanger, telLink('113'), '.'], { source: at }),
    ...subchapter(headings.signsSuicide, `${at}/tegn`, points(copy, content.tegn, `${at}/tegn`)),
    ...titled(headings.asking, content.spoerMegOm, `${at}/spoerMegOm`),
    ...subchapter(headings.gettingThrough, `${at}/hvaHjelper`, points(copy, content.hvaHjelper, `${at}/hvaHjelper`)),
    ...titled(headings.livingFor, content.grunnTilAaLeve, `${at}/grunnTilAaLeve`),
    ...subchapter(
      headings.safer,
      `${at}/begrenseTilgang`,
      points(copy, content.begrenseTilgang, `${at}/begrenseTilgang`),
    ),
  ];
}

function selfHarm(copy: Copy, { selvskading: content }: Life): readonly Block[] {
  if (!content) return [];
  const { headings } = copy.texts;
  const at = `${AT}/selvskading`;
  const signs = subchapter(headings.signsSelfHarm, `${at}/tegn`, points(copy, content.tegn, `${at}/tegn`));
  const help = subchapter(
    headings.helpsSelfHarm,
    `${at}/hvaHjelper`,
    points(copy, content.hvaHjelper, `${at}/hvaHjelper`),
  );
  const after = titled(headings.afterSelfHarm, content.etterpaa, `${at}/etterpaa`);
  return chapter(headings.selfHarm, at, [...signs, ...help, ...after]);
}

function illness(copy: Copy, { kroppsligSykdom: rows }: Life): readonly Block[] {
  const source = `${AT}/kroppsligSykdom`;
  const { missing, headings } = copy.texts;
  const items = (rows ?? []).map(({ hva, hvaGjoerDu }, index) =>
    item([strong(hva ?? ''), hva === undefined ? '' : ': ', ...flatOrGap(hvaGjoerDu, missing.tekst, copy)], {
      source: `${source}/${index}`,
    }),
  );
  return chapter(headings.illness, source, items.length === 0 ? [] : [ul(items, { source })]);
}
