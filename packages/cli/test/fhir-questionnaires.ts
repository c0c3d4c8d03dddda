import { type DocumentType, type Questionnaire, questionnaireOf } from '@hjemmel/documents/felles';

/** The form of a type in one language. */
export async function formOf(type: DocumentType, language: 'nb' | 'nn'): Promise<Questionnaire> {
  const layout = await type.layout?.();
  if (!layout) throw new Error(`${type.id} has no layout`);
  return questionnaireOf(type, await type.schema(), layout, { language });
}
