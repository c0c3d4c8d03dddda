export { assertMandatory } from './assert-mandatory.js';
export type * from './block.js';
export * from './builders.js';
export { compileWith, type Handlers } from './compile-with.js';
export type * from './document-tree.js';
export { gaps } from './gaps.js';
export {
  type Gap,
  gap,
  type Inline,
  type InlineInput,
  inlines,
  type Link,
  link,
  strong,
  type Text,
  text,
} from './inline.js';
export { FROM_THE_RIGHT, keepNumbers } from './keep-numbers.js';
export { leaves } from './leaves.js';
export { redact } from './redact.js';
export { rendered } from './rendered.js';
export type { ExtractedFile, ExtractRefusal, Rendered, Renderer } from './renderer.js';
export { TreeError, type TreeErrorCode } from './tree-error.js';
export { findBlock, inlineText, visit } from './visit.js';
