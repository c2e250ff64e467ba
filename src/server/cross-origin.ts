import cors from 'cors';
import type { IncomingMessage } from 'node:http';
import type { Handler } from './router.ts';

/** Adds the CORS headers for `origins` and answers preflights. With no origin, pages of other origins can neither ask nor read. */
export function crossOrigin(origins: readonly string[]) {
  const apply = cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'Content-Type',
      'Authorization',
      'X-Request-Id',
      'Apollo-Require-Preflight',
      'X-Apollo-Operation-Name',
    ],
    exposedHeaders: ['X-Request-Id'],
    maxAge: 600,
  });
  return {
    preflight: ((request, response) => apply(request, response, () => response.end())) satisfies Handler,
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
