import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { createHandler } from 'graphql-sse';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { OperationParams } from '../operation/operation-params.ts';
import type { OperationStream } from './operation-stream.ts';
import { wantedBy } from '../http/extension-headers.ts';
import { writeHead } from '../http/http-answer.ts';
import { unavailable } from '../http/request-error.ts';
import { currentRequestScope } from '../operations/request-scope.ts';
import type { Shed } from '../operations/metrics/shed-metrics.ts';
import { type CheckSession, sessionGate } from './session-gate.ts';
import type { Outlet } from './subscription.ts';
import type { Subscriber, Subscriptions } from './subscriptions.ts';

export const EVENT_STREAM = 'text/event-stream';

export interface EventStreamOptions {
  readonly subscriptions: Subscriptions;
  readonly checkSession: CheckSession;
  /** A client that reads nothing for so long is cut off. */
  readonly stallMs: number;
  readonly shed: Shed;
  readonly logger: Logger;
}

export type EventStreamAnswer = (
  response: ServerResponse,
  params: OperationParams,
  subscriber: Omit<Subscriber, 'wanted'>,
) => Promise<void>;

const headers = {
  'content-type': `${EVENT_STREAM}; charset=utf-8`,
  // nginx would keep the events back
  'x-accel-buffering': 'no',
};

/** Answers a request with the events of its subscription, by graphql-sse's distinct connections mode. Resolves when the stream has begun. */
export function eventStreams({
  subscriptions,
  checkSession,
  stallMs,
  shed,
  logger,
}: EventStreamOptions): EventStreamAnswer {
  const letIn = sessionGate(checkSession);
  const handle = createHandler<IncomingMessage, OperationStream>({
    authenticate: () => null,
    // errors are in their shown form already, which is all that graphql-sse prints
    onSubscribe: ({ context }) => context as AsyncGenerator<ExecutionResult>,
  });

  return async (response, params, client) => {
    const { draining } = subscriptions;
    if (draining.aborted) throw unavailable('The gateway is shutting down: connect again.');
    if (subscriptions.isFull()) {
      shed('subscriptions');
      throw unavailable('Too many subscriptions are open. Try again in a few seconds.');
    }

    if (response.destroyed) return;
    const scope = currentRequestScope();
    scope.streamed = true;
    const stream = subscriptions.open({
      subscriber: { ...client, wanted: wantedBy(response.req) },
      params: () => params,
      scope,
      admit: (signal) => letIn({ ...client, signal, draining }),
      outlet: new EventStreamOutlet(response, stallMs),
    });
    stopWhenLeft(response, stream);

    const [body] = await handle(readyRequest(response.req, stream));
    if (body === null || typeof body === 'string') throw new Error('graphql-sse began no event stream.');
    writeHead(response, 200, headers);
    response.flushHeaders(); // written by itself, the head is kept as one text and not as the dozens that it was made of
    send(body[Symbol.asyncIterator](), response, stream, logger);
  };
}

// By functions of their own, since those within the answer's would hold all that it knows of the request.

function stopWhenLeft(response: ServerResponse, stream: OperationStream): void {
  response.on('close', () => stream.stop('left'));
}

function send(body: AsyncIterator<string>, response: ServerResponse, stream: OperationStream, logger: Logger): void {
  const next = () => {
    body.next().then(write, fail);
  };
  const write = ({ done, value }: IteratorResult<string>) => {
    // without `complete` the client knows that it has to connect again
    if (stream.isStopped) body.return?.().catch(fail);
    else if (done !== true) {
      response.write(value);
      next();
      return;
    }
    response.end();
  };
  const fail = (error: unknown) => {
    logger.error({ err: error }, 'an event stream failed');
    response.destroy();
  };
  next();
}

class EventStreamOutlet implements Outlet {
  readonly transport = 'sse';
  readonly #response: ServerResponse;
  readonly #stallMs: number;

  constructor(response: ServerResponse, stallMs: number) {
    this.#response = response;
    this.#stallMs = stallMs;
  }

  ready(stream: OperationStream): Promise<void> {
    return roomIn(this.#response, this.#stallMs, () => stream.stop('stalled'));
  }

  failWith(errors: readonly GraphQLFormattedError[]): Promise<FormattedExecutionResult> {
    return Promise.resolve({ errors });
  }
}

/** graphql-sse takes exactly this `accept`, reads bodies without a bound and looks only whether there is a text: the stream brings the operation itself. */
const readyRequest = (raw: IncomingMessage, context: OperationStream) => ({ ...anySubscription, raw, context });

const known = new Map([
  ['accept', EVENT_STREAM],
  ['content-type', 'application/json'],
]);
const anySubscription = {
  method: 'POST',
  url: '/graphql',
  headers: { get: (name: string) => known.get(name) },
  body: { query: 'subscription { __typename }' },
};

/** Resolves when what was written has gone out, or the client has left. One that does not read within `stallMs` is cut off. */
function roomIn(response: ServerResponse, stallMs: number, onStall: () => void): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(fuse);
      response.off('drain', done).off('close', done);
      resolve();
    };
    const fuse = setTimeout(() => {
      onStall();
      response.destroy();
    }, stallMs);
    response.once('drain', done).once('close', done);
  });
}
