import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { publicError } from '../../graphql/public-errors/public-error.ts';
import { codeOf, statusOfRequestErrors } from './refusals.ts';
import { requestScope } from '../operations/request-scope.ts';

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
        const message = 'A subscription does not run as an ordinary HTTP request: it needs a streaming transport.';
        throw publicError('BAD_REQUEST', message, { http: { status: 400 } });
      },
    }),
};

/** The statuses of `refusals.ts`; 503 where the gateway shed load and nothing else was achieved. */
export const httpStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { errors = [], data } = response.body.singleResult;
        if (response.http.status === 400) {
          response.http.status = statusOfRequestErrors(errors, request.http?.headers.get('accept'));
        }

        const achieved = Object.values(data ?? {}).some((value) => value !== null);
        if (!achieved && errors.some((error) => codeOf(error) === 'OVERLOADED')) {
          response.http.status = 503;
          response.http.headers.set('retry-after', '1');
        }
        return Promise.resolve();
      },
    }),
};

/** Tells in `extensions.cost` what the operation could ask of ZStack, to who has asked for it. */
export const tellCost: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body } }) {
        const cost = requestScope.getStore()?.cost;
        if (cost === undefined || body.kind !== 'single') return Promise.resolve();
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        return Promise.resolve();
      },
    }),
};
