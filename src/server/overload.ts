import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import { sendAnswer } from './http-answer.ts';
import { errorBody } from './request-error.ts';
import { type Handler, scopeOf, setCommonHeaders } from './router.ts';

const LOGGED_EVERY_MS = 1000;

/** Answers 503 to a request of which nothing was read, as cheaply as can be: it is counted, and the log tells at most once a second. */
export function overloadRefusal(registry: Registry, logger: Logger): Handler {
  const counter = new Counter({
    name: 'http_requests_refused_total',
    help: 'Requests that were refused at the door with 503, since the gateway had too much to do.',
    registers: [registry],
  });
  let sinceLogged = 0;
  let loggedAt = -Infinity;

  const note = () => {
    counter.inc();
    sinceLogged += 1;
    const now = performance.now();
    if (now - loggedAt < LOGGED_EVERY_MS) return;
    logger.warn({ refused: sinceLogged }, 'overloaded');
    loggedAt = now;
    sinceLogged = 0;
  };

  return (request, response) => {
    note();
    const scope = scopeOf(request);
    setCommonHeaders(response, scope);
    sendAnswer(response, {
      status: 503,
      headers: { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' },
      body: errorBody(MESSAGE, 'OVERLOADED', scope.requestId),
    });
  };
}

const MESSAGE = 'The gateway has too much to do. Try again in a few seconds.';
