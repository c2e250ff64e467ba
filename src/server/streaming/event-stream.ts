import type { ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationParams } from '../operation/operation-params.ts';
import type { OperationStream } from './operation-stream.ts';
import { wantedBy } from '../http/extension-headers.ts';
import { unavailable } from '../http/request-error.ts';
import { currentRequestScope } from '../operations/request-scope.ts';
import type { Shed } from '../operations/shed-metrics.ts';
import { type CheckSession, sessionGate } from './session-gate.ts';
import type { Subscriber, Subscriptions } from './subscriptions.ts';

export const EVENT_STREAM = 'text/event-stream';

export interface EventStreamOptions {
  readonly subscriptions: Subscriptions;
  readonly checkSession: CheckSession;
  /** A client that reads nothing for so long is cut off. */
  readonly stallMs: number;
  readonly shed: Shed;
}

export type EventStreamAnswer = (
  response: ServerResponse,
  params: OperationParams,
  subscriber: Omit<Subscriber, 'transport' | 'wanted'>,
) => Promise<void>;

const headers = {
  'content-type': `${EVENT_STREAM}; charset=utf-8`,
  // nginx would keep the events back
  'x-accel-buffering': 'no',
};

/** Answers a request with the events of its subscription, by graphql-sse's distinct connections mode. Resolves when the stream is over. */
export function eventStreams({ subscriptions, checkSession, stallMs, shed }: EventStreamOptions): EventStreamAnswer {
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
      subscriber: { ...client, transport: 'sse', wanted: wantedBy(response.req) },
      params: () => params,
      scope,
      admit: (signal) => letIn({ ...client, signal, draining }),
      ready: () => roomIn(response, stallMs, () => stream.stop('stalled')),
      failWith: (errors) => ({ errors }),
    });
    response.once('close', () => stream.stop('left'));

    const [body] = await handle(readyRequest(response.req, stream));
    if (body === null || typeof body === 'string') throw new Error('graphql-sse began no event stream.');
    response.writeHead(200, headers);
    for await (const chunk of body) {
      // without `complete` the client knows that it has to connect again
      if (stream.isStopped) break;
      response.write(chunk);
    }
    response.end();
  };
}

/** graphql-sse takes exactly this `accept`, reads bodies without a bound and looks only whether there is a text: the stream brings the operation itself. */
function readyRequest(raw: IncomingMessage, context: OperationStream) {
  const known = new Map([
    ['accept', EVENT_STREAM],
    ['content-type', 'application/json'],
  ]);
  const body = { query: 'subscription { __typename }' };
  return { method: 'POST', url: '/graphql', headers: { get: (name: string) => known.get(name) }, body, raw, context };
}

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
