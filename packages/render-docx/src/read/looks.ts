import { contrast } from '@hjemmel/theme';
import { elementAt, elements, valOf, type XmlElement } from './xml.js';

/** How words look, as far as it decides whether anyone can read them. */
interface Look {
  readonly colour?: string;
  readonly ground?: string;
  /** Half points. */
  readonly size?: number;
  readonly hidden?: boolean;
}

/** Whether a run with these properties, in a paragraph with those, can be seen. */
export type IsSeen = (run: XmlElement | undefined, paragraph: XmlElement | undefined) => boolean;

const PAPER = 'FFFFFF';
/** Under this nobody reads by accident; our own words have 4.5. */
const FAINT = 1.5;
/** Half points; under this it is a line, not a text. */
const TINY = 8;

/** Words hidden, in the colour of what is behind them, or too small to be words are not read, whichever style says so. */
export function isSeenIn(styles: XmlElement | undefined): IsSeen {
  const known = new Map(
    elements(styles)
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes.get('w:styleId') ?? '', style] as const),
  );
  const plain = [...known].find(([, { attributes }]) => isDefault(attributes))?.[0];
  const defaults = lookOf(elementAt(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  return (run, paragraph) =>
    isVisible({
      ...defaults,
      ...styleLook(valOf(paragraph, 'w:pStyle') ?? plain, known),
      ...groundOf(paragraph),
      ...styleLook(valOf(run, 'w:rStyle'), known),
      ...lookOf(run),
    });
}

function isDefault(attributes: XmlElement['attributes']): boolean {
  return attributes.get('w:type') === 'paragraph' && attributes.get('w:default') === '1';
}

function styleLook(id: string | undefined, known: ReadonlyMap<string, XmlElement>, depth = 0): Look {
  const style = id === undefined ? undefined : known.get(id);
  if (!style || depth > known.size) return {};
  return {
    ...styleLook(valOf(style, 'w:basedOn'), known, depth + 1),
    ...groundOf(elementAt(style, 'w:pPr')),
    ...lookOf(elementAt(style, 'w:rPr')),
  };
}

function lookOf(properties: XmlElement | undefined): Look {
  const colour = valOf(properties, 'w:color');
  const size = valOf(properties, 'w:sz');
  const vanish = elementAt(properties, 'w:vanish');
  return {
    ...(colour !== undefined && { colour }),
    ...(size !== undefined && { size: Number(size) }),
    ...(vanish && { hidden: !['0', 'false', 'off'].includes(vanish.attributes.get('w:val') ?? '') }),
    ...groundOf(properties),
  };
}

function groundOf(properties: XmlElement | undefined): Look {
  const ground = elementAt(properties, 'w:shd')?.attributes.get('w:fill');
  return ground === undefined ? {} : { ground };
}

function isVisible({ colour = 'auto', ground = PAPER, size = TINY, hidden = false }: Look): boolean {
  if (hidden || size < TINY) return false;
  const behind = isColour(ground) ? ground : PAPER;
  return !isColour(colour) || contrast(`#${colour}`, `#${behind}`) >= FAINT;
}

function isColour(value: string): boolean {
  return /^[\da-f]{6}$/iu.test(value);
}
