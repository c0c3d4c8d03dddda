/** Which block, and where in the document it comes from, without any of its words. */
export function blockName(
  { id, source, type }: { readonly id?: string; readonly source?: string; readonly type: string },
  index?: number,
): string {
  const name = id ?? (source === undefined && index !== undefined ? `${type} ${index}` : type);
  return source === undefined ? `«${name}»` : `«${name}» (${source})`;
}
