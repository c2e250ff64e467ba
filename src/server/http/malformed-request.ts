import { randomUUID } from 'node:crypto';
import { errorBody } from './request-error.ts';

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

type Refusal = readonly [status: string, code: string, message: string];

const malformedRequest: Refusal = ['400 Bad Request', 'BAD_REQUEST', 'This is not a valid HTTP request.'];

const malformed: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'BAD_REQUEST',
    'The URL or the headers are too long: send the operation by POST.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'REQUEST_TIMEOUT', 'The request did not arrive in time.'],
};
