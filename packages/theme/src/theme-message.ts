import { en } from './messages/en.js';
import { nb } from './messages/nb.js';
import { nn } from './messages/nn.js';
import type { ThemeFinding, ThemeMessageId } from './theme-finding.js';

/** One sentence for each fault; `{name}` is filled in from the finding. */
export type ThemeMessages = Readonly<Record<ThemeMessageId, string>>;

const MESSAGES = { nb, nn, en } as const;

/** What a finding says, as one sentence that tells what to do. */
export function themeMessage({ messageId, params }: ThemeFinding, language: keyof typeof MESSAGES): string {
  const comma = language !== 'en';
  return MESSAGES[language][messageId].replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = params[name] ?? '';
    return typeof value === 'number' && comma ? `${value}`.replace('.', ',') : `${value}`;
  });
}
