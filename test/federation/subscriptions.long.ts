import { createClient } from 'graphql-sse';
import { describe } from 'vitest';
import { CREATE_TEMPLATE, prepare } from '../integration/create-template.ts';
import { ratingOf } from './catalog-subgraph.ts';
import { compositions } from './compose.ts';
import { env, type LargerGraph, test as base } from './fixture.ts';
import { hiveGateway } from './hive-gateway.ts';

const JOB = `subscription ($id: ID!) {
  job(id: $id) { status progress { percent } result { ... on ImageCreated { image { uuid name rating } } } }
}`;

interface Event {
  readonly data?: { readonly job: { readonly status: string; readonly result: object | null } } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const test = base.extend({ env, cloudOptions: { jobDurationMs: 600 } });

/** All that a client of the router hears. */
async function listen({ url }: LargerGraph, id: string, headers: { authorization?: string }): Promise<Event[]> {
  const client = createClient({ url, headers, retryAttempts: 0 });
  const heard: Event[] = [];
  for await (const event of client.iterate({ query: JOB, variables: { id } })) heard.push(event as Event);
  client.dispose();
  return heard;
}

/** Submits through the router, and tells the id of the job that runs. */
async function submit({ ask }: LargerGraph, input: object): Promise<string> {
  const { data, text } = await ask(CREATE_TEMPLATE, { input, waitSeconds: 0 });
  const payload = data?.['createDataVolumeTemplateFromSnapshot'] as
    { readonly job?: { readonly id: string } } | undefined;
  if (payload?.job === undefined) throw new Error(`no job runs: ${text}`);
  return payload.job.id;
}

describe.for([
  ['server-sent events', 'sse'],
  ['WebSocket', 'ws'],
] as const)('a job through Hive Gateway, which hears of it over %s', ([, transport]) => {
  const router = { start: hiveGateway(transport), compose: compositions.Hive };

  test('is told as it changes, to its result, which spans both subgraphs', async ({ cloud, federate, expect }) => {
    const graph = await federate({ router });
    const id = await submit(graph, prepare(cloud).input);
    const heard = await listen(graph, id, { authorization: `OAuth ${cloud.demo.session}` });

    const [image] = cloud.images();
    const { uuid = '', name } = image ?? {};
    expect(heard.flatMap(({ errors = [] }) => errors)).toEqual([]);
    expect(heard[0]?.data?.job.status).toBe('RUNNING');
    expect(heard.at(-1)?.data?.job).toMatchObject({
      status: 'SUCCEEDED',
      result: { image: { uuid, name, rating: ratingOf(uuid) } },
    });
  });

  test('is told to nobody who may not see it', async ({ cloud, federate, expect }) => {
    const graph = await federate({ router });
    const id = await submit(graph, prepare(cloud).input);
    const stranger = cloud.addSession({ account: cloud.addAccount() }).uuid;
    const heard = await listen(graph, id, { authorization: `OAuth ${stranger}` });

    expect(heard.map(({ data, errors = [] }) => [data?.job, errors.length])).toEqual([[undefined, 1]]);
  });
});

test('over server-sent events Hive Gateway tells why a job is not told', async ({ cloud, federate, expect }) => {
  const graph = await federate({ router: { start: hiveGateway(), compose: compositions.Hive } });
  const id = await submit(graph, prepare(cloud).input);
  const stranger = `OAuth ${cloud.addSession({ account: cloud.addAccount() }).uuid}`;
  for (const [headers, code] of [
    [{}, 'UNAUTHENTICATED'],
    [{ authorization: 'Bearer of-something-else' }, 'UNAUTHENTICATED'],
    [{ authorization: stranger }, 'FORBIDDEN'],
  ] as const) {
    expect(await listen(graph, id, headers)).toMatchObject([{ errors: [{ extensions: { code } }] }]);
  }
});
