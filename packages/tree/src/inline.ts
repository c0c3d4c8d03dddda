/** A run of words. `lang` is a BCP 47 tag (nb, nn, en, se, smj, sma …) when it differs from the tree's language. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly lang?: string;
  readonly strong?: true;
}

/** A run that leads somewhere; `href` is absolute (`tel:`, `mailto:`, `https:`), and the words must make sense without it. */
export interface Link {
  readonly type: 'link';
  readonly text: string;
  readonly href: string;
  readonly lang?: string;
}

/** Something a draft still lacks; `label` says what, in the tree's language. A finished document has none. */
export interface Gap {
  readonly type: 'gap';
  readonly label: string;
}

export type Inline = Text | Link | Gap;

/** What builders take for inline content: plain strings become text runs. */
export type InlineInput = string | Inline | readonly (string | Inline)[];

export function text(value: string, lang?: string): Text {
  return lang === undefined ? { type: 'text', text: value } : { type: 'text', text: value, lang };
}

export function strong(value: string): Text {
  return { type: 'text', text: value, strong: true };
}

export function link(value: string, href: string): Link {
  return { type: 'link', text: value, href };
}

export function gap(label: string): Gap {
  return { type: 'gap', label };
}

export function inlines(input: InlineInput): readonly Inline[] {
  const list = Array.isArray(input) ? (input as readonly (string | Inline)[]) : [input as string | Inline];
  return list.map((item) => (typeof item === 'string' ? text(item) : item)).filter(hasContent);
}

function hasContent(item: Inline): boolean {
  return item.type === 'gap' || item.text !== '';
}
