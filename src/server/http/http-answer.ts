import type { ServerResponse } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Whether a line end follows the text: put there when it is sent, since to make a long text longer is to copy it. Default: false. */
  readonly isLine?: boolean;
}

/** Sends a whole answer with its length. One for a caller who has left goes nowhere. */
export function sendAnswer(response: ServerResponse, { status, headers = {}, body, isLine = false }: HttpAnswer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (typeof body === 'string') {
    const length = Buffer.byteLength(body);
    response.setHeader('content-length', isLine ? length + 1 : length);
    // of ASCII each character is a byte, and need not be looked at again
    response.end(isLine ? `${body}\n` : body, length === body.length ? 'latin1' : 'utf8');
  } else response.end(body);
}

export function sendJson(response: ServerResponse, status: number, value: object): void {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  sendAnswer(response, { status, headers, body: JSON.stringify(value), isLine: true });
}
