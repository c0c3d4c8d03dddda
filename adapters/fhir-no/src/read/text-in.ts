const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of XHTML that holds paragraphs and nothing else; undefined for any other. */
export function textIn(div: unknown): string | undefined {
  const inner = /^<div[^<>]*>((?:<p>[^<>]*<\/p>)+)<\/div>$/.exec(String(div))?.[1];
  if (inner === undefined) return undefined;
  const paragraphs = [...inner.matchAll(/<p>([^<>]*)<\/p>/g)].map(([, text = '']) => text);
  return paragraphs.join('\n').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}
