import { type Block, p, text } from '@hjemmel/tree';
import { formatDate } from '../../felles/format-date.js';
import { freeText } from '../../felles/free-text.js';
import { orGap } from '../../felles/gaps.js';
import { lowerFirst } from '../../felles/phrases.js';
import type { Letter } from './letter.js';

/** Why the case came up, what it replaces, and how the person was heard before the decision. */
export function background(letter: Letter): readonly Block[] {
  return [...caseOrigin(letter), ...instance(letter), ...advanceNotice(letter), ...newInformation(letter)];
}

function caseOrigin({ vedtak, texts, language }: Letter): readonly Block[] {
  const { bakgrunn } = vedtak;
  const source = '/bakgrunn';
  switch (bakgrunn?.type) {
    case 'soeknad':
      return bakgrunn.dato === undefined
        ? []
        : [p(texts.background.applied(formatDate(bakgrunn.dato, language)), { source })];
    case 'egetInitiativ':
      return freeText(bakgrunn.grunn ?? '', `${source}/grunn`);
    case 'revurdering': {
      const previous = bakgrunn.forrigeVedtak;
      const line =
        previous === undefined ? [] : [p(texts.background.previous(formatDate(previous, language)), { source })];
      return [...freeText(bakgrunn.grunn ?? '', `${source}/grunn`), ...line];
    }
    default:
      return [p(orGap(undefined, texts.gaps.background, language), { source })];
  }
}

function instance({ vedtak, texts, language }: Letter): readonly Block[] {
  const { instans } = vedtak;
  const source = '/instans';
  if (instans?.type === 'omgjoering') {
    const lines = (instans.avloeser ?? []).map(({ avgjoerelse = '', vedtaksdato }, index) =>
      p(
        texts.background.replaces(
          lowerFirst(avgjoerelse),
          vedtaksdato === undefined ? '' : formatDate(vedtaksdato, language),
        ),
        {
          source: `${source}/avloeser/${index}`,
        },
      ),
    );
    return instans.gjelderKlage ? [p(texts.background.afterAppeal, { source }), ...lines] : lines;
  }
  if (instans?.type !== 'klagevedtak') return [];
  const { vedtaksdato, besluttendeOrgan = '' } = instans.klagetVedtak ?? {};
  const decided = vedtaksdato === undefined ? '' : formatDate(vedtaksdato, language);
  const received = instans.klageMottatt;
  return [
    p(texts.background.answersAppeal(decided, besluttendeOrgan), { source }),
    ...(received === undefined ? [] : [p(texts.background.appealReceived(formatDate(received, language)), { source })]),
  ];
}

function advanceNotice({ vedtak, texts, language }: Letter): readonly Block[] {
  const { sendt, svarfrist, uttalelse, unnlatt } = vedtak.forhaandsvarsel ?? {};
  const source = '/forhaandsvarsel';
  const sentences = [
    sendt && texts.background.warned(formatDate(sendt, language)),
    svarfrist && texts.background.answerBy(formatDate(svarfrist, language)),
  ].filter(Boolean);
  return [
    ...(sentences.length > 0 ? [p(sentences.join(' '), { source })] : []),
    ...(uttalelse ? prefixed(texts.background.youAnswered, uttalelse, `${source}/uttalelse`) : []),
    ...(unnlatt?.grunn ? prefixed(texts.background.notWarned, unnlatt.grunn, `${source}/unnlatt/grunn`) : []),
  ];
}

function newInformation({ vedtak, texts, language }: Letter): readonly Block[] {
  const { dato } = vedtak.nyeOpplysningerForelagt ?? {};
  if (dato === undefined) return [];
  return [p(texts.background.presented(formatDate(dato, language)), { source: '/nyeOpplysningerForelagt' })];
}

/** «Du svarte: …», with the first paragraph of the free text on the same line. */
export function prefixed(label: string, value: string, source: string): readonly Block[] {
  const [first, ...rest] = freeText(value, source);
  if (first?.type !== 'paragraph') return [p(`${label}:`, { source }), ...(first ? [first] : []), ...rest];
  return [{ ...first, content: [text(`${label}: `), ...first.content] }, ...rest];
}
