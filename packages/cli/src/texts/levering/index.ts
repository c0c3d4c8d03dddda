import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { LeveringTexts } from './texts.js';

export const leveringTexts: Readonly<Record<Language, LeveringTexts>> = { nb, nn, en };
export type { LeveringTexts };
