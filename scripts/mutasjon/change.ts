/** Changes fields of an object and gives the way back; undefined takes a field out. */
export function change<T extends object>(target: T, patch: { readonly [K in keyof T]?: T[K] | undefined }): () => void {
  const keys = Object.keys(patch) as (keyof T)[];
  const before = keys.map((key) => [key, Object.hasOwn(target, key), target[key]] as const);
  for (const key of keys) put(target, key, patch[key]);
  return () => {
    for (const [key, had, value] of before) put(target, key, had ? value : undefined);
  };
}

function put<T extends object>(target: T, key: keyof T, value: T[keyof T] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
