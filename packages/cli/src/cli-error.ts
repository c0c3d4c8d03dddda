/** A sentence for the person at the keyboard and the exit code that goes with it: 1 the document, 2 usage, 3 environment. */
export class CliError extends Error {
  readonly exitCode: 1 | 2 | 3;

  constructor(exitCode: 1 | 2 | 3, message: string) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}
