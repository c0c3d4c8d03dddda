import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { KriseplanTexts } from './texts.js';

export type { KriseplanTexts } from './texts.js';

export const kriseplanTexts: Readonly<Record<Language, KriseplanTexts>> = { nb, nn, en };
