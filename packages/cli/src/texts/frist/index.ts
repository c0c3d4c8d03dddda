import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { FristTexts } from './texts.js';

export const fristTexts: Readonly<Record<Language, FristTexts>> = { nb, nn, en };
export { type FristTexts, flagOf } from './texts.js';
