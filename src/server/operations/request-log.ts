import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { type DestinationStream, type Logger, pino } from 'pino';
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
  const level = quiet ? 'debug' : 'info';
  response.once('close', () => {
    if (!logger.isLevelEnabled(level)) return;
    const { requestId, operation, codes } = scope;
    const answered = response.writableFinished;
    const line = {
      level: logger.levels.values[level],
      time: new Date().toISOString(),
      requestId,
      method: request.method,
      path,
      ...(operation && { operationType: operation.type }),
      ...loggableName(scope),
      ...(codes.length > 0 && { codes: [...new Set(codes)] }),
      ...(answered ? { status: response.statusCode } : { aborted: true }),
      durationMs: Math.round(performance.now() - startedAt),
      msg: 'request',
    };
    outputOf(logger).write(`${JSON.stringify(line)}\n`);
  });
}

/** Where the logger's own lines go. This one is of known fields, none of which is a secret, and passes by the search for such. */
const outputOf = (logger: Logger): DestinationStream =>
  (logger as Logger & { readonly [pino.symbols.streamSym]: DestinationStream })[pino.symbols.streamSym];

/** The names that were looked at last: clients have few. */
const names = new LRUCache<string, string>({ max: 500 });

/** The operation's name as it may stand in a log: the caller chose it. */
export function loggableName({ operation }: RequestScope): { readonly operationName?: string } {
  const name = operation?.name;
  if (name === undefined) return {};
  const operationName = names.get(name) ?? strikeSecrets(name).slice(0, 100);
  if (name.length <= 100) names.set(name, operationName);
  return { operationName };
}
