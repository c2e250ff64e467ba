import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { FormatErrors } from '../operation/masking.ts';
import { isDrawn, loggableName, toldSample, whyIn } from '../operations/request-log.ts';
import type { RequestScope } from '../operations/request-scope.ts';
import type { StreamingTransport, SubscriptionMetrics } from '../operations/metrics/subscription-metrics.ts';
import type { OperationStream, Streamed, StreamEnd } from './operation-stream.ts';

/** The transport's end of one subscription. */
export interface Outlet {
  readonly transport: StreamingTransport;
  /** Resolves when the client has room for one more event. */
  ready(stream: OperationStream): Promise<void>;
  /** How this transport tells that errors ended the operation: as a last result, or by rejecting. */
  failWith(errors: readonly GraphQLFormattedError[]): Promise<FormattedExecutionResult>;
  onEnd?(stream: OperationStream): void;
}

/** What all subscriptions of a gateway have in common. */
export interface SubscriptionRecords {
  readonly open: Set<OperationStream>;
  readonly format: FormatErrors;
  readonly metrics: SubscriptionMetrics;
  readonly logger: Logger;
  readonly config: Pick<Config, 'logSample'>;
}

/** One subscription that runs: it is counted, and logged when it is over. */
export class Subscription implements Streamed {
  readonly #records: SubscriptionRecords;
  readonly #outlet: Outlet;
  readonly #endTrace: ((status: undefined) => void) | undefined;
  readonly #startedAt = performance.now();
  readonly scope: RequestScope;

  constructor(
    records: SubscriptionRecords,
    outlet: Outlet,
    scope: RequestScope,
    endTrace?: (status: undefined) => void,
  ) {
    this.#records = records;
    this.#outlet = outlet;
    this.#endTrace = endTrace;
    this.scope = scope;
  }

  ready(stream: OperationStream): Promise<void> {
    return this.#outlet.ready(stream);
  }

  format(errors: readonly unknown[]): readonly GraphQLFormattedError[] {
    return this.#records.format(errors);
  }

  failWith(errors: readonly GraphQLFormattedError[]): Promise<FormattedExecutionResult> {
    return this.#outlet.failWith(errors);
  }

  onBegin(stream: OperationStream): void {
    this.#records.open.add(stream);
    this.#records.metrics.opened(this.#outlet.transport);
  }

  onEvent(): void {
    this.#records.metrics.event(this.#outlet.transport);
  }

  onEnd(stream: OperationStream, end: StreamEnd, events: number): void {
    const { open, metrics, logger, config } = this.#records;
    const { requestId, codes } = this.scope;
    const { transport } = this.#outlet;
    open.delete(stream);
    this.#endTrace?.(undefined);
    this.#outlet.onEnd?.(stream);
    metrics.ended(transport, codes[0] ?? codeOf[end]);
    const failed = codes.length > 0 || end === 'failed' || end === 'stalled';
    if (!failed && !isDrawn(config.logSample)) return;
    const durationMs = Math.round(performance.now() - this.#startedAt);
    const sampled = !failed && toldSample(config.logSample);
    logger.info(
      { requestId, transport, ...loggableName(this.scope), end, events, ...whyIn(this.scope), ...sampled, durationMs },
      'subscription',
    );
  }
}

const codeOf: Readonly<Record<StreamEnd, string>> = {
  completed: 'OK',
  failed: 'INTERNAL_SERVER_ERROR',
  left: 'ABORTED',
  stalled: 'STALLED',
  drained: 'DRAINED',
};
