import type { Tracing, TracingOptions } from './tracing.ts';

/** OpenTelemetry's packages are loaded here, and only here: who wants no traces has none of them in memory. */
export async function startTracing(options: TracingOptions): Promise<Tracing> {
  const { createTracing } = await import('./open-telemetry.ts');
  return createTracing(options);
}
