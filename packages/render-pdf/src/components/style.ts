type Length = number | string;
type Side<T> = { readonly [K in T as `${'margin' | 'padding'}${Capitalize<string & K>}`]?: Length };
type Border = {
  readonly [K in 'Top' | 'Right' | 'Bottom' | 'Left' as `border${K}` | `border${K}Color` | `border${K}Style`]?: string;
} & { readonly [K in 'Top' | 'Right' | 'Bottom' | 'Left' as `border${K}Width`]?: Length };

/** The part of react-pdf's style sheet that is laid out and painted here; numbers are points. */
export interface Style extends Side<'top' | 'right' | 'bottom' | 'left' | 'horizontal' | 'vertical'>, Border {
  readonly flexDirection?: 'row' | 'column';
  readonly flexWrap?: 'wrap' | 'nowrap';
  readonly flexGrow?: number;
  readonly flexShrink?: number;
  readonly flexBasis?: Length;
  readonly alignItems?: 'flex-start' | 'center' | 'flex-end' | 'stretch';
  readonly alignSelf?: 'auto' | 'flex-start' | 'center' | 'flex-end' | 'stretch';
  readonly justifyContent?: 'flex-start' | 'center' | 'flex-end' | 'space-between';
  readonly rowGap?: number;
  readonly columnGap?: number;
  readonly width?: Length;
  readonly height?: Length;
  readonly minWidth?: Length;
  readonly minHeight?: Length;
  readonly maxWidth?: Length;
  readonly margin?: Length;
  readonly padding?: Length;
  readonly border?: string;
  readonly borderColor?: string;
  readonly borderWidth?: Length;
  readonly backgroundColor?: string;
  readonly textAlign?: 'left' | 'right' | 'center';
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: number;
  readonly lineHeight?: number;
  readonly color?: string;
  readonly textDecoration?: 'none' | 'underline';
  readonly textDecorationStyle?: 'solid' | 'dashed';
}
