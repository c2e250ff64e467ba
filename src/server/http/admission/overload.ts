import type { Logger } from 'pino';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Shed } from '../../operations/metrics/shed-metrics.ts';
import { unavailable } from '../request-error.ts';
import { noteCommonHeaders } from '../http-answer.ts';
import { type Handler, refuse as answerRefusal, scopeOf } from '../router.ts';

const LOGGED_EVERY_MS = 1000;
/** Made once: an error of its own for each refusal would cost a stack. */
const OVERLOADED = unavailable('The gateway has too much to do. Try again in a few seconds.');

export interface OverloadRefusalOptions {
  readonly registry: Registry;
  readonly shed: Shed;
  readonly logger: Logger;
  /** Adds the headers with which a page of another origin may read the refusal. */
  readonly allow: (handler: Handler) => Handler;
}

/** Answers 503 to a request of which nothing was read, as cheaply as can be: it is counted, and the log tells at most once a second. */
export function overloadRefusal({ registry, shed, logger, allow }: OverloadRefusalOptions): Handler {
  const counter = new Counter({
    name: 'http_requests_refused_total',
    help: 'Requests that were refused at the door with 503, since the gateway had too much to do.',
    registers: [registry],
  });
  let sinceLogged = 0;
  let loggedAt = -Infinity;

  const note = () => {
    counter.inc();
    shed('door');
    sinceLogged += 1;
    const now = performance.now();
    if (now - loggedAt < LOGGED_EVERY_MS) return;
    logger.warn({ refused: sinceLogged }, 'overloaded');
    loggedAt = now;
    sinceLogged = 0;
  };

  const refuse: Handler = (request, response) => {
    note();
    const scope = scopeOf(request);
    noteCommonHeaders(response, scope);
    answerRefusal(response, OVERLOADED, scope, logger);
  };
  const refusePage = allow(refuse);
  return (request, response) =>
    request.headers.origin === undefined ? refuse(request, response) : refusePage(request, response);
}

/** Shows how many requests are held at the door. */
export function exposeHeld(registry: Registry, held: () => number): void {
  new Gauge({
    name: 'http_requests_held',
    help: 'Requests that wait at the door, unread, until the gateway has less to do.',
    registers: [registry],
    collect() {
      this.set(held());
    },
  });
}
