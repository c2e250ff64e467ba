import { sendAnswer, sendJson } from './http-answer.ts';
import type { Metrics } from '../operations/metrics/request-metrics.ts';
import type { Readiness } from '../operations/readiness.ts';
import type { Handler, Route, Routes } from './router.ts';

/**
 * For orchestrators and Prometheus: `/livez` 200 while the process runs, `/readyz` 200 while it serves and ZStack
 * answers and 503 with a reason otherwise, `/metrics` as Prometheus text.
 */
export function managementRoutes(probe: () => Promise<Readiness>, metrics: Metrics): Routes {
  return {
    '/livez': read((_request, response) => sendJson(response, 200, { status: 'live' })),
    '/readyz': read(async (_request, response) => {
      const { ready, reason } = await probe();
      sendJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', reason });
    }),
    '/metrics': read(async (_request, response) => {
      const body = await metrics.expose();
      sendAnswer(response, { status: 200, headers: { 'content-type': metrics.contentType }, body });
    }),
  };
}

const read = (handler: Handler): Route => ({ handlers: { GET: handler, HEAD: handler }, quiet: true });
