export interface DigisosOptions {
  /** Name of the sending system, and its version: for whoever looks for a fault. */
  readonly systemnavn: string;
  readonly systemversjon: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Throws TypeError for a setup no delivery could be made with. */
export function assertUsable(options: DigisosOptions): void {
  const given = options as unknown as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((name) => name !== 'systemnavn' && name !== 'systemversjon');
  if (unknown !== undefined) throw new TypeError(`${unknown} is none of systemnavn, systemversjon`);
  for (const name of ['systemnavn', 'systemversjon'])
    if (!isText(given[name])) throw new TypeError(`${name} is a text`);
}
