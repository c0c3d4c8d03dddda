import type { KriseplanPunkt } from '@hjemmel/model';
import { type FieldSpecs, ROW_ID } from '../../felles/layout/field-spec.js';

export const punktFields: FieldSpecs<KriseplanPunkt> = { id: ROW_ID, tekst: { widget: 'textarea', required: true } };
