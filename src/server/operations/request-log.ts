import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { strikeSecrets } from './logger.ts';
import type { RequestScope } from './request-scope.ts';

export interface LoggedRequest {
  readonly scope: RequestScope;
  /** The route, never the URL: a query string holds the caller's text. */
  readonly path: string;
  readonly quiet: boolean;
  readonly logger: Logger;
}

/** One line when the exchange is over, whether it was answered or the caller left before. No headers, variables, text of the query or ids. */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { scope, path, quiet, logger }: LoggedRequest,
): void {
  const startedAt = performance.now();
  response.once('close', () => {
    const { requestId, operation, codes } = scope;
    const answered = response.writableFinished;
    const line = {
      requestId,
      method: request.method,
      path,
      ...(operation && { operationType: operation.type }),
      ...loggableName(scope),
      ...(codes.length > 0 && { codes: [...new Set(codes)] }),
      ...(answered ? { status: response.statusCode } : { aborted: true }),
      durationMs: Math.round(performance.now() - startedAt),
    };
    logger[quiet ? 'debug' : 'info'](line, 'request');
  });
}

/** The operation's name as it may stand in a log: the caller chose it. */
export const loggableName = ({ operation }: RequestScope): { readonly operationName?: string } =>
  operation?.name === undefined ? {} : { operationName: strikeSecrets(operation.name).slice(0, 100) };
