import cors from 'cors';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './router.ts';

/**
 * Adds the CORS headers for pages of `origins` and answers preflights. Other pages are told nothing, so that they can
 * neither ask nor read. Cookies are never admitted: what a page may do is what its `Authorization` may do.
 */
export function crossOrigin(origins: readonly string[]) {
  const anyOrigin = origins.includes('*');
  const addHeaders = cors({
    origin: anyOrigin ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'Content-Type',
      'Authorization',
      'X-Request-Id',
      'Apollo-Require-Preflight',
      'X-Apollo-Operation-Name',
      // what Apollo Client says of itself where it is told its name, and tracing in browsers
      'Apollographql-Client-Name',
      'Apollographql-Client-Version',
      'Traceparent',
      'Tracestate',
    ],
    exposedHeaders: ['X-Request-Id'],
    maxAge: 600,
  });

  const apply = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { origin } = request.headers;
    if (anyOrigin || (origin !== undefined && origins.includes(origin))) {
      addHeaders(request, response, next);
      return;
    }
    response.setHeader('vary', 'Origin');
    next();
  };

  return {
    preflight: ((request, response) => {
      response.statusCode = 204;
      apply(request, response, () => response.end());
    }) satisfies Handler,
    allow:
      (handler: Handler): Handler =>
      async (request, response) => {
        apply(request, response, () => undefined);
        await handler(request, response);
      },
  };
}

/** For WebSockets, which browsers open to any origin: true without `Origin`, for the gateway's own and for one of `origins`. */
export function comesFromAllowedOrigin({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  return host !== undefined && URL.parse(origin)?.host === host.toLowerCase();
}
