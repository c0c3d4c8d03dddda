import { DocxError, embeddedSource as inDocx } from '@hjemmel/render-docx';
import { embeddedSource as inPdf, PdfError } from '@hjemmel/render-pdf';
import { ServerProblem } from '../problem.js';
import { bytesOf, json, type Route, ref } from '../route.js';

const file = { type: 'string', format: 'binary' };

/** The document inside a letter of ours, byte for byte as it was put there. It has not been judged. */
export const extract: Route = {
  method: 'POST',
  url: '/v1/extract',
  id: 'extract',
  summary: 'Ta dokumentet ut av et brev',
  query: ['lang'],
  body: { 'application/pdf': file, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': file },
  answers: { 200: json('Dokumentet', ref('Dokument')) },
  problems: [422],
  async handle(request, reply) {
    const bytes = bytesOf(request);
    const source = embedded(request.headers['content-type'] === 'application/pdf' ? inPdf : inDocx, bytes);
    if (!source) throw new ServerProblem('ingen-kilde', { reason: 'no-source' });
    return reply.type('application/json; charset=utf-8').send(Buffer.from(source));
  },
};

function embedded(read: (file: Uint8Array) => Uint8Array | undefined, bytes: Uint8Array): Uint8Array | undefined {
  try {
    return read(bytes);
  } catch (error) {
    if (!PdfError.isInstance(error) && !DocxError.isInstance(error)) throw error;
    throw new ServerProblem('ingen-kilde', { reason: error.code });
  }
}
