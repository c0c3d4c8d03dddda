import type { Element, Kid } from '../struct/element.js';
import { num, rgb } from './number.js';

/** The operators of one page. Everything is painted inside an element or an artifact, and never in both. */
export interface Canvas {
  readonly page: number;
  /** From the top of the page to the bottom of PDF's own axis. */
  readonly height: number;
  /** What follows belongs to `element`; nothing is written while it stays the same. */
  readonly in: (element: Element) => void;
  /** What follows only shows; `properties` say what kind of artifact. */
  readonly artifact: (properties?: string) => void;
  /** Text operators; opens a text object when none is open. */
  readonly text: (operators: string) => void;
  readonly font: (name: string, size: number) => void;
  /** Path operators; closes an open text object. */
  readonly draw: (operators: string) => void;
  readonly fill: (colour: string) => void;
  /** A filled rectangle; `top` is measured from the top of the page. */
  readonly rectangle: (x: number, top: number, width: number, height: number, colour: string) => void;
  readonly end: () => string;
  /** How many marked sequences the page has. */
  readonly marks: () => readonly Element[];
}

type Open = Element | string | undefined;

export function canvas(page: number, height: number): Canvas {
  const out: string[] = [];
  const marks: Element[] = [];
  let open: Open;
  let inText = false;
  let [colour, font] = ['', ''];
  const endText = () => {
    if (inText) out.push('ET');
    inText = false;
  };
  const close = () => {
    endText();
    if (open !== undefined) out.push('EMC');
    open = undefined;
  };
  const fill = (next: string) => {
    if (next !== colour) out.push(`${rgb(next)} rg`);
    colour = next;
  };
  const draw = (operators: string) => {
    endText();
    out.push(operators);
  };
  return {
    page,
    height,
    in(element) {
      if (open === element) return;
      close();
      open = element;
      const mark: Kid = { kind: 'marked', page, id: marks.length };
      out.push(`/${element.tag.role}<</MCID ${mark.id}>>BDC`);
      marks.push(element);
      element.kids.push(mark);
    },
    artifact(properties = '<</Type/Layout>>') {
      if (open === properties) return;
      close();
      open = properties;
      out.push(`/Artifact${properties}BDC`);
    },
    text(operators) {
      if (!inText) out.push('BT');
      inText = true;
      out.push(operators);
    },
    font(name, size) {
      const next = `/${name} ${num(size)} Tf`;
      if (next !== font) out.push(next);
      font = next;
    },
    draw,
    fill,
    rectangle(x, top, width, tall, paint) {
      endText();
      fill(paint);
      out.push(`${num(x)} ${num(height - top - tall)} ${num(width)} ${num(tall)} re f`);
    },
    end() {
      close();
      return out.join('\n');
    },
    marks: () => marks,
  };
}
