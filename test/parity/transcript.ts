import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { WebSocket } from 'ws';

/** A request to a server of this process, with its body, and what that answered, where it was the gateway. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly body: readonly Buffer[];
  readonly response: ServerResponse;
  readonly answer: readonly Buffer[];
}

/** All that is said while a test is tried. */
export interface Transcript {
  readonly exchanges: Exchange[];
  /** What is sent on WebSockets, by either side. */
  readonly messages: string[];
}

export const isOperation = ({ url = '' }: IncomingMessage): boolean => url.startsWith('/graphql');

/** Has all that is said over HTTP and WebSockets in this process be written down. @param current where; undefined for nowhere */
export function writeDown(current: () => Transcript | undefined): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Pick<Exchange, 'request' | 'response'>;
    const transcript = current();
    if (transcript === undefined) return;
    const body: Buffer[] = [];
    const answer: Buffer[] = [];
    transcript.exchanges.push({ request, body, response, answer });
    tap(request, 'push', body);
    if (!isOperation(request)) return;
    tap(response, 'write', answer);
    tap(response, 'end', answer);
  });
  const send: unknown = Reflect.get(WebSocket.prototype, 'send');
  if (typeof send !== 'function') throw new TypeError('A WebSocket sends.');
  WebSocket.prototype.send = function (this: WebSocket, ...given: readonly unknown[]) {
    current()?.messages.push(String(given[0]));
    Reflect.apply(send, this, given);
  };
}

/** Notes each chunk that a method is given. */
function tap(stream: object, method: 'push' | 'write' | 'end', noted: Buffer[]): void {
  const original: unknown = Reflect.get(stream, method);
  if (typeof original !== 'function') throw new TypeError(`There is no ${method}.`);
  Reflect.set(stream, method, (...given: readonly unknown[]): unknown => {
    const [chunk] = given;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) noted.push(Buffer.from(chunk));
    return Reflect.apply(original, stream, given) as unknown;
  });
}
