import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { LovTexts } from './texts.js';

export const lovTexts: Readonly<Record<Language, LovTexts>> = { nb, nn, en };
export type { LovTexts };
