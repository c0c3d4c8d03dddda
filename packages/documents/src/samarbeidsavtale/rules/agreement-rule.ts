import { defineRule } from '@hjemmel/validator';
import type { Agreement } from '../compose/context.js';

/** `defineRule` for a rule about samarbeidsavtale. */
export const defineAgreementRule = defineRule<Agreement>();
