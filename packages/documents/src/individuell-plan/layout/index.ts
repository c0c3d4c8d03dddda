import type { DocumentLayout } from '../../felles/layout/layout.js';
import { withShared } from '../../felles/layout/with-shared.js';
import { layout } from './layout.js';
import { en } from './texts/en.js';
import { nb } from './texts/nb.js';
import { nn } from './texts/nn.js';

export const individuellPlanLayout: DocumentLayout = { layout, texts: withShared({ nb, nn, en }) };
