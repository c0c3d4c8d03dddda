/**
 * Does work on items as they come, at most `width` at a time, and gives the results in the order of the items. Reads no
 * further ahead than that, so that an endless source needs no more memory than a short one.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is told when its turn comes, and must not end the process before that.
    result.catch(() => undefined);
    pending.push(result);
    if (pending.length >= width) yield* taken(pending);
  }
  while (pending.length > 0) yield* taken(pending);
}

async function* taken<Result>(pending: Promise<Result>[]): AsyncGenerator<Result> {
  const first = pending.shift();
  if (first) yield await first;
}
