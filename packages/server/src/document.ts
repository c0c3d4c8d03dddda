import { type PlacedFinding, placeFindings } from '@hjemmel/sdk';
import { type Finding, locator } from '@hjemmel/validator';
import type { FastifyRequest } from 'fastify';
import { ServerProblem } from './problem.js';
import { bytesOf, queryOf, type Served } from './route.js';

/** A document that could be read, with a way to say what is wrong with it. */
export interface ReadBody {
  readonly value: unknown;
  readonly bytes: Uint8Array;
  /** What the reader remarked, for want of errors. */
  readonly remarks: readonly Finding[];
  readonly place: (findings: readonly Finding[]) => Promise<readonly PlacedFinding[]>;
}

/** The body as a document. Throws a problem with the findings where it cannot be read. */
export async function documentOf(request: FastifyRequest, served: Served): Promise<ReadBody> {
  const { hjemmel, types, limits } = served;
  const { lang } = queryOf(request);
  const bytes = bytesOf(request);
  const read = hjemmel.read(bytes, { maxBytes: limits.maxBytes, maxDepth: limits.maxDepth });
  const value = read.ok ? read.value : undefined;
  const type = types.find(({ id }) => id === (value as { type?: unknown } | null | undefined)?.type);
  const place = (findings: readonly Finding[]) =>
    placeFindings(findings, {
      hjemmel,
      type,
      lang,
      locate: read.locate ?? locator(''),
      ...(read.text !== undefined && { source: read.text }),
    });
  if (!read.ok) throw new ServerProblem('kan-ikke-leses', { findings: await place(read.findings) });
  return { value, bytes, remarks: read.findings, place };
}
