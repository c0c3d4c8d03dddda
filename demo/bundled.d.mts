export function bundled(app: string): Promise<Uint8Array>;
