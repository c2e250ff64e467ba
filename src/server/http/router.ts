import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { noteCommonHeaders, sendAnswer } from './http-answer.ts';
import { errorBody, RequestError, UNEXPECTED_ERROR } from './request-error.ts';
import { logRequest } from '../operations/request-log.ts';
import { createRequestScope, type RequestScope, requestScope } from '../operations/request-scope.ts';
import { pathOf } from './request-target.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** A handler that is made by the first request for it. */
export function madeLater(make: () => Promise<Handler>): Handler {
  let made: Promise<Handler> | undefined;
  return async (request, response) => (await (made ??= make()))(request, response);
}

export interface Route {
  /** By method. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** Probes come by the second: they are logged at debug level only. */
  readonly quiet?: boolean;
}

/** Routes by exact path. */
export type Routes = Readonly<Record<string, Route>>;

/** Serves `routes`; anything else is 404, or 405 with `Allow`. Every answer carries `X-Request-Id` and `Cache-Control: no-store`. @param sample the share of successes that the log tells */
export function createRouter(routes: Routes, logger: Logger, sample = 1): Handler {
  const known = new Map(Object.entries(routes));
  return (request, response) => {
    const scope = scopeOf(request);
    const path = pathOf(request);
    const route = known.get(path);
    noteCommonHeaders(response, scope);
    logRequest(request, response, {
      scope,
      path: route ? path : '(unknown)',
      quiet: route?.quiet ?? false,
      sample,
      logger,
    });

    const onError = (error: unknown) => refuse(response, error, scope, logger);
    return requestScope.run(scope, () => {
      try {
        return findHandler(route, request.method ?? '')(request, response)?.catch(onError);
      } catch (error) {
        onError(error);
        return undefined;
      }
    });
  };
}

export const scopeOf = (request: IncomingMessage): RequestScope =>
  createRequestScope(request.headers['x-request-id']?.toString());

function findHandler(route: Route | undefined, method: string): Handler {
  if (route === undefined) throw notFound();
  const handler = Object.hasOwn(route.handlers, method) ? route.handlers[method] : undefined;
  if (handler !== undefined) return handler;
  const allow = Object.keys(route.handlers).join(', ');
  throw new RequestError('METHOD_NOT_ALLOWED', `This method is not served here, only ${allow}.`, { allow });
}

export const notFound = () => new RequestError('NOT_FOUND', 'There is nothing here. GraphQL is at /graphql.');

/** Answers with the error, or with one fixed sentence where nobody raised it on purpose. */
export function refuse(response: ServerResponse, error: unknown, scope: RequestScope, logger: Logger): void {
  const refusal = error instanceof RequestError ? error : unexpectedRefusal(error, logger);
  scope.codes.push(refusal.code);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendAnswer(response, {
    status: refusal.status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...refusal.headers },
    body: errorBody(refusal.message, refusal.code, scope.requestId),
  });
}

function unexpectedRefusal(error: unknown, logger: Logger): RequestError {
  logger.error({ err: error }, 'unexpected error');
  return new RequestError('INTERNAL_SERVER_ERROR', UNEXPECTED_ERROR);
}
