import { expect, it } from 'vitest';
import { bruddErIkkeOppsigelse } from './brudd-er-ikke-oppsigelse.js';
import { judge, SAID, saying } from './test-document.js';

it.each([
  'Brudd på avtalen fører til oppsigelse.',
  'Leieforholdet avsluttes dersom du ikke følger avtalen.',
  'Beboer må være rusfri for å beholde leiligheten.',
  'Hvis du ikke holder avtalen, kan leieforholdet sies opp.',
  'Leieforholdet sies opp hvis du ikke følger avtalen.',
  'Bryter du avtalen, mister du boligen.',
  'Holder du ikke avtalen, må du flytte.',
  'Brot på avtalen er grunn til utkasting.',
  'Om du ikkje held avtalen, blir leigeforholdet sagt opp.',
  'If you break the agreement you may lose your home.',
])('«%s» is refused', (sentence) => {
  expect(judge(bruddErIkkeOppsigelse, saying(sentence))).toEqual([`error tekst ${SAID}`]);
});

it.each([
  'Et brudd på avtalen er ikke en oppsigelse.',
  'Vi hjelper deg med det som må til for å beholde leiligheten.',
  'Du må ikke være rusfri for å beholde leiligheten.',
  'Å bryte avtalen betyr ikke at du mister boligen.',
  'Du kan si opp leiekontrakten når du vil.',
  'Får du en oppsigelse, ring oss samme dag.',
  'Brot på avtalen er ikkje grunn til å seie opp leiga.',
  'Hvis du ikke holder avtalen, snakker vi om det.',
  'Vi hjelper deg å flytte ut når du har funnet noe eget.',
  'A breach is never a termination.',
])('«%s» passes', (sentence) => {
  expect(judge(bruddErIkkeOppsigelse, saying(sentence))).toEqual([]);
});

it('wants it confirmed', () => {
  expect(
    judge(bruddErIkkeOppsigelse, ({ vedBrudd }) => ({ vedBrudd: { ...vedBrudd, paavirkerIkkeLeieforhold: false } })),
  ).toEqual(['error leieforhold /vedBrudd/paavirkerIkkeLeieforhold']);
  expect(judge(bruddErIkkeOppsigelse, () => ({ vedBrudd: {} }))).toEqual([]);
});
