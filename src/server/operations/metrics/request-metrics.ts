import type { ServerResponse } from 'node:http';
import { Counter, Gauge, Histogram, type Registry, Summary } from 'prom-client';
import { countedLater } from './counted-later.ts';
import type { RequestScope } from '../request-scope.ts';

export interface Metrics {
  /** Counts one GraphQL request when it is over, unless it was answered by a stream. */
  observe(response: ServerResponse, scope: RequestScope): void;
  readonly contentType: string;
  /** The Prometheus text. */
  expose(): Promise<string>;
}

/** A request that is over. */
interface Over {
  readonly operation: string;
  readonly code: string;
  readonly seconds: number;
  /** Of a trusted document. */
  readonly trustedName: string | undefined;
}

const ANONYMOUS = '(anonymous)';

/** Counts into `registry`, which belongs to one gateway: two of them in one process have one each. */
export function createMetrics(registry: Registry): Metrics {
  const over = countedLater(({ operation, code, seconds, trustedName }: Over) => {
    requests.inc({ operation, code });
    durations.observe({ operation }, seconds);
    if (trustedName !== undefined) trusted.observe({ operation, name: trustedName, code }, seconds);
  });
  const requests = new Counter({
    name: 'graphql_requests_total',
    help: 'GraphQL requests by operation type and by the code of their first error; OK without one, ABORTED where the caller left.',
    labelNames: ['operation', 'code'],
    registers: [registry],
    collect: over.now,
  });
  const durations = new Histogram({
    name: 'graphql_request_duration_seconds',
    help: 'Time from the arrival of a GraphQL request to its answer, by operation type.',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300],
    registers: [registry],
    collect: over.now,
  });
  const trusted = new Summary({
    name: 'graphql_trusted_operation_duration_seconds',
    help: 'The same for the operations of trusted documents, by name, and by the code of their first error.',
    labelNames: ['operation', 'name', 'code'],
    percentiles: [],
    registers: [registry],
    collect: over.now,
  });
  let open = 0;
  new Gauge({
    name: 'graphql_requests_open',
    help: 'GraphQL requests that are not answered yet, event streams among them.',
    registers: [registry],
    collect() {
      this.set(open);
    },
  });
  return {
    observe(response, scope) {
      open += 1;
      response.on('close', () => {
        open -= 1;
        if (scope.streamed) return;
        const operation = scope.operation?.type ?? 'none';
        const code = response.writableFinished ? (scope.codes[0] ?? 'OK') : 'ABORTED';
        const seconds = (performance.now() - scope.startedAt) / 1000;
        const trustedName = scope.operation?.isTrusted === true ? (scope.operation.name ?? ANONYMOUS) : undefined;
        over.later({ operation, code, seconds, trustedName });
      });
    },
    contentType: registry.contentType,
    expose: () => registry.metrics(),
  };
}
