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
  /** The share of successes that are told, from 0 to 1; default: all. What failed always is. */
  readonly sample?: number | undefined;
  readonly logger: Logger;
}

/** One line when the exchange is over, whether it was answered or the caller left before. No headers, variables, text of the query or ids. */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { scope, path, quiet, sample = 1, logger }: LoggedRequest,
): void {
  const startedAt = performance.now();
  const level = quiet ? 'debug' : 'info';
  response.once('close', () => {
    if (!logger.isLevelEnabled(level)) return;
    const { requestId, operation, codes } = scope;
    const answered = response.writableFinished;
    const failed = !answered || response.statusCode >= 400 || codes.length > 0;
    if (!failed && !isDrawn(sample)) return;
    const line = {
      level: logger.levels.values[level],
      time: new Date().toISOString(),
      requestId,
      method: request.method,
      path,
      ...(operation && { operationType: operation.type }),
      ...loggableName(scope),
      ...whyIn(scope),
      ...(!failed && toldSample(sample)),
      ...(answered ? { status: response.statusCode } : { aborted: true }),
      durationMs: Math.round(performance.now() - startedAt),
      msg: 'request',
    };
    outputOf(logger).write(`${JSON.stringify(line)}\n`);
  });
}

/** Whether a success is told. */
export const isDrawn = (sample: number): boolean => sample === 1 || Math.random() < sample;

/** Of how many successes this one stands for. */
export const toldSample = (sample: number) => sample < 1 && { sample };

/** What went wrong, and why. */
export const whyIn = ({ codes, causes }: RequestScope) => ({
  ...(codes.length > 0 && { codes: [...new Set(codes)] }),
  ...(causes.size > 0 && { causes: [...causes] }),
});

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
