import { Counter, Gauge, type Registry } from 'prom-client';

export type StreamingTransport = 'websocket' | 'sse';

export interface SubscriptionMetrics {
  opened(transport: StreamingTransport): void;
  event(transport: StreamingTransport): void;
  /** `code`: of its first error; OK without one, ABORTED where the client left, STALLED where it did not read, DRAINED where the gateway stops. */
  ended(transport: StreamingTransport, code: string): void;
  websocketOpened(): void;
  websocketClosed(): void;
}

/** Counts into `registry`, which belongs to one gateway. */
export function createSubscriptionMetrics(registry: Registry): SubscriptionMetrics {
  const registers = [registry];
  const open = new Gauge({
    name: 'graphql_subscriptions_open',
    help: 'Subscriptions that run, by transport.',
    labelNames: ['transport'],
    registers,
  });
  const ended = new Counter({
    name: 'graphql_subscriptions_total',
    help: 'Subscriptions that are over, by transport and by the code of their first error; OK without one, ABORTED where the client left, STALLED where it did not read, DRAINED where the gateway stopped.',
    labelNames: ['transport', 'code'],
    registers,
  });
  const events = new Counter({
    name: 'graphql_subscription_events_total',
    help: 'Events handed to subscribers, by transport.',
    labelNames: ['transport'],
    registers,
  });
  const websockets = new Gauge({ name: 'graphql_websockets_open', help: 'WebSocket connections.', registers });
  return {
    opened: (transport) => open.inc({ transport }),
    event: (transport) => events.inc({ transport }),
    ended(transport, code) {
      open.dec({ transport });
      ended.inc({ transport, code });
    },
    websocketOpened: () => websockets.inc(),
    websocketClosed: () => websockets.dec(),
  };
}
