import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { Registry } from 'prom-client';
import { expect, test as base } from 'vitest';
import { type Environment, readConfig } from '../../src/config.ts';
import type { GraphQLContext } from '../../src/graphql/context.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../../src/server/gateway.ts';
import { createLogger } from '../../src/server/operations/logger.ts';
import type { WatchedZstack } from '../../src/zstack/jobs/watching/watches.ts';
import { Secret } from '../../src/zstack/wire/values/secret.ts';
import { type Secrecy, watchSecrets } from '../secrecy.ts';
import { systemTime } from '../../src/zstack/wire/values/time.ts';
import { inWayOfTrial } from '../parity/in-way.ts';

export const session = '0123456789abcdef0123456789abcdef';

const typeDefs = parse(`
  type Query {
    hello(name: String! = "you"): String
    clientAddress: String
    crash: String
    deepCrash: String
    overloaded: String
    held: String
  }
  type Mutation { done: String }
  type Subscription {
    tick(every: Int): String
    refused: String
  }
`);

type Ticks = (context: GraphQLContext) => AsyncIterable<string | Error>;

/** A schema for the promises of the HTTP floor. `held` is what the field of that name waits for, `ticks` the source of `tick`. */
export function exampleSchema(
  held: (context: GraphQLContext) => Promise<string> = () => Promise.resolve(''),
  ticks: Ticks = noTicks,
): GraphQLSchema {
  const resolvers = {
    Query: {
      hello: (_: unknown, { name }: { name: string }) => `hello ${name}`,
      clientAddress: (_: unknown, _args: unknown, { clientAddress }: GraphQLContext) => clientAddress,
      crash: () => {
        throw new Error(`could not reach 10.0.0.2:8080 with OAuth ${session}`);
      },
      deepCrash: () => {
        throw Object.assign(new Error('outer', { cause: new Error('inner') }), { headers: { authorization: session } });
      },
      overloaded: () => {
        throw new GraphQLError('Too much is waiting.', { extensions: { code: 'OVERLOADED' } });
      },
      held: (_: unknown, _args: unknown, context: GraphQLContext) => held(context),
    },
    Mutation: { done: () => 'done' },
    Subscription: {
      tick: {
        subscribe: (_: unknown, _args: unknown, context: GraphQLContext) => ticks(context),
        resolve: (tick: string | Error) => tick,
      },
      refused: {
        subscribe: () => {
          throw new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } });
        },
      },
    },
  };
  return buildSubgraphSchema([{ typeDefs, resolvers }]);
}

/** The resolvers of all fields. */
export const resolversOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map(({ resolve }) => resolve));

// oxlint-disable-next-line typescript/require-await -- a source that ends at once
async function* noTicks(): AsyncGenerator<never> {
  yield* [];
}

/** The part of the client that the HTTP floor itself calls. */
export function zstackThat(ping: WatchedZstack['ping'], pushed?: WatchedZstack['watches']['pushed']): WatchedZstack {
  const part: Pick<WatchedZstack, 'ping' | 'nodes' | 'load' | 'observe' | 'hasRoomFor' | 'close' | 'time'> = {
    ping,
    nodes: () => ({ up: 1, down: 0 }),
    load: () => ({ underWay: 0, waiting: { withSession: 0, withoutSession: 0 } }),
    observe: () => () => undefined,
    hasRoomFor: () => true,
    close: () => Promise.resolve(),
    time: systemTime,
  };
  const watches = { counts: () => ({ jobs: 0, progresses: 0, sessions: 0 }), pushed };
  return { ...part, watches } as unknown as WatchedZstack;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: { readonly data?: unknown; readonly errors?: readonly ReplyError[] };
}

interface ReplyError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly requestId: string };
}

export interface TestGateway extends Gateway {
  readonly logs: readonly Readonly<Record<string, unknown>>[];
  readonly secrecy: Secrecy;
  /** Waits for the log line of that message. */
  readonly logged: (message: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly post: (query: string, headers?: Record<string, string>) => Promise<Reply>;
}

export async function toReply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const json = (isJson ? JSON.parse(text) : {}) as Reply['json'];
  return { status: response.status, headers: response.headers, text, json };
}

export interface StartOptions extends Partial<Omit<GatewayOptions, 'config' | 'logger'>> {
  readonly env?: Environment;
}

async function start({ env = {}, registry = new Registry(), ...options }: StartOptions): Promise<TestGateway> {
  const logs: Record<string, unknown>[] = [];
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const write = (line: string) => {
    lines.push(line);
    logs.push(JSON.parse(line) as Record<string, unknown>);
    waiting.forEach((wake) => wake());
  };
  const config = readConfig({ PORT: '0', ...env });
  const logger = createLogger('debug', { write });
  const gateway = await startGateway(
    inWayOfTrial({
      config,
      logger,
      zstack: zstackThat(() => Promise.resolve()),
      schema: exampleSchema(),
      loopDelay: () => 0, // a busy machine is no busy gateway
      registry,
      ...options,
    }),
  );
  const secrecy = watchSecrets({ url: gateway.url, registry, logs: lines });
  return {
    ...gateway,
    secrecy,
    logs,
    logged: (message) =>
      new Promise((resolve) => {
        const look = () => {
          const line = logs.find(({ msg }) => msg === message);
          if (line === undefined) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        look();
      }),
    post: async (query, headers = {}) =>
      toReply(
        await fetch(`${gateway.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query }),
        }),
      ),
  };
}

export interface GatewayFixture {
  /** Starts a gateway on a free port; it is closed after the test. */
  readonly startGateway: (options?: StartOptions) => Promise<TestGateway>;
}

export const test = base.extend<GatewayFixture>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  startGateway: async ({}, use) => {
    const open: TestGateway[] = [];
    await use(async (options = {}) => {
      const gateway = await start(options);
      open.push(gateway);
      return gateway;
    });
    await Promise.all(open.map((gateway) => gateway.close()));
    for (const { secrecy } of open) await secrecy.check();
  },
});

/** No error is masked, and none is in the log of what went wrong here. */
export const expectNoFault = ({ logs }: TestGateway) =>
  expect(logs.filter(({ level }) => Number(level) >= 50)).toEqual([]);

/** Fields that tell whose request they serve, and answer when they are told to. */
export function holdable() {
  const served: string[] = [];
  const release = Promise.withResolvers<string>();
  const schema = exampleSchema(({ session }) => {
    served.push(session.secret === undefined ? '' : Secret.reveal(session.secret).slice(-1));
    return release.promise;
  });
  return { schema, served, release: () => release.resolve('') };
}
