const isSource = import.meta.url.endsWith('.ts');

/** The program of a thread, beside this one in the source and in the package. */
export const workerEntry = isSource
  ? new URL('./worker-in-source.mjs', import.meta.url)
  : new URL('./many/worker.js', import.meta.url);

/** What the source needs to run; the package needs nothing. */
export const workerArguments: readonly string[] = isSource ? ['--conditions=@hjemmel/source'] : [];
