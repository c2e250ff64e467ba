import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { createContext, type GraphQLContext } from '../graphql/context.ts';
import type { Zstack } from '../zstack/zstack.ts';
import { clientAddressReader } from './client-address.ts';
import { sendAnswer } from './http-answer.ts';
import { chooseAnswerType } from './media-type.ts';
import type { Metrics } from './metrics.ts';
import type { OpenRequests } from './open-requests.ts';
import { readJson } from './request-body.ts';
import { RequestError } from './request-error.ts';
import { currentRequestScope } from './request-scope.ts';
import { type Handler, queryString } from './router.ts';

export interface EndpointOptions {
  readonly apollo: ApolloServer<GraphQLContext>;
  readonly zstack: Zstack;
  readonly openRequests: OpenRequests;
  readonly metrics: Metrics;
  readonly config: Pick<Config, 'maxRequestBytes' | 'trustedProxies'>;
}

/** GraphQL over HTTP: a POST with a JSON body, or a GET with a query in the URL. */
export function graphqlEndpoint({ apollo, zstack, openRequests, metrics, config }: EndpointOptions): Handler {
  const readClientAddress = clientAddressReader(config.trustedProxies);
  return async (request, response) => {
    const scope = currentRequestScope();
    metrics.observe(response, scope);
    const { draining } = openRequests;
    const signal = openRequests.signalFor(response);
    const clientAddress = readClientAddress(request);
    const httpGraphQLRequest = await toApolloRequest(request, config.maxRequestBytes);
    const { authorization } = request.headers;
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () =>
        Promise.resolve(
          createContext(zstack, { authorization, requestId: scope.requestId, clientAddress, signal, draining }),
        ),
    });
    if (answer.body.kind === 'chunked') throw new Error('Incremental delivery is not served.');
    sendAnswer(response, {
      status: answer.status ?? 200,
      headers: { ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' },
      body: answer.body.string,
    });
  };
}

/** Of the caller's headers Apollo gets only what it decides by. */
async function toApolloRequest(request: IncomingMessage, maxBytes: number): Promise<HTTPGraphQLRequest> {
  const accept = chooseAnswerType(request.headers.accept);
  if (accept === undefined) {
    const message = 'GraphQL answers as application/json or application/graphql-response+json.';
    throw new RequestError(406, 'NOT_ACCEPTABLE', message);
  }
  if (request.method === 'POST') {
    const headers = new HeaderMap([
      ['accept', accept],
      ['content-type', 'application/json'],
    ]);
    return { method: 'POST', headers, search: '', body: await readJson(request, maxBytes) };
  }
  // A page of another origin can send a GET without preflight, but not with an Authorization header: it would see nothing.
  const headers = new HeaderMap([
    ['accept', accept],
    ['apollo-require-preflight', 'true'],
  ]);
  return { method: 'GET', headers, search: queryString(request), body: undefined };
}
