import type { BaseDocument } from './envelope.js';

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

/** A single string literal: the property that says which variant an object is. */
type IsTag<T> = [T] extends [string] ? (string extends T ? false : IsUnion<T> extends true ? false : true) : false;

type KeptKeys<T> = {
  [K in keyof T]-?: undefined extends T[K] ? never : K extends 'id' ? K : IsTag<T[K]> extends true ? K : never;
}[keyof T];

/** A part of a document that may lack anything but row ids and variant tags. */
export type DraftPart<T> = T extends readonly (infer Item)[]
  ? readonly DraftPart<Item>[]
  : T extends object
    ? { readonly [K in KeptKeys<T>]: DraftPart<T[K]> } & {
        readonly [K in Exclude<keyof T, KeptKeys<T>>]?: DraftPart<T[K]>;
      }
    : T;

type EnvelopeKeys<T> = Extract<
  { [K in keyof BaseDocument]-?: undefined extends BaseDocument[K] ? never : K }[keyof BaseDocument],
  keyof T
>;

/** A document being written: all fields of `T`, only the envelope, row ids and variant tags required (as its draft schema). */
export type Draft<T> = { readonly [K in EnvelopeKeys<T>]: DraftPart<T[K]> } & {
  readonly [K in Exclude<keyof T, EnvelopeKeys<T>>]?: DraftPart<T[K]>;
};
