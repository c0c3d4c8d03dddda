import type { Kriseplan } from '@hjemmel/model';
import type { SectionSpec } from '../../../felles/layout/field-spec.js';
import { punktFields } from '../kinds.js';

export const foerstSection: SectionSpec<Kriseplan> = {
  id: 'foerst',
  fields: { gjoerDetteFoerst: { widget: 'rows', printed: 5, rowTitle: ['tekst'], kind: 'punkt', fields: punktFields } },
};
