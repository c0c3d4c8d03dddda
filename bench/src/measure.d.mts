export function median(values: readonly number[]): number;
export function perSecond(call: () => unknown, options?: { rounds?: number; roundMs?: number }): number;
export function medianMs(call: () => Promise<unknown>, options?: { times?: number; warmUp?: number }): Promise<number>;
