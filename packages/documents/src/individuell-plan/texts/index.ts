import type { Language } from '@hjemmel/validator';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { IndividuellPlanTexts } from './texts.js';

export const individuellPlanTexts: Readonly<Record<Language, IndividuellPlanTexts>> = { nb, nn, en };
export type { IndividuellPlanTexts };
