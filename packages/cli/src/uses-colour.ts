import type { CliContext } from './context.js';

/** Colour only for a person at a terminal who has not asked for none (no-color.org). */
export function usesColour({ stdout, env }: CliContext['process']): boolean {
  return stdout.isTTY === true && !env?.NO_COLOR;
}
