import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { type DestinationStream, type Logger, pino } from 'pino';
import { isoNow } from './iso-now.ts';
import type { LogOutput } from './log-output.ts';
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
  const level = quiet ? 'debug' : 'info';
  response.on('close', () => {
    if (!logger.isLevelEnabled(level)) return;
    const { requestId, operation, codes, startedAt } = scope;
    const answered = response.writableFinished;
    const failed = !answered || response.statusCode >= 400 || codes.length > 0;
    if (!failed && !isDrawn(sample)) return;
    const { operationName } = loggableName(scope);
    // none of these texts has a character that JSON would escape
    const line =
      `{"level":${logger.levels.values[level]},"time":"${isoNow()}","requestId":"${requestId}"` +
      `,"method":"${request.method}","path":"${path}"` +
      (operation === undefined ? '' : `,"operationType":"${operation.type}"`) +
      (operationName === undefined ? '' : `,"operationName":"${operationName}"`) +
      (failed ? following(whyIn(scope)) : sample < 1 ? following({ sample }) : '') +
      (answered ? `,"status":${response.statusCode}` : ',"aborted":true') +
      `,"durationMs":${Math.round(performance.now() - startedAt)},"msg":"request"}\n`;
    const output = outputOf(logger);
    if (output.gather === undefined) output.write(line);
    else output.gather(line);
  });
}

/** Fields as they stand behind others. */
function following(fields: object): string {
  const text = JSON.stringify(fields);
  return text === '{}' ? '' : `,${text.slice(1, -1)}`;
}

/** Whether a success is told. */
export const isDrawn = (sample: number): boolean => sample === 1 || Math.random() < sample;

/** Of how many successes this one stands for. */
export const toldSample = (sample: number) => sample < 1 && { sample };

/** What went wrong, and why. */
export const whyIn = ({ codes, causes }: RequestScope) => ({
  ...(codes.length > 0 && { codes: [...new Set(codes)] }),
  ...(causes.length > 0 && { causes }),
});

type Output = DestinationStream & Partial<Pick<LogOutput, 'gather'>>;

/** Where the logger's own lines go. This one is of known fields, none of which is a secret, and passes by the search for such. */
const outputOf = (logger: Logger): Output =>
  (logger as Logger & { readonly [pino.symbols.streamSym]: Output })[pino.symbols.streamSym];

/** The names that were looked at last: clients have few. */
const names = new LRUCache<string, string>({ max: 500 });

/** The operation's name as it may stand in a log: the caller chose it. */
export function loggableName({ operation }: RequestScope): { readonly operationName?: string } {
  const name = operation?.name;
  if (name === undefined) return {};
  const known = names.get(name);
  if (known !== undefined) return { operationName: known };
  const operationName = strikeSecrets(name).slice(0, 100);
  if (name.length <= 100) names.set(name, operationName);
  return { operationName };
}
