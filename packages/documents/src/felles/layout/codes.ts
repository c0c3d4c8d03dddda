/** The same codes as in another language, each with a word of its own. */
export type Codes<Choices> = {
  readonly [Field in keyof Choices]: { readonly [Code in keyof Choices[Field]]: string };
};
