import type { BaseDocument, Draft } from '@hjemmel/model';
import { defineRule } from '@hjemmel/validator';

/** `defineRule` for a rule that holds for every document type. */
export const defineFellesRule = defineRule<Draft<BaseDocument>>();
