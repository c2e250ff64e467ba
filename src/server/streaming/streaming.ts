import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Config } from '../../config.ts';
import type { WatchedZstack } from '../../zstack/jobs/watching/watches.ts';
import type { ReadClientAddress } from '../http/client-address.ts';
import { type EventStreamAnswer, eventStreams } from './event-stream.ts';
import type { UpgradeHandler } from '../http/http-service.ts';
import type { OperationPreparer } from '../operation/prepare-operation.ts';
import type { CheckSession } from './session-gate.ts';
import type { Tracing } from '../operations/tracing/tracing.ts';
import type { Shed } from '../operations/metrics/shed-metrics.ts';
import { createSubscriptionMetrics } from '../operations/metrics/subscription-metrics.ts';
import { createSubscriptions } from './subscriptions.ts';
import { upgradeHandler } from './websocket-upgrade.ts';
import { createWebSockets } from './websockets.ts';
import type { CancelSignal } from '../../zstack/wire/values/cancellation.ts';

/** How patient the streaming transports are. */
export interface StreamingTimes {
  /** WebSocket clients are pinged so often, and dropped when a ping is not answered until the next. Default 12 s. */
  readonly keepAliveMs: number;
  /** A WebSocket client has to send `connection_init` within this time. Default 3 s. */
  readonly connectionInitMs: number;
  /** A client of an event stream that reads nothing for so long is cut off. Default 30 s. */
  readonly stallMs: number;
}

const usualTimes: StreamingTimes = { keepAliveMs: 12_000, connectionInitMs: 3000, stallMs: 30_000 };

export interface StreamingOptions {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly preparer: OperationPreparer;
  readonly zstack: WatchedZstack;
  readonly logger: Logger;
  readonly registry: Registry;
  readonly shed: Shed;
  readonly tracing: Tracing | undefined;
  readonly readClientAddress: ReadClientAddress;
  readonly draining: CancelSignal;
  readonly checkSession?: CheckSession;
  readonly streamingTimes?: Partial<StreamingTimes>;
}

/** Where subscriptions come in. */
export interface Streaming {
  readonly answerByEvents: EventStreamAnswer;
  readonly onUpgrade: UpgradeHandler;
}

/** Both streaming transports over one set of subscriptions, all of which end when draining starts. */
export function startStreaming(options: StreamingOptions): Streaming {
  const { config, logger, draining, shed, checkSession = () => Promise.resolve(), streamingTimes } = options;
  const metrics = createSubscriptionMetrics(options.registry);
  const subscriptions = createSubscriptions({ ...options, metrics });
  const shared = { ...options, ...usualTimes, ...streamingTimes, metrics, subscriptions, checkSession };
  const webSockets = createWebSockets(shared);
  return {
    answerByEvents: eventStreams(shared),
    onUpgrade: upgradeHandler({ path: '/graphql', webSockets, config, draining, logger, shed }),
  };
}
