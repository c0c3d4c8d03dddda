import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { StudioTexts } from './texts.js';

export const studioTexts: Readonly<Record<Language, StudioTexts>> = { nb, nn, en };
export type { StudioTexts, View } from './texts.js';
