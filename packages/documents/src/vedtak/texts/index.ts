import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { VedtakTexts } from './texts.js';

export const vedtakTexts: Readonly<Record<Language, VedtakTexts>> = { nb, nn, en };
export type { VedtakTexts };
