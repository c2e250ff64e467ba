import type { GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { type RefusalCode, statusOf } from '../../graphql/public-errors/codes.ts';
import { coded } from '../../graphql/public-errors/public-error.ts';

/** A request that was refused before GraphQL saw it. */
export class RequestError extends Error {
  readonly status: number;
  /** `extensions.code` of the answer. */
  readonly code: RefusalCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'RequestError';
    this.status = statusOf(code);
    this.code = code;
    this.headers = headers;
  }
}

/** The request was not begun, and may be sent again soon. */
export const unavailable = (message: string) => new RequestError('OVERLOADED', message, { 'retry-after': '1' });

/** The JSON text of an answer that is one error. */
export function errorBody(message: string, code: RefusalCode, requestId: string): string {
  const error: GraphQLFormattedError = { message, extensions: coded(code, { requestId }) };
  return `${JSON.stringify({ errors: [error] })}\n`;
}

/** All that a caller learns of an error that nobody foresaw. */
export const UNEXPECTED_ERROR =
  'The gateway met an unexpected error. Its operator finds the cause in the log by the request id.';

/** The whole HTTP answer to what Node could make no request of, written by hand. `errorCode` is Node's. */
export function malformedRequestAnswer(errorCode: string | undefined): string {
  const [status, code, message] = malformed[errorCode ?? ''] ?? malformedRequest;
  const requestId = randomUUID();
  const body = errorBody(message, code, requestId);
  return [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Cache-Control: no-store',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}

type Refusal = readonly [status: string, code: RefusalCode, message: string];

const malformedRequest: Refusal = ['400 Bad Request', 'BAD_REQUEST', 'This is not a valid HTTP request.'];

const malformed: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'BAD_REQUEST',
    'The URL or the headers are too long: send the operation by POST.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'REQUEST_TIMEOUT', 'The request did not arrive in time.'],
};
