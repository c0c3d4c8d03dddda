import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { Texts } from './texts.js';

export const samarbeidsavtaleTexts: Readonly<Record<Language, Texts>> = { nb, nn, en };
