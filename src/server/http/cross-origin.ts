import cors from 'cors';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { originMatcher } from '../../config/allow-lists.ts';
import type { Config } from '../../config.ts';
import { noteHeader, writeHead } from './http-answer.ts';
import { COST_HEADER, EXPLAIN_HEADER } from './extension-headers.ts';
import { hostOf } from './request-target.ts';
import type { Handler } from './router.ts';

type CrossOriginConfig = Pick<Config, 'corsOrigins' | 'corsHeaders'>;

/**
 * Adds the CORS headers for pages of `corsOrigins` and answers preflights. Other pages are told nothing, so that they can
 * neither ask nor read. Cookies are never admitted: what a page may do is what its `Authorization` may do.
 */
export function crossOrigin({ corsOrigins, corsHeaders }: CrossOriginConfig) {
  const anyOrigin = corsOrigins.includes('*');
  const isAllowed = originMatcher(corsOrigins);
  const addHeaders = cors({
    origin: anyOrigin ? '*' : true,
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'Content-Type',
      'Authorization',
      'X-Request-Id',
      'Apollo-Require-Preflight',
      COST_HEADER,
      EXPLAIN_HEADER,
      'X-Apollo-Operation-Name',
      // what Apollo Client says of itself where it is told its name
      'Apollographql-Client-Name',
      'Apollographql-Client-Version',
      // W3C Trace Context and Baggage, as OpenTelemetry sends them, and Sentry
      'Traceparent',
      'Tracestate',
      'Baggage',
      'Sentry-Trace',
      ...corsHeaders,
    ],
    exposedHeaders: ['X-Request-Id'],
    maxAge: 600,
    preflightContinue: true,
  });

  const apply = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { origin } = request.headers;
    if (anyOrigin || (origin !== undefined && isAllowed(origin))) {
      addHeaders(request, response, next);
      return;
    }
    noteHeader(response, 'vary', 'Origin');
    next();
  };

  return {
    preflight: ((request, response) => {
      apply(request, response, () => writeHead(response, 204).end());
    }) satisfies Handler,
    allow:
      (handler: Handler): Handler =>
      (request, response) => {
        apply(request, response, () => undefined);
        return handler(request, response);
      },
  };
}

/** For WebSockets, which browsers open to any origin: tells of a request whether it has no `Origin`, the gateway's own or one of `origins`. */
export function webSocketOrigins(origins: readonly string[]): (request: IncomingMessage) => boolean {
  const isAllowed = originMatcher(origins);
  return (request) => {
    const { origin } = request.headers;
    if (origin === undefined || isAllowed(origin)) return true;
    const host = hostOf(request);
    return host !== undefined && /^https?:/.test(origin) && URL.parse(origin)?.host === host.toLowerCase();
  };
}

export type CrossOrigin = ReturnType<typeof crossOrigin>;
