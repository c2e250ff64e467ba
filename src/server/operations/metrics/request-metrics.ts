import type { ServerResponse } from 'node:http';
import { Counter, Gauge, Histogram, type Registry, Summary } from 'prom-client';
import type { RequestScope } from '../request-scope.ts';
import { Tally } from './tally.ts';

export interface Metrics {
  /** Counts one GraphQL request when it is over, unless it was answered by a stream. */
  observe(response: ServerResponse, scope: RequestScope): void;
  readonly contentType: string;
  /** The Prometheus text. */
  expose(): Promise<string>;
}

/** Requests of one operation type that have ended with one code. */
interface Over {
  readonly labels: { readonly operation: string; readonly code: string };
  readonly seconds: number[];
  /** Those of trusted documents once more. */
  readonly trusted: { readonly name: string; readonly seconds: number }[];
}

const ANONYMOUS = '(anonymous)';

/** Counts into `registry`, which belongs to one gateway: two of them in one process have one each. */
export function createMetrics(registry: Registry): Metrics {
  const over = new Tally<Over>(
    (operation, code) => ({ labels: { operation, code }, seconds: [], trusted: [] }),
    (sum) => {
      const { operation, code } = sum.labels;
      requests.inc(sum.labels, sum.seconds.length);
      for (const seconds of sum.seconds) durations.observe({ operation }, seconds);
      for (const { name, seconds } of sum.trusted) trusted.observe({ operation, name, code }, seconds);
    },
  );
  const requests = new Counter({
    name: 'graphql_requests_total',
    help: 'GraphQL requests by operation type and by the code of their first error; OK without one, ABORTED where the caller left.',
    labelNames: ['operation', 'code'],
    registers: [registry],
    collect: over.count,
  });
  const durations = new Histogram({
    name: 'graphql_request_duration_seconds',
    help: 'Time from the arrival of a GraphQL request to its answer, by operation type.',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300],
    registers: [registry],
    collect: over.count,
  });
  const trusted = new Summary({
    name: 'graphql_trusted_operation_duration_seconds',
    help: 'The same for the operations of trusted documents, by name, and by the code of their first error.',
    labelNames: ['operation', 'name', 'code'],
    percentiles: [],
    registers: [registry],
    collect: over.count,
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
        const sum = over.of(operation, code);
        sum.seconds.push(seconds);
        if (scope.operation?.isTrusted === true) sum.trusted.push({ name: scope.operation.name ?? ANONYMOUS, seconds });
      });
    },
    contentType: registry.contentType,
    expose: () => registry.metrics(),
  };
}
