import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import { studioTexts } from '../texts/studio.js';

/** A port as it was written; 0 is any that is free. Throws CliError for what is none. */
export function wantedPort(port: string, lang: Language): number {
  if (/^\d{1,5}$/u.test(port) && Number(port) < 65_536) return Number(port);
  throw new CliError(2, studioTexts[lang].badPort);
}
