import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import type { Zstack } from '../../../zstack/zstack.ts';
import { type RequestScope, requestScope } from '../request-scope.ts';

export interface TracingOptions {
  /** Base URL of a collector that takes OTLP over HTTP. */
  readonly endpoint: URL;
  /** Whether ZStack is told whose trace its requests belong to. */
  readonly tellsZstack: boolean;
  /** Of the gateway. */
  readonly version: string;
  readonly logger: Logger;
}

/** Where a request came from, as far as its trace tells. */
export interface TracedArrival {
  readonly method?: string | undefined;
  /** `traceparent` and `tracestate` among them. */
  readonly headers: IncomingHttpHeaders;
}

/** Sends traces. */
export interface Tracing {
  /**
   * Begins the span of a request, below the caller's where its headers tell one: what ZStack is asked in this scope is below it.
   * @returns how to end it. `status`: of the HTTP answer; undefined where the caller left, or there is none
   */
  begin(scope: RequestScope, arrival: TracedArrival): (status: number | undefined) => void;
  /** Sends what is left, and waits two seconds at most for that. */
  close(): Promise<void>;
}

/** Has each request to ZStack followed in the trace of what it is made for. @returns how to follow no more */
export const followRequests = (zstack: Pick<Zstack, 'observe'>): (() => void) =>
  zstack.observe({ follow: (request) => requestScope.getStore()?.trace?.follow(request) });
