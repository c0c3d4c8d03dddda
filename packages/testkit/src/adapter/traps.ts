import { CaseError } from '../case.js';

/** Runs something that may read nothing but what it is handed: the clock, chance and the network are shut meanwhile. */
export function shutIn<T>(work: () => T): T {
  const { Date: realDate, fetch: realFetch } = globalThis;
  const { random } = Math;
  const { randomUUID, getRandomValues } = crypto;
  globalThis.Date = clockless(realDate);
  globalThis.fetch = forbidden('the network');
  Math.random = forbidden('chance');
  Object.assign(crypto, { randomUUID: forbidden('chance'), getRandomValues: forbidden('chance') });
  try {
    return work();
  } finally {
    globalThis.Date = realDate;
    globalThis.fetch = realFetch;
    Math.random = random;
    Reflect.deleteProperty(crypto, 'randomUUID');
    Reflect.deleteProperty(crypto, 'getRandomValues');
    if (crypto.randomUUID !== randomUUID) Object.assign(crypto, { randomUUID });
    if (crypto.getRandomValues !== getRandomValues) Object.assign(crypto, { getRandomValues });
  }
}

function forbidden(what: string): () => never {
  return () => {
    throw new CaseError(`It reads ${what}.`);
  };
}

/** A date that is handed in may be read; today may not. */
function clockless(real: DateConstructor): DateConstructor {
  return new Proxy(real, {
    construct(target, args: unknown[], newTarget) {
      if (args.length === 0) forbidden('the clock')();
      return Reflect.construct(target, args, newTarget);
    },
    apply: forbidden('the clock'),
    get: (target, name) => (name === 'now' ? forbidden('the clock') : Reflect.get(target, name)),
  });
}

/** Nothing in it can be changed; bytes, which cannot be frozen, are compared instead. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
