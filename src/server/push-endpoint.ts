import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { pathOf } from './http/request-target.ts';
import { noteCommonHeaders, writeHead } from './http/http-answer.ts';
import { type Handler, scopeOf } from './http/router.ts';
import { logRequest } from './operations/request-log.ts';

/** ZStack pushes the ends of jobs to paths below this one. */
export const PUSHES_PATH = '/webhook';

export interface PushEndpointOptions {
  /** See Watches. */
  readonly pushed: (jobUuid: string, proof: string) => boolean;
  readonly config: Pick<Config, 'maxRequestBytes'>;
  readonly logger: Logger;
  /** Serves all that is no push. */
  readonly next: Handler;
}

/**
 * Takes what ZStack pushes (`wire.md §1`), whose last part of the path proves where it comes from: 204, whatever its body says,
 * which nobody reads. What proves nothing is no push, and is served as if there were none.
 */
export function pushEndpoint({ pushed, config, logger, next }: PushEndpointOptions): Handler {
  return (request, response) => {
    const path = pathOf(request);
    if (!path.startsWith(`${PUSHES_PATH}/`)) return next(request, response);
    const jobUuid = request.headers['x-job-uuid'];
    const isPush =
      request.method === 'POST' && typeof jobUuid === 'string' && pushed(jobUuid, path.slice(PUSHES_PATH.length + 1));
    if (!isPush) return next(request, response);
    const scope = scopeOf(request);
    noteCommonHeaders(response, scope);
    logRequest(request, response, { scope, path: `${PUSHES_PATH}/{proof}`, quiet: true, logger });
    writeHead(response, 204).end();
    dropBody(request, config.maxRequestBytes);
  };
}

/** Lets the body go by, so that the connection serves the next request; a longer one ends it. */
function dropBody(request: IncomingMessage, maxBytes: number): void {
  let left = maxBytes;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
}
