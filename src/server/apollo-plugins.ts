import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import { requestScope } from './request-scope.ts';

/** Tells the request's scope which operation runs, for the log and the metrics. Hooks the request and never a field, which would cost once per field of every row. */
export const noteOperation: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation, operationName }) {
        const scope = requestScope.getStore();
        if (scope !== undefined && operation !== undefined) {
          scope.operation = { type: operation.operation, name: operationName ?? undefined };
        }
        return Promise.resolve();
      },
    }),
};

/** Apollo would execute a subscription as if it were a query and answer 200 with nonsense. */
export const refuseSubscriptions: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        throw new GraphQLError(
          'A subscription does not run as an ordinary HTTP request: it needs a streaming transport.',
          {
            extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
          },
        );
      },
    }),
};

const requestErrors = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
];

/**
 * Status by the GraphQL over HTTP specification: under `application/json` a well-formed request is 200 even where its
 * document or variables are wrong, under `application/graphql-response+json` it is 400 then. 503 where the gateway shed
 * load and nothing else was achieved.
 */
export const httpStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { errors = [], data } = response.body.singleResult;
        const legacy = request.http?.headers.get('accept') === 'application/json';
        if (legacy && response.http.status === 400 && errors.every(isOneOf(requestErrors))) response.http.status = 200;

        const achieved = Object.values(data ?? {}).some((value) => value !== null);
        if (!achieved && errors.some(isOneOf(['OVERLOADED']))) {
          response.http.status = 503;
          response.http.headers.set('retry-after', '1');
        }
        return Promise.resolve();
      },
    }),
};

const isOneOf = (codes: readonly string[]) => (error: GraphQLFormattedError) =>
  codes.includes(String(error.extensions?.['code']));
