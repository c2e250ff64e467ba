import type { ServingNode, Simulator } from '../../../simulator/src/simulator.ts';
import { CREATE_TEMPLATE, prepare } from '../create-template.ts';
import { type DrivenTime, drivenTime } from '../driven-time.ts';
import { type Answer, type AskOptions, drivenGatewayOf, test as base, type TestGateway } from '../fixture.ts';

/** A gateway in front of two nodes of one cloud, in driven time. */
export interface Pair {
  readonly cloud: Simulator;
  readonly one: ServingNode;
  readonly two: ServingNode;
  readonly gateway: TestGateway;
  readonly time: DrivenTime;
}

export const test = base
  .extend<{ readonly pair: Pair }>({
    pair: async ({ cloud }, use) => {
      const two = await cloud.startNode();
      const [one = two] = cloud.nodes;
      const time = drivenTime(cloud.clock, 30_000, { seesHangs: true });
      const gateway = await drivenGatewayOf(cloud, time, { ZSTACK_URL: `${one.url},${two.url}` });
      await gateway.ask('{ zones { nodes { uuid } } }'); // the cloud's zone and ZQL are known from here on
      await use({ cloud, one, two, gateway, time });
      await gateway.close();
    },
  })
  .override({ cloudOptions: { jobDurationMs: 20_000 } });

/** What a caller is answered, and after how many seconds. */
export interface Told {
  readonly answer: string;
  readonly seconds: number;
  readonly data: Answer['data'];
}

interface Told1 {
  readonly __typename?: string;
  readonly status?: string;
  readonly statusReason?: string | null;
  readonly error?: { readonly code: string };
  readonly job?: Told1 | null;
}

/** In words: the type of the payload or the state of the job, or the code of the error. */
function wordsOf({ data, errors }: Answer): string {
  const [error] = errors;
  if (error !== undefined) return error.extensions.code;
  const value = Object.values(data ?? {})[0] as Told1 | null;
  if (value === null) return 'null';
  const { __typename, status, statusReason, error: failure, job } = value;
  const parts = [__typename, status, statusReason, failure?.code, job?.status, job?.statusReason];
  return parts.filter((part) => part != null && part !== 'SUCCEEDED').join(' ') || 'answered';
}

export async function ask(
  { gateway, time }: Pair,
  query: string,
  variables: object = {},
  options: AskOptions = {},
): Promise<Told> {
  const startedAt = time.elapsed();
  const answer = await gateway.ask(query, variables, options);
  return { answer: wordsOf(answer), seconds: (time.elapsed() - startedAt) / 1_000, data: answer.data };
}

/** Two at once, of which each node gets one while both seem well. */
export const twice = (act: () => Promise<Told>): Promise<Told[]> => Promise.all([act(), act()]);

export const list = (pair: Pair): Promise<Told> => ask(pair, '{ images { nodes { uuid name } } }');

export const submit = (pair: Pair, waitSeconds = 300, input = prepare(pair.cloud).input): Promise<Told> =>
  ask(pair, CREATE_TEMPLATE, { input, waitSeconds });

export const jobOf = (pair: Pair, id: string): Promise<Told> =>
  ask(pair, 'query ($id: ID!) { job(id: $id) { status statusReason result { __typename } } }', { id });

const LOG_IN =
  'mutation ($input: LogInByAccountInput!) { logInByAccount(input: $input) { __typename ... on LogInFailed { error { code } } } }';

export const logIn = (pair: Pair, accountName: string, password = 'password'): Promise<Told> =>
  ask(pair, LOG_IN, { input: { accountName, password } }, { session: null });

export const logOut = (pair: Pair, session: string): Promise<Told> =>
  ask(pair, 'mutation { logOut { loggedOut } }', {}, { session });
