import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Readiness } from '../readiness.ts';

/** A registry with what there is to tell of the process: its build, its memory, its event loop. */
export function processRegistry(version: string): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
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
