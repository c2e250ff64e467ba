import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Readiness } from '../readiness.ts';

/**
 * The time between two looks at the event loop. Each of them wakes the process: every 10 ms, as is prom-client's default, a process
 * without requests takes four times as much of a core. What is told of the delays holds this time, as Node measures them.
 */
const LOOP_LOOKED_AT_EVERY_MS = 50;

/** A registry with what there is to tell of the process: its build, its memory, its event loop. */
export function processRegistry(version: string): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOP_LOOKED_AT_EVERY_MS });
  new Gauge({
    name: 'gateway_build_info',
    help: 'Always 1; the labels tell the version of the gateway and of Node.js.',
    labelNames: ['version', 'node'],
    registers: [registry],
  }).set({ version, node: process.versions.node }, 1);
  return registry;
}

/** Shows what `/readyz` answers. */
export function exposeReadiness(registry: Registry, probe: () => Promise<Readiness>): void {
  new Gauge({
    name: 'gateway_ready',
    help: '1 where /readyz answers 200: the gateway serves, and ZStack answers.',
    registers: [registry],
    async collect() {
      const { ready } = await probe();
      this.set(ready ? 1 : 0);
    },
  });
}
