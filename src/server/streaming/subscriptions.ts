import { type FormattedExecutionResult, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { createContext } from '../../graphql/context.ts';
import type { ShownSession } from '../../graphql/shown-session.ts';
import type { WatchedZstack } from '../../zstack/jobs/watching/watches.ts';
import { subscribeTo } from '../operation/execute-operation.ts';
import { errorFormatter } from '../operation/masking.ts';
import type { WantedExtensions } from '../http/extension-headers.ts';
import { toldCost } from '../limits/query-limits.ts';
import type { OperationParams } from '../operation/operation-params.ts';
import { OperationStream, type StreamEnd } from './operation-stream.ts';
import type { OperationPreparer, PreparedOperation } from '../operation/prepare-operation.ts';
import { badRequest, overloaded } from '../operation/refusals.ts';
import { Explanation } from '../operations/explanation.ts';
import { isDrawn, loggableName, toldSample, whyIn } from '../operations/request-log.ts';
import { createRequestScope, type RequestScope } from '../operations/request-scope.ts';
import type { Tracing } from '../operations/tracing/tracing.ts';
import type { Shed } from '../operations/shed-metrics.ts';
import type { StreamingTransport, SubscriptionMetrics } from '../operations/subscription-metrics.ts';

/** Who subscribes: what a connection knows of its client. */
export interface Subscriber {
  readonly transport: StreamingTransport;
  readonly requestId: string;
  readonly session: ShownSession;
  readonly clientAddress: string | undefined;
  /** What the first event is to tell. */
  readonly wanted: WantedExtensions;
}

export interface SubscriptionRequest {
  readonly subscriber: Subscriber;
  /** Reads what is asked for. Called when the stream starts; what it throws is told to the client. */
  readonly params: () => OperationParams;
  /** Default: one of its own with the subscriber's request id. */
  readonly scope?: RequestScope;
  /** The transport's own conditions; what it throws is told to the client. */
  readonly admit: (signal: AbortSignal) => Promise<void> | void;
  readonly ready: () => Promise<void>;
  readonly failWith: (errors: readonly GraphQLFormattedError[]) => FormattedExecutionResult;
  readonly onEnd?: () => void;
}

/** The subscriptions of one gateway over all streaming transports. */
export interface Subscriptions {
  /** Aborted when draining starts. */
  readonly draining: AbortSignal;
  /** True where one more would be refused. */
  readonly isFull: () => boolean;
  /** Nothing runs before the first event is asked for. Whatever refuses the operation is told by the stream, as an error that ends it. */
  open(request: SubscriptionRequest): OperationStream;
}

export interface SubscriptionOptions {
  readonly preparer: OperationPreparer;
  readonly zstack: WatchedZstack;
  readonly logger: Logger;
  readonly metrics: SubscriptionMetrics;
  readonly config: Pick<Config, 'maxSubscriptions' | 'introspection' | 'queryLimits' | 'explain' | 'logSample'>;
  readonly draining: AbortSignal;
  readonly shed: Shed;
  readonly tracing: Tracing | undefined;
}

/** Counts, logs and bounds subscriptions, and ends all of them when draining starts. */
export function createSubscriptions(options: SubscriptionOptions): Subscriptions {
  const { preparer, zstack, logger, metrics, config, draining, shed, tracing } = options;
  const format = errorFormatter(logger, config);
  const open = new Set<OperationStream>();
  const isFull = () => open.size >= config.maxSubscriptions;
  draining.addEventListener('abort', () => open.forEach((stream) => stream.stop('drained')), { once: true });

  return {
    draining,
    isFull,
    open({ subscriber, params, scope = createRequestScope(subscriber.requestId), admit, ready, failWith, ...more }) {
      const endTrace = scope.trace === undefined ? tracing?.begin(scope, { headers: {} }) : undefined;
      const { transport, wanted, ...incoming } = subscriber;
      const startedAt = performance.now();
      const full = isFull();

      const start = async (signal: AbortSignal) => {
        if (full) shed('subscriptions');
        if (full || draining.aborted) throw overloaded('Too many subscriptions are open. Try again in a few seconds.');
        const prepared = prepareSubscription(preparer, params());
        const { operation, isTrusted, cost } = prepared;
        if (wanted.cost) scope.cost = toldCost(cost, config.queryLimits);
        if (wanted.zstack && config.explain) scope.explanation = new Explanation();
        scope.operation = { type: operation.operation, name: operation.name?.value, isTrusted };
        await admit(signal);
        logger.debug({ transport, ...loggableName(scope) }, 'subscription started');
        return subscribeTo(prepared, createContext(zstack, { ...incoming, signal, draining }));
      };

      const onEnd = (end: StreamEnd, events: number) => {
        open.delete(stream);
        endTrace?.(undefined);
        more.onEnd?.();
        metrics.ended(transport, scope.codes[0] ?? codeOf[end]);
        const failed = scope.codes.length > 0 || end === 'failed' || end === 'stalled';
        if (!failed && !isDrawn(config.logSample)) return;
        const durationMs = Math.round(performance.now() - startedAt);
        const { requestId } = scope;
        const sampled = !failed && toldSample(config.logSample);
        logger.info(
          { requestId, transport, ...loggableName(scope), end, events, ...whyIn(scope), ...sampled, durationMs },
          'subscription',
        );
      };

      const onEvent = () => metrics.event(transport);
      const stream = new OperationStream({ scope, start, ready, format, failWith, onEvent, onEnd });
      open.add(stream);
      metrics.opened(transport);
      return stream;
    },
  };
}

const codeOf: Readonly<Record<StreamEnd, string>> = {
  completed: 'OK',
  failed: 'INTERNAL_SERVER_ERROR',
  left: 'ABORTED',
  stalled: 'STALLED',
  drained: 'DRAINED',
};

function prepareSubscription(preparer: OperationPreparer, params: OperationParams): PreparedOperation {
  const prepared = preparer.prepare(params);
  if (prepared.operation.operation === OperationTypeNode.SUBSCRIPTION) return prepared;
  throw badRequest('Only subscriptions run over this transport: send queries and mutations as ordinary HTTP requests.');
}
