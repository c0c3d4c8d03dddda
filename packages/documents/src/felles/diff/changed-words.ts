/** A run of words that stands in both texts, or was taken out, or put in. White space follows the words before it. */
export interface WordRun {
  readonly kind: 'lik' | 'fjernet' | 'lagtTil';
  readonly text: string;
}

/** Beyond this the texts are two texts, and marking words in them tells nobody anything. */
const MOST_CHANGES = 400;

/**
 * The words of two texts run together, with what went and what came; undefined where they have too little in common to be
 * read so. The shortest such list (Myers), so that one changed word is one changed word.
 */
export function changedWords(before: string, after: string): readonly WordRun[] | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(MOST_CHANGES, Math.floor((old.length + now.length) / 2));
  const trace = traceOf(old, now, most);
  return trace && joined(stepsOf(trace, old, now));
}

/** Each word with the white space after it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+(?:\s+$)?/gu) ?? [];
}

type Furthest = ReadonlyMap<number, number>;

/** For each number of changes, how far each diagonal gets; undefined past `most` of them. */
function traceOf(old: readonly string[], now: readonly string[], most: number): readonly Furthest[] | undefined {
  const trace: Furthest[] = [];
  let furthest: Furthest = new Map([[1, 0]]);
  for (let changes = 0; changes <= most; changes += 1) {
    const next = new Map(furthest);
    trace.push(furthest);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOf(furthest, diagonal, changes);
      while (x < old.length && x - diagonal < now.length && old[x]?.trim() === now[x - diagonal]?.trim()) x += 1;
      next.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return trace;
    }
    furthest = next;
  }
  return undefined;
}

function startOf(furthest: Furthest, diagonal: number, changes: number): number {
  const left = furthest.get(diagonal - 1) ?? -1;
  const above = furthest.get(diagonal + 1) ?? -1;
  return diagonal === -changes || (diagonal !== changes && left < above) ? above : left + 1;
}

/** Back along the way that got furthest with the fewest changes. */
function stepsOf(trace: readonly Furthest[], old: readonly string[], now: readonly string[]): readonly WordRun[] {
  const steps: WordRun[] = [];
  let [x, y] = [old.length, now.length];
  const same = () => {
    x -= 1;
    y -= 1;
    steps.push({ kind: 'lik', text: now[y] ?? '' });
  };
  for (let changes = trace.length - 1; changes > 0; changes -= 1) {
    const furthest = trace[changes] ?? new Map<number, number>();
    const diagonal = x - y;
    const start = startOf(furthest, diagonal, changes);
    while (x > start && y > start - diagonal) same();
    const put = start === (furthest.get(diagonal + 1) ?? -1) && start !== (furthest.get(diagonal - 1) ?? -2) + 1;
    if (put) y -= 1;
    else x -= 1;
    steps.push(put ? { kind: 'lagtTil', text: now[y] ?? '' } : { kind: 'fjernet', text: old[x] ?? '' });
  }
  while (x > 0 && y > 0) same();
  return steps.reverse();
}

/** Between words that stayed, first all that went, then all that came. */
function joined(steps: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  let changed = { fjernet: '', lagtTil: '' };
  const end = () => {
    if (changed.fjernet !== '') runs.push({ kind: 'fjernet', text: changed.fjernet });
    if (changed.lagtTil !== '') runs.push({ kind: 'lagtTil', text: changed.lagtTil });
    changed = { fjernet: '', lagtTil: '' };
  };
  for (const { kind, text } of steps) {
    if (kind !== 'lik') {
      changed[kind] += text;
      continue;
    }
    end();
    const last = runs.at(-1);
    if (last?.kind === 'lik') runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  end();
  return runs;
}
