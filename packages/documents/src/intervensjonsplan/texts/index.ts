import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { IntervensjonsplanTexts } from './texts.js';

export type { Headings, IntervensjonsplanTexts, Labels, Voice } from './texts.js';

export const intervensjonsplanTexts: Readonly<Record<Language, IntervensjonsplanTexts>> = { nb, nn, en };
