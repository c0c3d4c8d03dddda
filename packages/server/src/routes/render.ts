import type { BaseDocument } from '@hjemmel/model';
import type { Rendered } from '@hjemmel/tree';
import { documentOf, type ReadBody } from '../document.js';
import { ServerProblem } from '../problem.js';
import { composeOptions, type Query, validateOptions } from '../query.js';
import { DOCUMENT, queryOf, type Route, type Served } from '../route.js';

const file = { schema: { type: 'string', format: 'binary' } };

/** The letter in one format; a document with errors gives its findings and no letter. */
export const render: Route = {
  method: 'POST',
  url: '/v1/render',
  id: 'render',
  summary: 'Lag brevet',
  query: [
    'lang',
    'today',
    'lawDate',
    'nyForvaltningslovFra',
    'draft',
    'format',
    'mottaker',
    'rendition',
    'language',
    'source',
  ],
  body: DOCUMENT,
  answers: {
    200: {
      description: 'Brevet',
      content: {
        'application/pdf': file,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document': file,
        'text/html': file,
        'text/plain': file,
      },
    },
  },
  problems: [422],
  async handle(request, reply, served) {
    const query = queryOf(request);
    const body = await documentOf(request, served);
    const make = query.draft ? drafted : query.source ? withSource : finished;
    const { bytes, mediaType, sha256 } = await make(body, query, served);
    // As a file to keep: nothing of it is ever run in the service's own name.
    return reply
      .header('content-disposition', `attachment; filename="brev.${served.hjemmel.extension(formatOf(query))}"`)
      .header('x-sha256', sha256)
      .type(mediaType)
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  },
};

async function finished({ value, place }: ReadBody, query: Query, { hjemmel, today }: Served): Promise<Rendered> {
  const report = hjemmel.validate(value, validateOptions(query, today()));
  if (!report.ok) throw new ServerProblem('feil-i-dokumentet', { findings: await place(report.findings) });
  if ((report.document as BaseDocument).status === 'utkast') throw new ServerProblem('er-utkast');
  return hjemmel.render(hjemmel.compose(report.document, composeOptions(query)), formatOf(query));
}

async function withSource({ bytes, place }: ReadBody, query: Query, { hjemmel, today }: Served): Promise<Rendered> {
  const options = { ...validateOptions(query, today()), ...composeOptions(query) };
  const made = await hjemmel.renderWithSource(bytes, formatOf(query), options);
  if (made.ok) return made.rendered;
  if (made.reason === 'utkast') throw new ServerProblem('er-utkast');
  if (made.reason !== 'feil') throw new ServerProblem('kan-ikke-lages', { reason: made.reason });
  throw new ServerProblem('feil-i-dokumentet', { findings: await place(made.findings) });
}

async function drafted({ value, place }: ReadBody, query: Query, { hjemmel, today }: Served): Promise<Rendered> {
  const draft = hjemmel.composeDraft(value, { ...validateOptions(query, today()), ...composeOptions(query) });
  if (!draft.ok) throw new ServerProblem('feil-i-dokumentet', { findings: await place(draft.findings) });
  return hjemmel.render(draft.tree, formatOf(query));
}

const formatOf = ({ format = 'pdf' }: Query): string => format;
