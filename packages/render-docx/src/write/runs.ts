import {
  BuilderElement,
  ExternalHyperlink,
  ImageRun,
  PageNumber,
  type ParagraphChild,
  Tab as TabMark,
  TextRun,
} from 'docx';
import { languageTag, runsLeft } from '../language-tag.js';
import type { Picture, Run, Words } from '../pieces/piece.js';
import { hex } from './measure.js';

/** A run as the library has it. */
export function runElement(run: Run): ParagraphChild {
  switch (run.kind) {
    case 'words':
      return run.href === undefined ? words(run) : new ExternalHyperlink({ link: run.href, children: [words(run)] });
    case 'tab':
      return new TextRun({ children: [new TabMark()] });
    case 'field':
      return new TextRun({ children: [run.field === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] });
    case 'picture':
      return picture(run);
  }
}

function words({ text, style, lang, colour, size }: Words): TextRun {
  const lines = text.split('\n');
  const tag = lang === undefined ? undefined : languageTag(lang);
  const left = tag !== undefined && runsLeft(tag);
  return new TextRun({
    children: lines.flatMap((line, index) => (index === 0 ? [line] : [new BuilderElement({ name: 'w:br' }), line])),
    ...(style && { style }),
    ...(colour && { color: hex(colour) }),
    ...(size && { size: `${size}pt` as const }),
    ...(tag && { language: left ? { bidirectional: tag } : { value: tag } }),
    ...(left && { rightToLeft: true }),
  });
}

/** Points as pixels of a screen, which the library counts in. */
const PIXELS = 96 / 72;

function picture({ type, bytes, width, height, alt }: Picture): ImageRun {
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: width * PIXELS, height: height * PIXELS },
    altText: { id: '1', name: 'logo', description: alt, title: '' },
  });
}
