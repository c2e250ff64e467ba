import { pino } from 'pino';
import type { Registry } from 'prom-client';
import { readConfig } from '../../src/config.ts';
import { connectCloud } from '../../src/server/cloud.ts';
import { startGateway } from '../../src/server/gateway.ts';
import { processRegistry } from '../../src/server/operations/metrics/process-metrics.ts';

export interface MetricDefinition {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly labels: readonly string[];
}

/** The metrics of a process, as a gateway registers them when it starts, in its order. None is collected. */
export async function metricDefinitions(): Promise<readonly MetricDefinition[]> {
  const registry = processRegistry('');
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', EXPLORER: 'false' });
  const logger = pino({ level: 'silent' });
  const zstack = connectCloud(config, [new URL('http://127.0.0.1:1')], logger);
  const gateway = await startGateway({ config, zstack, logger, registry });
  await gateway.close();
  await zstack.close();
  return definitionsIn(registry);
}

const definitionsIn = (registry: Registry): readonly MetricDefinition[] =>
  registry.getMetricsAsArray().map((metric) => {
    const labels = 'labelNames' in metric && Array.isArray(metric.labelNames) ? metric.labelNames.map(String) : [];
    return { name: metric.name, help: metric.help, type: String(metric.type), labels };
  });
