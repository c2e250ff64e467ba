import { Counter, type Registry } from 'prom-client';

/** What was full: the door, the queue to the cloud, or what is bounded by number. */
const REASONS = ['door', 'zstack_queue', 'subscriptions', 'websockets', 'connections'] as const;

/** Counts work that was turned away. */
export type Shed = (reason: (typeof REASONS)[number]) => void;

/** Counts into `registry`. */
export function createShedCounter(registry: Registry): Shed {
  const counter = new Counter({
    name: 'gateway_shed_total',
    help: 'Work that was turned away since there was too much of it, by what was full: the door (requests), the queue to ZStack (requests to it), subscriptions, WebSockets or connections.',
    labelNames: ['reason'],
    registers: [registry],
  });
  for (const reason of REASONS) counter.inc({ reason }, 0); // so that the first one is a rise
  return (reason) => counter.inc({ reason });
}
