import type { Contender } from './contender.ts';
import { answers, request } from '../asking/client.ts';
import { type Running, start, type StartCost } from './running.ts';
import type { Workload } from '../workloads.ts';

export interface Started {
  readonly servers: readonly Running[];
  /** By name, what each start took. */
  readonly startsOf: ReadonlyMap<string, readonly StartCost[]>;
}

export interface Starts {
  readonly times: number;
  readonly core: number | undefined;
  readonly folder: string;
  readonly session: string;
  /** What is asked until there is an answer. */
  readonly first: Workload;
  readonly tell: (what: string) => void;
}

/** Starts all in turn, and that several times; the last of each stays. What does not start is told and left out. */
export async function startAll(contenders: readonly Contender[], starts: Starts): Promise<Started> {
  const startsOf = new Map<string, StartCost[]>(contenders.map(({ name }) => [name, []]));
  let servers: Running[] = [];
  for (let time = 0; time < starts.times; time += 1) {
    for (const server of servers) await server.stop();
    servers = [];
    for (const contender of contenders) {
      try {
        const server = await start(contender, starts.core, starts.folder, isReady(contender, starts));
        servers.push(server);
        startsOf.get(contender.name)?.push(server.ready);
      } catch (error) {
        if (time === 0) starts.tell(`Left out: ${contender.name} does not start: ${String(error)}`);
      }
    }
  }
  return { servers, startsOf };
}

function isReady({ kind }: Contender, { session, first }: Starts): (port: number) => Promise<boolean> {
  const body = JSON.stringify(first.operation(0));
  const bytes = request(kind === 'proxy' ? `/${first.name}` : '/graphql', session, body);
  return (port) => answers(port, bytes);
}
