import type { Contender } from './contender.ts';
import { answers, request } from '../asking/client.ts';
import { type Running, start } from './running.ts';
import type { Workload } from '../workloads.ts';

export interface Starts {
  readonly core: number | undefined;
  readonly folder: string;
  readonly session: string;
  /** What is asked until there is an answer. */
  readonly first: Workload;
  readonly tell: (what: string) => void;
}

/** Starts all in turn. What does not start is told and left out. */
export async function startAll(contenders: readonly Contender[], starts: Starts): Promise<readonly Running[]> {
  const servers: Running[] = [];
  for (const contender of contenders) {
    try {
      servers.push(await start(contender, starts.core, starts.folder, isReady(contender, starts)));
    } catch (error) {
      starts.tell(`Left out: ${contender.name} does not start: ${String(error)}`);
    }
  }
  return servers;
}

function isReady({ kind }: Contender, { session, first }: Starts): (port: number) => Promise<boolean> {
  const body = JSON.stringify(first.operation(0));
  const bytes = request(kind === 'proxy' ? `/${first.name}` : '/graphql', session, body);
  return (port) => answers(port, bytes);
}
