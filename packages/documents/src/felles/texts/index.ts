import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import type { FellesTexts } from './felles-texts.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

export const fellesTexts: Readonly<Record<Language, FellesTexts>> = { nb, nn, en };
export type { FellesTexts };
