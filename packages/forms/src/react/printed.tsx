import type { DocumentType } from '@hjemmel/documents/felles';
import type { ReactNode } from 'react';

type Tree = ReturnType<DocumentType['compose']>;
type Block = Tree['blocks'][number];
type Inline = Extract<Block, { type: 'paragraph' }>['content'][number];
type List = Extract<Block, { type: 'list' }>;

/** The parts no letter can be given out without, as they will be printed. */
export function mandatoryBlocks({ blocks }: Pick<Tree, 'blocks'>): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.mandatory === true) return [block];
    return block.type === 'section' || block.type === 'notice' ? mandatoryBlocks({ blocks: block.children }) : [];
  });
}

/** Blocks of a letter, headings two levels further down. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  // Blocks have no names of their own, and never change places.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above.
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'heading':
      return <h4 className="ds-heading">{words(block.content)}</h4>;
    case 'paragraph':
      return <p>{words(block.content)}</p>;
    case 'list':
      return <ListView list={block} />;
    case 'keyValue':
      return (
        <dl>
          {block.rows.map(({ key, value }) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{words(value)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <TableView table={block} />;
    case 'section':
    case 'notice':
      return <Blocks blocks={block.children} />;
    default:
      return null;
  }
}

function ListView({ list: { ordered, items } }: { readonly list: List }): ReactNode {
  const rows = items.map(({ content, children }) => (
    <li key={words(content)}>
      {words(content)}
      {children && <ListView list={children} />}
    </li>
  ));
  return ordered ? <ol>{rows}</ol> : <ul>{rows}</ul>;
}

function TableView({ table }: { readonly table: Extract<Block, { type: 'table' }> }): ReactNode {
  return (
    <dl>
      {table.rows.flatMap(({ cells }) =>
        cells.map((cell, index) => (
          <div key={`${words(cells[0] ?? [])} ${table.columns[index]?.header}`}>
            <dt>{table.columns[index]?.header}</dt>
            <dd>{words(cell)}</dd>
          </div>
        )),
      )}
    </dl>
  );
}

function words(content: readonly Inline[]): string {
  return content.map((run) => (run.type === 'gap' ? `[${run.label}]` : run.text)).join('');
}
