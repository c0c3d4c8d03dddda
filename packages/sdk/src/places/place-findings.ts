import type { DocumentType } from '@hjemmel/documents/felles';
import type { Finding, Language, Position } from '@hjemmel/validator';
import type { Hjemmel } from '../create-hjemmel.js';
import { fieldDescription } from './field-description.js';

/** A finding with its place in the file and its words. */
export interface PlacedFinding extends Finding {
  readonly position: Position;
  readonly text: string;
  readonly hjemmelText: string;
  /** What the field is, from its schema; empty where the schema knows nothing. */
  readonly field: string;
}

/** Gives findings their place in the text and their words, errors first, then in the order of the file. */
export async function placeFindings(
  findings: readonly Finding[],
  context: {
    readonly hjemmel: Hjemmel;
    readonly locate: (pointer: string) => Position;
    /** The text that `locate` finds places in. */
    readonly source?: string;
    readonly type: DocumentType | undefined;
    readonly lang: Language;
  },
): Promise<readonly PlacedFinding[]> {
  if (findings.length === 0) return [];
  const { hjemmel, type, lang } = context;
  const schema = await type?.schema();
  const placed = findings.map((finding) => ({
    ...finding,
    position: positionOf(finding, context),
    text: hjemmel.message(finding, lang),
    hjemmelText: hjemmel.hjemmelText(finding.hjemmel, lang),
    field: fieldDescription(schema, finding.path, finding.messageId === 'pattern'),
  }));
  return placed.sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.position.offset - b.position.offset);
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

// A syntax error has no pointer, but knows its own line and column.
function positionOf(
  { params, path }: Finding,
  { locate, source = '' }: { readonly locate: (pointer: string) => Position; readonly source?: string },
): Position {
  const { line, column } = params;
  if (typeof line !== 'number' || typeof column !== 'number') return locate(path);
  const before = source.split('\n', line - 1).reduce((length, text) => length + text.length + 1, 0);
  const offset = before + column - 1;
  return { line, column, offset: offset < source.length ? offset : -1, length: 0 };
}
