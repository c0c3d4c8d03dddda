import type { BaseDocument, Draft } from '@hjemmel/model';
import { defineFellesRule } from './felles-rule.js';

/** The title others may see in a mailbox, a notice, a file name or on an envelope says nothing of the person or the case (fvl § 13). */
export const noeytralTittel = defineFellesRule({
  id: 'felles/noeytral-tittel',
  severity: 'error',
  hjemmel: ['fvl-13'],
  messages: {
    nb: {
      person: 'Den nøytrale tittelen inneholder navnet til personen. Skriv for eksempel «Brev fra» og kommunen.',
      enhet: 'Den nøytrale tittelen inneholder navnet på enheten. Skriv for eksempel «Brev fra» og kommunen.',
      sak: 'Den nøytrale tittelen røper hva saken gjelder. Skriv for eksempel «Brev fra» og kommunen.',
    },
    nn: {
      person: 'Den nøytrale tittelen inneheld namnet til personen. Skriv til dømes «Brev frå» og kommunen.',
      enhet: 'Den nøytrale tittelen inneheld namnet på eininga. Skriv til dømes «Brev frå» og kommunen.',
      sak: 'Den nøytrale tittelen røper kva saka gjeld. Skriv til dømes «Brev frå» og kommunen.',
    },
    en: {
      person: 'The neutral title contains the name of the person. Write for instance «Letter from» and the kommune.',
      enhet: 'The neutral title contains the name of the unit. Write for instance «Letter from» and the kommune.',
      sak: 'The neutral title gives away what the case is about. Write for instance «Letter from» and the kommune.',
    },
  },
  check(document, report) {
    if (document.noeytralTittel === undefined) return;
    const title = titleToJudge(document, document.noeytralTittel);
    if (names(document.bruker.navn).some((name) => title.includes(` ${name} `))) report('person', PATH);
    if (namesUnit(document, title)) report('enhet', PATH);
    else if (TELLING.test(title)) report('sak', PATH);
  },
});

const PATH = ['noeytralTittel'];

/** What tells of services, conditions and decisions in the three languages: inside any word, first in a word, or as a whole word. */
const ANYWHERE = [
  'avhengig|barnevern|bolig|bufellesskap|bofellesskap|bustad|demens|diagnos|fengsel|forvern|gjeldsråd|helse|hjemmetjenest',
  'heimetenest|husleie|husleige|individuell plan|intervensjon|klage|kriminal|krise|legemid|medisin|miljøtenest|omsorg',
  'oppfølging|overdos|pasient|psyk|risiko|samarbeidsavtale|schizo|selvmord|sjølvmord|sosial|støttekontakt|sykehjem|sjukeheim',
  'traume|tvang|utkastelse|vedtak|addict|appeal|crisis|health|housing|mental|rehab|social service|suicid|violence',
].join('|');
const FIRST =
  'act team|avrus|avslag|behandling|depre|døgn|miljøtjenest|rus(?!s)|tenest|tjenest|verge|verje|vold(?!a)|decision';
const WHOLE = 'dps|fact|gjeld|ip|nav|rop|tsb|drug';
const TELLING = new RegExp(`${ANYWHERE}| (?:${FIRST})| (?:${WHOLE}) `);

/** In lower case, signs as spaces, and without the name of the kommune, which may hold any word. */
function titleToJudge({ avsender }: Draft<BaseDocument>, title: string): string {
  const kommune = fold(avsender.kommune?.navn ?? '').trim();
  if (kommune === '') return fold(title);
  const short = kommune.replace(/ (?:kommune|herad|suohkan|gielda|tjïelte)$/, '');
  return [` ${kommune} `, ...FROM.map((from) => ` ${from} ${short} `)].reduce(
    (rest, name) => rest.replaceAll(name, '  '),
    fold(title),
  );
}

const FROM = ['fra', 'frå', 'from'];

function fold(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

// An initial or a particle says nobody's name by itself.
function names(navn: string | undefined): readonly string[] {
  return fold(navn ?? '')
    .split(' ')
    .filter((name) => name.length > 1 && !PARTICLES.has(name));
}

const PARTICLES = new Set(['af', 'al', 'av', 'da', 'de', 'den', 'der', 'di', 'el', 'la', 'le', 'van', 'von']);

function namesUnit({ avsender }: Draft<BaseDocument>, title: string): boolean {
  const unit = fold(avsender.enhet?.navn ?? '').trim();
  return unit !== '' && title.includes(` ${unit} `);
}
