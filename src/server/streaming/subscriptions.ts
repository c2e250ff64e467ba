import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { sharedJobId } from '../../graphql/job/job-id.ts';
import type { ShownSession } from '../../graphql/shown-session.ts';
import type { WatchedZstack } from '../../zstack/jobs/watching/watches.ts';
import { subscribeTo } from '../operation/execute-operation.ts';
import { errorFormatter } from '../operation/masking.ts';
import type { WantedExtensions } from '../http/extension-headers.ts';
import { toldCost } from '../limits/query-limits.ts';
import type { OperationParams } from '../operation/operation-params.ts';
import { OperationStream } from './operation-stream.ts';
import type { OperationPreparer, PreparedOperation } from '../operation/prepare-operation.ts';
import { badRequest, overloaded } from '../operation/refusals.ts';
import { Explanation } from '../operations/explanation.ts';
import { loggableName } from '../operations/request-log.ts';
import { createRequestScope, type RequestScope } from '../operations/request-scope.ts';
import type { Tracing } from '../operations/tracing/tracing.ts';
import type { Shed } from '../operations/metrics/shed-metrics.ts';
import type { SubscriptionMetrics } from '../operations/metrics/subscription-metrics.ts';
import { type Outlet, Subscription } from './subscription.ts';
import type { CancelSignal } from '../../zstack/wire/values/cancellation.ts';

/** Who subscribes: what a connection knows of its client. */
export interface Subscriber {
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
  readonly admit: (signal: CancelSignal) => Promise<void> | void;
  readonly outlet: Outlet;
}

/** The subscriptions of one gateway over all streaming transports. */
export interface Subscriptions {
  /** Aborted when draining starts. */
  readonly draining: CancelSignal;
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
  readonly draining: CancelSignal;
  readonly shed: Shed;
  readonly tracing: Tracing | undefined;
}

/** Counts, logs and bounds subscriptions, and ends all of them when draining starts. */
export function createSubscriptions(options: SubscriptionOptions): Subscriptions {
  const { preparer, zstack, logger, metrics, config, draining, shed, tracing } = options;
  const open = new Set<OperationStream>();
  const records = { open, metrics, logger, config, format: errorFormatter(logger, config) };
  const isFull = () => open.size >= config.maxSubscriptions;
  draining.addEventListener('abort', () => open.forEach((stream) => stream.stop('drained')));

  return {
    draining,
    isFull,
    open({ subscriber, params, scope = createRequestScope(subscriber.requestId), admit, outlet }) {
      const { wanted, ...incoming } = subscriber;
      const full = isFull();

      const start = async (signal: CancelSignal) => {
        if (full) shed('subscriptions');
        if (full || draining.aborted) throw overloaded('Too many subscriptions are open. Try again in a few seconds.');
        const prepared = prepareSubscription(preparer, params());
        const { operation, isTrusted, cost } = prepared;
        if (wanted.cost) scope.cost = toldCost(cost, config.queryLimits);
        if (wanted.zstack && config.explain) scope.explanation = new Explanation();
        scope.operation = { type: operation.operation, name: operation.name?.value, isTrusted };
        await admit(signal);
        logger.debug({ transport: outlet.transport, ...loggableName(scope) }, 'subscription started');
        return subscribeTo(prepared, zstack, { ...incoming, signal, draining });
      };

      const endTrace = scope.trace === undefined ? tracing?.begin(scope, { headers: {} }) : undefined;
      const subscription = new Subscription(records, outlet, scope, endTrace);
      const stream = new OperationStream(subscription, start);
      subscription.onBegin(stream);
      return stream;
    },
  };
}

function prepareSubscription(preparer: OperationPreparer, params: OperationParams): PreparedOperation {
  const prepared = preparer.prepare(params);
  const isSubscription = prepared.operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (isSubscription) return { ...prepared, variableValues: withSharedIds(prepared.variableValues) };
  throw badRequest('Only subscriptions run over this transport: send queries and mutations as ordinary HTTP requests.');
}

/** An id is long, and each who follows a job would hold one of its own. */
const withSharedIds = (variables: PreparedOperation['variableValues']): PreparedOperation['variableValues'] =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, sharedJobId(value)]));
