import { createClient as createSseClient } from 'graphql-sse';
import { type Client, createClient } from 'graphql-ws';
import { vi } from 'vitest';
import { WebSocket } from 'ws';
import type { GraphQLContext } from '../../../src/graphql/context.ts';
import { exampleSchema, session } from '../gateway-fixture.ts';

export const authorization = `OAuth ${session}`;
export const tick = { query: 'subscription Ticks { tick }' };

type Answer = { readonly tick: string | Error } | { readonly thrown: unknown } | 'end';

/** A source of `tick` that the test drives, one for each subscription. */
export class Ticker implements AsyncIterableIterator<string | Error> {
  readonly context: GraphQLContext;
  readonly #answers: Answer[] = [];
  readonly #returned = Promise.withResolvers<undefined>();
  #wake: (() => void) | undefined;
  /** How many events were asked for. */
  pulls = 0;

  constructor(context: GraphQLContext) {
    this.context = context;
  }

  /** Resolves when the source was told to end. */
  get returned(): Promise<undefined> {
    return this.#returned.promise;
  }

  /** An Error is an event whose field fails. */
  emit(...ticks: readonly (string | Error)[]): void {
    this.#answers.push(...ticks.map((tick) => ({ tick })));
    this.#wake?.();
  }

  fail(thrown: unknown): void {
    this.#answers.push({ thrown });
    this.#wake?.();
  }

  end(): void {
    this.#answers.push('end');
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<string | Error, undefined>> {
    this.pulls += 1;
    while (this.#answers.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    const answer = this.#answers.shift() ?? 'end';
    if (answer === 'end') return { done: true, value: undefined };
    if ('thrown' in answer) throw answer.thrown;
    return { done: false, value: answer.tick };
  }

  return(): Promise<IteratorResult<string | Error, undefined>> {
    this.#returned.resolve(undefined);
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** A schema whose `tick` hands each subscription to the test. */
export function tickers(begin: (ticker: Ticker) => void = () => undefined) {
  const begun: Ticker[] = [];
  const waiting: ((ticker: Ticker) => void)[] = [];
  const schema = exampleSchema(undefined, (context) => {
    const ticker = new Ticker(context);
    begin(ticker);
    const wake = waiting.shift();
    if (wake) wake(ticker);
    else begun.push(ticker);
    return ticker;
  });
  /** The next subscription that has reached its source. */
  const nextTicker = (): Promise<Ticker> => {
    const ticker = begun.shift();
    return ticker ? Promise.resolve(ticker) : new Promise((resolve) => waiting.push(resolve));
  };
  return { schema, nextTicker };
}

export interface Operation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

export interface Subscribed {
  readonly events: AsyncIterableIterator<{ readonly data?: unknown; readonly errors?: unknown }>;
  /** Ends the subscription as its client does. */
  readonly unsubscribe: () => void;
}

type Transport = (url: string, operation: Operation, authorization?: string) => Subscribed;

export const websocketUrl = (url: string) => `${url.replace('http', 'ws')}/graphql`;

/** A graphql-ws client that tries once. */
export function websocketClient(url: string, payload: Record<string, unknown> = { Authorization: authorization }) {
  return createClient({
    url: websocketUrl(url),
    webSocketImpl: WebSocket,
    connectionParams: payload,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
}

export function subscribeWith(client: Client, operation: Operation): Subscribed {
  const events = client.iterate(operation);
  return { events, unsubscribe: () => void events.return?.() };
}

export const overWebSocket: Transport = (url, operation, authorized = authorization) =>
  subscribeWith(websocketClient(url, { Authorization: authorized }), operation);

export const overSse: Transport = (url, operation, authorized = authorization) => {
  const headers = { authorization: authorized };
  const events = createSseClient({ url: `${url}/graphql`, headers, retryAttempts: 0 }).iterate(operation);
  return { events, unsubscribe: () => void events.return?.() };
};

export const transports = [
  ['graphql-transport-ws', 'websocket', overWebSocket],
  ['server-sent events', 'sse', overSse],
] as const;

export interface ShownError {
  readonly message: string;
  readonly path?: readonly string[];
  readonly extensions: { readonly code: string; readonly requestId: string };
}

/** The errors that end it, whether the transport throws them or sends them in a last event. */
export async function errorsOf({ events }: Subscribed): Promise<readonly ShownError[]> {
  try {
    for await (const { errors } of events) if (errors) return errors as readonly ShownError[];
  } catch (error) {
    if (Array.isArray(error)) return error as readonly ShownError[];
    throw error;
  }
  throw new Error('It ended without an error.');
}

export async function codesOf(subscribed: Subscribed): Promise<readonly string[]> {
  return (await errorsOf(subscribed)).map(({ extensions }) => extensions.code);
}

export async function allEvents({ events }: Subscribed): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** A WebSocket without graphql-ws's manners. */
export async function rawWebSocket(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(websocketUrl(url), 'graphql-transport-ws', { headers });
  const closed = new Promise<readonly [code: number, reason: string]>((resolve) =>
    socket.once('close', (code, reason) => resolve([code, String(reason)])),
  );
  const received: string[] = [];
  socket.on('message', (data) => received.push((data as Buffer).toString()));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('error', () => undefined);
  return { socket, closed, received, say: (message: object) => socket.send(JSON.stringify(message)) };
}

/** A WebSocket whose `connection_init` was acknowledged. */
export async function openWebSocket(
  url: string,
  headers: Record<string, string> = {},
  payload: Record<string, unknown> = { Authorization: authorization },
) {
  const raw = await rawWebSocket(url, headers);
  const acknowledged = new Promise((resolve) => raw.socket.once('message', resolve));
  raw.say({ type: 'connection_init', payload });
  await acknowledged;
  return raw;
}

/** Waits until the condition holds; what it tells may change its mind between two looks. */
export const eventually = (holds: () => boolean, interval = 20): Promise<unknown> =>
  vi.waitUntil(holds, { timeout: 20_000, interval });

/** The HTTP answer to a request for a WebSocket that was not granted. */
export function refusedUpgrade(url: string, headers: Record<string, string> = {}) {
  return new Promise<{ readonly status: number; readonly requestId: unknown; readonly body: string }>(
    (resolve, reject) => {
      const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
      socket.once('open', () => reject(new Error('The WebSocket was granted.')));
      socket.once('error', reject);
      socket.once('unexpected-response', (_request, response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            requestId: response.headers['x-request-id'],
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
    },
  );
}

/** A request for server-sent events, as text. */
export const fetchEvents = (url: string, operation: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify(operation),
  });
