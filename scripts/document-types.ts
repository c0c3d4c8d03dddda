import { existsSync } from 'node:fs';
import type { DocumentType } from '@hjemmel/documents/felles';

/** The type with this id, found by its folder. */
export async function documentType(id: string): Promise<DocumentType> {
  const url = new URL(`../packages/documents/src/${id}/document-type.ts`, import.meta.url);
  if (!existsSync(url)) throw new Error(`No document type «${id}»`);
  const exported: Record<string, unknown> = await import(url.href);
  return Object.values(exported).find(isDocumentType) as DocumentType;
}

function isDocumentType(value: unknown): value is DocumentType {
  return typeof value === 'object' && value !== null && 'compose' in value;
}
