export function bundled(app: string): Promise<ReadonlyMap<string, Uint8Array>>;
