import type { Block } from './block.js';
import type { DocumentTree } from './document-tree.js';
import { leaves } from './leaves.js';

/** A small finished tree around `blocks`, which lists the mandatory ones. */
export function testTree(blocks: readonly Block[], changes: Partial<DocumentTree> = {}): DocumentTree {
  return {
    version: 1,
    language: 'nb',
    title: 'Vedtak',
    neutralTitle: 'Brev fra Nordfjorden kommune',
    draft: false,
    rendition: 'part',
    versions: { schema: 'vedtak 1.0', law: '2026.11', texts: '1.0' },
    envelope: {
      sender: { name: 'Nordfjorden kommune', returnLine: 'Nordfjorden kommune', addressLines: ['7601 Nordfjorden'] },
      date: '2026-11-18',
      references: [],
    },
    labels: {
      page: 'Side {page} av {pages}',
      draft: 'UTKAST',
      redacted: 'Tatt ut',
      recipient: 'Mottaker',
      sender: 'Avsender',
      lawVersion: 'Lovregister',
      contents: 'Innhold',
    },
    mandatory: blocks.filter((block) => block.mandatory === true).map((block) => block.id ?? ''),
    blocks,
    ...changes,
  };
}

/** What a faithful format gives back: every text on a line of its own. */
export function faithful(tree: DocumentTree): string {
  return tree.blocks.flatMap((block) => [...leaves(block)]).join('\n');
}
