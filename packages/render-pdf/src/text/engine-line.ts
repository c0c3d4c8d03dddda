import type { LoadedTypeface } from '../fonts/typeface.js';
import type { EngineLine, LayoutNode } from '../layout/layout-node.js';
import { PdfError } from '../pdf-error.js';
import { piece, widthOf } from './break-lines.js';
import type { Line, Piece, Run } from './line.js';
import { printable } from './printable.js';

/** Lines as they are painted; those that react-pdf's engine made keep their words, and are set with our fonts. */
export function linesOf(lines: NonNullable<LayoutNode['lines']>, typeface: LoadedTypeface): readonly Line[] {
  const last = lines.length - 1;
  const links = linkTags();
  return lines.map((line, index) => ('pieces' in line ? line : lineOf(line, { typeface, links }, index === last)));
}

interface Setter {
  readonly typeface: LoadedTypeface;
  readonly links: (href: string | undefined) => Run['tag'];
}

function lineOf(line: EngineLine, setter: Setter, last: boolean): Line {
  const pieces = line.runs.flatMap((run) => piecesOf(line, run, setter));
  const final = pieces.at(-1);
  const spaced = final && !last && final.word.glyphs.at(-1)?.text !== ' ' ? [...pieces, piece(final.run, ' ')] : pieces;
  const { font, size } = final?.run ?? { font: setter.typeface.regular, size: 0 };
  const leading = line.box.height;
  const baseline = (leading - ((font.ascent - font.descent) * size) / 1000) / 2 + (font.ascent * size) / 1000;
  const width = widthOf(pieces);
  return { box: { ...line.box, width }, xAdvance: width, baseline, pieces: spaced };
}

function piecesOf(
  line: EngineLine,
  { start, end, attributes }: EngineLine['runs'][number],
  setter: Setter,
): readonly Piece[] {
  const text = printable(line.string.slice(start, end)).replaceAll('\n', ' ');
  const href = attributes.link ?? undefined;
  const tag = setter.links(href);
  const run: Run = {
    text,
    font: fontOf(attributes.font[0], setter.typeface),
    size: attributes.fontSize,
    colour: attributes.color,
    ...(attributes.underline && { underline: attributes.underlineStyle === 'dashed' ? 'dashed' : 'solid' }),
    ...(attributes.backgroundColor && { ground: attributes.backgroundColor }),
    ...(href !== undefined && tag && { href, tag }),
  };
  return (text.match(/ |[^ ]+/gu) ?? []).map((part) => piece(run, part));
}

function fontOf(file: object | undefined, { family, regular, bold }: LoadedTypeface): Run['font'] {
  const font = [regular, bold].find((candidate) => candidate.file === file);
  if (!font) throw new PdfError('typeface-unknown', `A text uses another typeface than «${family}».`);
  return font;
}

/** Neighbouring runs that lead to the same place are one link, also over a line end. */
function linkTags(): Setter['links'] {
  let [last, tag]: [string | undefined, Run['tag']] = [undefined, undefined];
  return (href) => {
    if (href !== last) tag = href === undefined ? undefined : { role: 'Link' };
    last = href;
    return tag;
  };
}
