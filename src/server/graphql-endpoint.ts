import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { createContext, type GraphQLContext } from '../graphql/context.ts';
import type { Zstack } from '../zstack/zstack.ts';
import type { ReadClientAddress } from './client-address.ts';
import type { EventStreamAnswer } from './event-stream.ts';
import { sendAnswer } from './http-answer.ts';
import { chooseAnswerType, namesEventStream } from './media-type.ts';
import type { Metrics } from './metrics.ts';
import type { OpenRequests } from './open-requests.ts';
import { readOperation, toOperationParams } from './operation-params.ts';
import type { OperationPreparer } from './prepare-operation.ts';
import { RequestError } from './request-error.ts';
import { currentRequestScope } from './request-scope.ts';
import { type Handler, queryString } from './router.ts';

export interface EndpointOptions {
  readonly apollo: ApolloServer<GraphQLContext>;
  readonly answerByEvents: EventStreamAnswer;
  readonly preparer: OperationPreparer;
  readonly zstack: Zstack;
  readonly openRequests: OpenRequests;
  readonly metrics: Metrics;
  readonly readClientAddress: ReadClientAddress;
  readonly config: Pick<Config, 'maxRequestBytes'>;
}

/** GraphQL over HTTP: a POST with a JSON body, or a GET with a query in the URL. Subscriptions are answered by server-sent events. */
export function graphqlEndpoint(options: EndpointOptions): Handler {
  const { apollo, answerByEvents, preparer, zstack, openRequests, metrics, readClientAddress, config } = options;
  return async (request, response) => {
    const scope = currentRequestScope();
    metrics.observe(response, scope);
    const { draining } = openRequests;
    const signal = openRequests.signalFor(response);
    const { authorization } = request.headers;
    const client = { authorization, requestId: scope.requestId, clientAddress: readClientAddress(request) };

    const accept = chooseAnswerType(request.headers.accept);
    const takesEvents = namesEventStream(request.headers.accept);
    if (accept === undefined && !takesEvents) throw notAcceptable();
    const operation =
      takesEvents || request.method === 'POST' ? await readOperation(request, config.maxRequestBytes) : undefined;
    if (takesEvents && (accept === undefined || asksForSubscription(preparer, operation))) {
      await answerByEvents(response, toOperationParams(operation), client);
      return;
    }

    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApolloRequest(request, accept ?? 'application/json', operation),
      context: () => Promise.resolve(createContext(zstack, { ...client, signal, draining })),
    });
    if (answer.body.kind === 'chunked') throw new Error('Incremental delivery is not served.');
    sendAnswer(response, {
      status: answer.status ?? 200,
      headers: { ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' },
      body: answer.body.string,
    });
  };
}

const notAcceptable = () =>
  new RequestError(
    406,
    'NOT_ACCEPTABLE',
    'GraphQL answers as application/json or application/graphql-response+json, subscriptions as text/event-stream.',
  );

/** For a client that takes events and JSON: what is no valid subscription is answered as JSON. */
function asksForSubscription(preparer: OperationPreparer, given: unknown): boolean {
  try {
    return preparer.select(toOperationParams(given)).operation.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    return false;
  }
}

/** Of the caller's headers Apollo gets only what it decides by. */
function toApolloRequest(request: IncomingMessage, accept: string, body: unknown): HTTPGraphQLRequest {
  if (request.method === 'POST') {
    const headers = new HeaderMap([
      ['accept', accept],
      ['content-type', 'application/json'],
    ]);
    return { method: 'POST', headers, search: '', body };
  }
  // A page of another origin can send a GET without preflight, but not with an Authorization header: it would see nothing.
  const headers = new HeaderMap([
    ['accept', accept],
    ['apollo-require-preflight', 'true'],
  ]);
  return { method: 'GET', headers, search: queryString(request), body: undefined };
}
