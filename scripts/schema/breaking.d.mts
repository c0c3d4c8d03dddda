export function breaking(before: unknown, after: unknown): readonly string[];
export function bare(schema: unknown): unknown;
