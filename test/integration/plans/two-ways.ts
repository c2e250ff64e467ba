import {
  type DocumentNode,
  execute as executeByGraphql,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
} from 'graphql';
import { readConfig } from '../../../src/config.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { planOf } from '../../../src/graphql/execution/plans.ts';
import { ShownSession } from '../../../src/graphql/shown-session.ts';
import { connectCloud } from '../../../src/server/cloud.ts';
import { createLogger } from '../../../src/server/operations/logger.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/src/simulator.ts';
import { drivenTime } from '../driven-time.ts';
import { schema } from '../fixture.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Way = 'plan' | 'graphql-js';

/** An answer as a client reads it, and what ZStack was asked for it. */
export interface Told {
  readonly data: string;
  /** In no order: those of one moment have none. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/** A cloud of its own, whose operations are executed in one way or the other, in a time that is driven. */
export interface Executor {
  readonly cloud: Simulator;
  execute(way: Way, document: DocumentNode, variables?: Variables): Promise<Told>;
  close(): Promise<void>;
}

/** What a ping asks for. */
const IDLE = `/api-jobs/${'0'.repeat(32)}`;

export async function executorOn(options: SimulatorOptions = {}): Promise<Executor> {
  const cloud = await startSimulator({ seed: 'demo', jobDurationMs: 40, ...options });
  const time = drivenTime(cloud.clock);
  const config = readConfig({ ZSTACK_URL: cloud.url, ZSTACK_TIME_ZONE: 'Asia/Shanghai' });
  const logger = createLogger('fatal', { write: () => undefined });
  const zstack = connectCloud(config, [new URL(cloud.url)], logger, { time });

  /** What an error has made useless may still be about to be asked, also after an answer that nobody waits for. */
  const settled = async () => {
    for (let quietTurns = 0; quietTurns < 3; quietTurns = zstack.load().underWay === 0 ? quietTurns + 1 : 0)
      await new Promise((resolve) => setImmediate(resolve));
    await zstack.ping(2_000);
  };

  const contextOf = () => {
    const { signal } = new AbortController();
    const session = new ShownSession(`OAuth ${cloud.demo.session}`);
    return createContext(zstack, { session, requestId: 'r', clientAddress: undefined, signal, draining: signal });
  };

  const run = async (way: Way, document: DocumentNode, variables: Variables): Promise<ExecutionResult> => {
    const context = contextOf();
    if (way === 'graphql-js')
      return executeByGraphql({ schema, document, contextValue: context, variableValues: variables });
    const operation = getOperationAST(document);
    const plan = operation == null ? undefined : planOf({ schema, document, operation });
    if (plan === undefined) throw new Error('There is no plan.');
    return plan.execute({ variables, context });
  };

  return {
    cloud,
    async execute(way, document, variables = {}) {
      const before = cloud.requests.length;
      const { data, errors = [] } = await time.fly(run(way, document, variables));
      await settled();
      return {
        data: JSON.stringify(data ?? null),
        errors: errors.map(inFull).toSorted(),
        requests: cloud.requests
          .slice(before)
          .filter(({ path }) => path !== IDLE)
          .map(
            ({ method, path, query, body }) =>
              `${method} ${path} ${JSON.stringify([...query])} ${JSON.stringify(body)}`,
          )
          .toSorted(),
      };
    },
    async close() {
      await zstack.close();
      await cloud.close();
    },
  };
}

const inFull = (error: GraphQLError): string =>
  JSON.stringify([error, error.originalError?.constructor.name, error.nodes?.length]);

/** The same without what differs from cloud to cloud, and from moment to moment: what is drawn has a number, by where it is told first. */
export function comparable(told: Told): Told {
  const numbers = new Map<string, number>();
  const comparing = (nameOf: (drawn: string) => string) => (text: string) =>
    text
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{3}Z)?/g, 'a time')
      .replaceAll(/[\w-]{40,}|\b[0-9a-f]{32}\b/g, nameOf);
  const numbered = comparing((drawn) => {
    numbers.set(drawn, numbers.get(drawn) ?? numbers.size);
    return `#${numbers.get(drawn)}`;
  });
  const data = numbered(told.data);
  const errors = told.errors.map(numbered);
  const known = comparing((drawn) => `#${numbers.get(drawn) ?? ''}`);
  return { data, errors, requests: told.requests.map(known).toSorted() };
}
