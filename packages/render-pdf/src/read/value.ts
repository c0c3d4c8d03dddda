/** A value of a PDF file, as it stands in the bytes. */
export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfString
  | PdfRef
  | PdfDict
  | PdfStream
  | readonly PdfValue[];

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** One character for each byte. */
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
}

export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}

export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  /** As it lies in the file, packed or not. */
  readonly raw: Uint8Array;
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return kindOf(value) === 'dict';
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return kindOf(value) === 'stream';
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return kindOf(value) === 'ref';
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The name without its slash, or nothing. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return kindOf(value) === 'name' ? (value as PdfName).name : undefined;
}

/** A text string as characters: UTF-16 with its mark, or Latin-1. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (kindOf(value) !== 'string') return undefined;
  const { bytes } = value as PdfString;
  return bytes.startsWith('\xfe\xff') ? utf16(bytes.slice(2)) : bytes;
}

export function utf16(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  return text;
}

function kindOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly kind: string }).kind;
}
