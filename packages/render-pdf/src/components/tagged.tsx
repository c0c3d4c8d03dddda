import type { ReactNode } from 'react';
import { Text, type TextProps, View, type ViewProps } from './node.js';
import type { Tag } from './tag.js';

/** What an element says of itself besides its role. */
type Own = Pick<Tag, 'lang' | 'source'>;
type Words = Omit<TextProps, 'tag' | 'lines'> & Own;
type Group = Omit<ViewProps, 'tag' | 'image' | 'repeat'> & Own;

function tagged(role: Tag['role'], { lang, source }: Own, more: Partial<Tag> = {}): Tag {
  return { role, ...(lang !== undefined && { lang }), ...(source !== undefined && { source }), ...more };
}

/** Levels begin at 1 and skip none; never the last thing on a page. */
export function Heading({
  level,
  lang,
  source,
  ...rest
}: Words & { readonly level: 1 | 2 | 3 | 4 | 5 | 6 }): ReactNode {
  return <Text keepWithNext {...rest} tag={tagged(`H${level}`, own(lang, source))} />;
}

export function Paragraph({ lang, source, ...rest }: Words): ReactNode {
  return <Text {...rest} tag={tagged('P', own(lang, source))} />;
}

/** Holds `Item`s; `numbering` says how their labels look. */
export function List({
  numbering,
  lang,
  source,
  ...rest
}: Group & { readonly numbering: NonNullable<Tag['numbering']> }): ReactNode {
  return <View {...rest} tag={tagged('L', own(lang, source), { numbering })} />;
}

/** A label beside a body, set in a row. */
export function Item({ label, lang, source, children, style, ...rest }: Group & { readonly label: string }): ReactNode {
  return (
    <View {...rest} style={{ flexDirection: 'row', ...style }} tag={tagged('LI', own(lang, source))}>
      <Text wrap={false} style={{ width: 18, flexShrink: 0, alignSelf: 'flex-start' }} tag={{ role: 'Lbl' }}>
        {label}
      </Text>
      <Text style={{ flexGrow: 1, flexBasis: 0 }} tag={{ role: 'LBody' }}>
        {children}
      </Text>
    </View>
  );
}

/** Holds an optional `Caption` and `Row`s of `Cell`s, at least one of them a head. */
export function Table({ lang, source, ...rest }: Group): ReactNode {
  return <View {...rest} tag={tagged('Table', own(lang, source))} />;
}

export function Caption({ lang, source, ...rest }: Words): ReactNode {
  return <Text keepWithNext {...rest} tag={tagged('Caption', own(lang, source))} />;
}

/** `head` repeats it, for the eye alone, on each page the table goes over to. */
export function Row({ head = false, lang, source, style, ...rest }: Group & { readonly head?: boolean }): ReactNode {
  const keep = head ? { repeat: true, keepWithNext: true } : {};
  return (
    <View
      wrap={false}
      {...keep}
      {...rest}
      style={{ flexDirection: 'row', ...style }}
      tag={tagged('TR', own(lang, source))}
    />
  );
}

/** A head when it has a `scope`. */
export function Cell({
  scope,
  lang,
  source,
  ...rest
}: Words & { readonly scope?: 'Row' | 'Column' | 'Both' }): ReactNode {
  const tag = scope === undefined ? tagged('TD', own(lang, source)) : tagged('TH', own(lang, source), { scope });
  return <Text {...rest} tag={tag} />;
}

/** A picture of the given size in points; `alt` says what it shows. JPEG, or PNG without transparency. */
export function Figure({ alt, image, width, height, lang, source, style }: FigureProps): ReactNode {
  const size = { width, height, flexShrink: 0 };
  return <View image={image} style={{ ...style, ...size }} tag={tagged('Figure', own(lang, source), { alt })} />;
}

interface FigureProps extends Own, Pick<ViewProps, 'style'> {
  readonly alt: string;
  readonly image: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Words inside a text that lead somewhere. */
export const Link = 'LINK' as unknown as (props: { readonly src: string; readonly children: ReactNode }) => ReactNode;

function own(lang: string | undefined, source: string | undefined): Own {
  return { ...(lang !== undefined && { lang }), ...(source !== undefined && { source }) };
}
