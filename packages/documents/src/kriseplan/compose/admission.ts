import { type Block, item, strong, ul } from '@hjemmel/tree';
import { isShielded, placeIsSecret } from '../../felles/address-visibility.js';
import { telLink } from '../../felles/tel-link.js';
import type { Plan } from '../plan.js';
import { chapter, flatOrGap, points, subchapter, titled } from './blocks.js';
import { aside, callTo } from './contact.js';
import type { Copy } from './copy.js';

type Stay = NonNullable<Plan['vedInnleggelse']>;

const AT = '/vedInnleggelse';

export function admission(copy: Copy): readonly Block[] {
  const { plan, texts, recipient } = copy;
  const { headings } = texts;
  const content = plan.vedInnleggelse ?? {};
  // Which hospital someone belongs to tells where they live.
  const hidden = placeIsSecret(plan) || (recipient !== undefined && isShielded(plan, recipient));
  const place = hidden ? undefined : content.oensketSted;
  return chapter(headings.admission, AT, [
    ...titled(headings.place, place, `${AT}/oensketSted`),
    ...titled(headings.stay, content.slikVilJegHaDet, `${AT}/slikVilJegHaDet`),
    ...subchapter(headings.bring, `${AT}/taMed`, points(copy, content.taMed, `${AT}/taMed`)),
    ...subchapter(headings.tell, `${AT}/siFraTil`, tell(copy, content)),
    ...subchapter(headings.practical, `${AT}/praktisk`, practical(copy, content)),
    ...titled(headings.home, content.foerJegReiserHjem, `${AT}/foerJegReiserHjem`),
  ]);
}

function tell(copy: Copy, { siFraTil = [] }: Stay): readonly Block[] {
  const source = `${AT}/siFraTil`;
  const { labels } = copy.texts;
  const items = siFraTil.map(({ hvem, hva, hvemSierFra, kontakt }, index) => {
    const by = hvemSierFra && `${labels.whoTells.toLowerCase()}: ${hvemSierFra}`;
    const words = [hvem, hva].filter(Boolean).join(': ');
    return item([words, ...aside(by, callTo(copy, kontakt))], { source: `${source}/${index}` });
  });
  return items.length === 0 ? [] : [ul(items, { source })];
}

function practical(copy: Copy, { praktisk = [] }: Stay): readonly Block[] {
  const source = `${AT}/praktisk`;
  const { labels, codes, missing } = copy.texts;
  const items = praktisk.map(({ omraade, tekst, ansvarlig, telefon }, index) => {
    const area = omraade === undefined ? '' : `${codes.omraade[omraade]}: `;
    const by = ansvarlig && `${labels.responsible.toLowerCase()}: ${ansvarlig}`;
    const what = flatOrGap(tekst, missing.tekst, copy);
    const phone = telefon === undefined ? undefined : [telLink(telefon)];
    return item([strong(area), ...what, ...aside(by, phone)], { source: `${source}/${index}` });
  });
  return items.length === 0 ? [] : [ul(items, { source })];
}
