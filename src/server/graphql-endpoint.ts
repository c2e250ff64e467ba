import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createContext, type GraphQLContext } from '../graphql/context.ts';
import type { WatchedZstack } from '../zstack/jobs/watching/watches.ts';
import type { ReadClientAddress } from './http/client-address.ts';
import { asksForTrace, FTV1, TRACE_HEADER } from './operation/apollo.ts';
import { needsNoPreflight, requireIntrospection } from './operation/cross-site.ts';
import type { EventStreamAnswer } from './streaming/event-stream.ts';
import { sendAnswer } from './http/http-answer.ts';
import { errorFormatter } from './operation/masking.ts';
import { type AnswerType, chooseAnswerType, namesEventStream } from './http/media-type.ts';
import { asksForCost } from './http/cost-header.ts';
import { toldCost } from './limits/query-limits.ts';
import type { Metrics } from './operations/metrics.ts';
import type { OpenRequests } from './http/open-requests.ts';
import { type OperationParams, readOperation, toOperationParams } from './operation/operation-params.ts';
import type { OperationPreparer, SelectedOperation } from './operation/prepare-operation.ts';
import { LimitExceeded, OperationRefused, statusOfRequestErrors } from './operation/refusals.ts';
import { RequestError } from './http/request-error.ts';
import { sessionOf } from './http/request-session.ts';
import { currentRequestScope } from './operations/request-scope.ts';
import type { Handler } from './http/router.ts';

export interface EndpointOptions {
  readonly apollo: ApolloServer<GraphQLContext>;
  /** Serves the requests that ask for a trace; without it they get none. */
  readonly tracingApollo?: ApolloServer<GraphQLContext> | undefined;
  readonly answerByEvents: EventStreamAnswer;
  readonly preparer: OperationPreparer;
  readonly zstack: WatchedZstack;
  readonly openRequests: OpenRequests;
  readonly metrics: Metrics;
  readonly readClientAddress: ReadClientAddress;
  readonly logger: Logger;
  readonly config: Pick<Config, 'maxRequestBytes' | 'introspection' | 'queryLimits'>;
}

/** GraphQL over HTTP: a POST with a JSON body, or a GET with the operation in the URL. Subscriptions are answered by server-sent events. */
export function graphqlEndpoint(options: EndpointOptions): Handler {
  const { apollo, tracingApollo, answerByEvents, preparer, zstack, openRequests, metrics, readClientAddress, config } =
    options;
  const format = errorFormatter(options.logger, config);

  const serve: Handler = async (request, response) => {
    const scope = currentRequestScope();
    metrics.observe(response, scope);
    const { draining } = openRequests;
    const signal = openRequests.signalFor(response);
    const session = sessionOf(request);
    const client = { session, requestId: scope.requestId, clientAddress: readClientAddress(request) };

    const accept = chooseAnswerType(request.headers.accept);
    const takesEvents = namesEventStream(request.headers.accept);
    if (accept === undefined && !takesEvents) throw notAcceptable();
    const params = toOperationParams(await readOperation(request, config.maxRequestBytes));
    const select = once(() => preparer.select(params));
    if (needsNoPreflight(request)) requireIntrospection(select());
    if (takesEvents && (accept === undefined || asksForSubscription(select))) {
      await answerByEvents(response, params, client);
      return;
    }

    const server = tracingApollo !== undefined && asksForTrace(request) ? tracingApollo : apollo;
    const selected = checkOperation(select, server === tracingApollo);
    if (selected !== undefined && asksForCost(request)) scope.cost = toldCost(selected.cost, config.queryLimits);
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApolloRequest(request, accept ?? 'application/json', {
        ...params,
        query: preparer.resolveText(params.document),
      }),
      context: () => Promise.resolve(createContext(zstack, { ...client, signal, draining })),
    });
    if (answer.body.kind === 'chunked') throw new Error('Incremental delivery is not served.');
    sendAnswer(response, {
      status: answer.status ?? 200,
      headers: { ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' },
      body: answer.body.string,
    });
  };

  const refuse = (response: ServerResponse, answerType: AnswerType | undefined, refused: OperationRefused) => {
    const errors = format(refused.errors);
    sendAnswer(response, {
      status: statusOfRequestErrors(errors, answerType),
      headers: { 'content-type': `${answerType ?? 'application/json'}; charset=utf-8` },
      body: `${JSON.stringify({ errors })}\n`,
    });
  };

  return async (request, response) => {
    try {
      await serve(request, response);
    } catch (error) {
      if (!(error instanceof OperationRefused)) throw error;
      refuse(response, chooseAnswerType(request.headers.accept), error);
    }
  };
}

const notAcceptable = () =>
  new RequestError(
    'NOT_ACCEPTABLE',
    'GraphQL answers as application/json or application/graphql-response+json, subscriptions as text/event-stream.',
  );

/** Does the work when it is first wanted, and has its result, or its error, again each time after. */
function once<Result>(work: () => Result): () => Result {
  let outcome: (() => Result) | undefined;
  return () => {
    if (outcome === undefined) {
      try {
        const result = work();
        outcome = () => result;
      } catch (error) {
        outcome = () => {
          throw error;
        };
      }
    }
    return outcome();
  };
}

/** For a client that takes events and JSON: what is no valid subscription is answered as JSON. */
function asksForSubscription(select: () => SelectedOperation): boolean {
  try {
    return select().operation.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    return false;
  }
}

/**
 * Reads the document, so that Apollo finds it read. A trace tells also of what GraphQL refuses: then Apollo refuses it again.
 * @throws OperationRefused
 */
function checkOperation(select: () => SelectedOperation, traced: boolean): SelectedOperation | undefined {
  try {
    return select();
  } catch (error) {
    const isWithinLimits = error instanceof OperationRefused && !(error instanceof LimitExceeded);
    if (!traced || !isWithinLimits) throw error;
    return undefined;
  }
}

/** Of the caller's request Apollo gets only what it decides by: it refuses a GET of more than queries. */
function toApolloRequest(
  request: IncomingMessage,
  accept: string,
  { query, operationName, variables }: Omit<OperationParams, 'document'> & { readonly query: string },
): HTTPGraphQLRequest {
  const headers = new HeaderMap([['accept', accept]]);
  if (asksForTrace(request)) headers.set(TRACE_HEADER, FTV1);
  if (request.method === 'POST') {
    headers.set('content-type', 'application/json');
    return {
      method: 'POST',
      headers,
      search: '',
      body: { query, operationName: operationName ?? null, variables: variables ?? null },
    };
  }
  // cross-site.ts is the proof that Apollo would have this header be
  headers.set('apollo-require-preflight', 'true');
  const search = new URLSearchParams({
    query,
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
  });
  return { method: 'GET', headers, search: search.toString(), body: undefined };
}
