import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { CliTexts } from './texts.js';

export const cliTexts: Readonly<Record<Language, CliTexts>> = { nb, nn, en };
export type { CliTexts };
