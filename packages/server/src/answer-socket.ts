import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemBody, ServerProblem } from './problem.js';

/** Answers what is not HTTP, or came too slowly: there is no request to answer through. */
export function answerSocket({ code }: { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const problem = new ServerProblem(code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'for-treg' : 'feil-foresporsel');
  const body = JSON.stringify(problemBody(problem, 'nb'));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
