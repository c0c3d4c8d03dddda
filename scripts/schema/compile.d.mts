/** JavaScript of a module whose `validate` validates one schema. */
export function compile(schema: unknown): Promise<string>;
