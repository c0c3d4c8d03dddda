/**
 * What an OperationOutcome says in codes: the kind of each issue, and where. Its own words may repeat what was sent, and are
 * not kept.
 */
export function outcomeCode(body: { readonly [element: string]: unknown } | undefined): string | undefined {
  if (body?.resourceType !== 'OperationOutcome' || !Array.isArray(body.issue)) return undefined;
  const said = body.issue.slice(0, MOST).flatMap((issue) => {
    const { code, expression } = (issue ?? {}) as { readonly code?: unknown; readonly expression?: unknown };
    if (typeof code !== 'string' || !/^[a-z-]{1,30}$/.test(code)) return [];
    const [path] = Array.isArray(expression) ? expression : [];
    return [typeof path === 'string' && PATH.test(path) ? `${code}@${path}` : code];
  });
  return said.length === 0 ? undefined : said.join(',');
}

const MOST = 5;
/** A path of elements, with nothing quoted in it. */
const PATH = /^[A-Z][A-Za-z]{1,40}(?:\.[a-z][A-Za-z]{0,40}(?:\[\d{1,4}\])?){0,8}$/;
