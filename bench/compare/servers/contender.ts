import type { WorkloadName } from '../workloads.ts';

/** A server that is measured: how it is started, and what it is asked. */
export interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Undefined: it tells its address in a line of its output. */
  readonly port?: number;
  /** A proxy has a path for each workload, which is asked without GraphQL. */
  readonly kind: 'graphql' | 'proxy';
  /** Its values are as ZStack sends them: no enum, no instant of GraphQL. */
  readonly raw: boolean;
  readonly workloads: ReadonlySet<WorkloadName>;
}
