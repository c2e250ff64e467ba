import { createClient as createWsClient } from 'graphql-ws';
import { describe, expect } from 'vitest';
import { WebSocket } from 'ws';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { createTemplate, prepare } from '../create-template.ts';
import { gatewayOf, test as base, type TestGateway } from '../fixture.ts';

const JOB =
  'subscription ($id: ID!) { job(id: $id) { status statusReason progress { percent } result { __typename } } }';

interface Event {
  readonly data?: {
    readonly job: {
      readonly status: string;
      readonly progress: { readonly percent: number | null } | null;
      readonly result: object | null;
    };
  } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

type Transport = (
  gateway: TestGateway,
  session: string,
  id: string,
) => AsyncIterableIterator<Event> & { return?: () => Promise<unknown> };

const overWebSocket: Transport = (gateway, session, id) =>
  createWsClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `OAuth ${session}` },
    retryAttempts: 0,
  }).iterate({ query: JOB, variables: { id } }) as ReturnType<Transport>;

const overEvents: Transport = (gateway, session, id) => gateway.listen(JOB, { id }, session) as ReturnType<Transport>;

async function submit(gateway: TestGateway, cloud: Simulator): Promise<string> {
  const payload = await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 0 });
  return (payload as { job: { id: string } }).job.id;
}

async function all(events: AsyncIterable<Event>): Promise<Event[]> {
  const heard: Event[] = [];
  for await (const event of events) heard.push(event);
  return heard;
}

const test = base.extend({ cloudOptions: { jobDurationMs: 600 } });

describe.for([
  ['WebSocket', overWebSocket],
  ['server-sent events', overEvents],
] as const)('over %s', ([, listen]) => {
  test('the state at once, each change, then the result, then complete', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'stuck-job', times: 1, on: { method: 'POST' } });
    const running = listen(gateway, cloud.demo.session, await submit(gateway, cloud));
    expect(await running.next()).toMatchObject({ value: { data: { job: { status: 'RUNNING' } } } });
    await running.return?.();

    const heard = await all(listen(gateway, cloud.demo.session, await submit(gateway, cloud)));
    expect(heard.at(-1)?.data?.job).toMatchObject({ status: 'SUCCEEDED', result: { __typename: 'ImageCreated' } });
  });

  test('a job that is over tells its result and completes', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
    const heard = await all(listen(gateway, cloud.demo.session, job.id));
    expect(heard.map(({ data }) => data?.job.status)).toEqual(['SUCCEEDED']);
  });

  test('a stranger hears nothing of it', async ({ cloud, gateway }) => {
    const id = await submit(gateway, cloud);
    const session = cloud.addSession({ account: cloud.addAccount() }).uuid;
    const heard = await all(listen(gateway, session, id)).catch((error: unknown) => [{ errors: error }]);
    expect(JSON.stringify(heard)).toContain('FORBIDDEN');
    expect(JSON.stringify(heard)).not.toContain('RUNNING');
  });

  test('the last one’s leaving stops the polls', async ({ cloud, gateway, expect }) => {
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const [left, kept] = [await submit(gateway, cloud), await submit(gateway, cloud)];
    const events = listen(gateway, cloud.demo.session, left);
    await events.next();
    const polled = cloud.received('GET', '/api-jobs/')[0]?.path;
    await events.return?.();
    await expect.poll(() => gateway.logs.filter((line) => line.includes('"msg":"subscription"')).length).toBe(1);
    const polls = () => cloud.received('GET', '/api-jobs/').filter(({ path }) => path === polled).length;
    const before = polls();

    const other = listen(gateway, cloud.demo.session, kept);
    await other.next();
    await cloud.whenReceived('GET', '/api-jobs/', cloud.received('GET', '/api-jobs/').length + 5);
    expect(polls()).toBeLessThanOrEqual(before + 1); // one may have been on its way
    await other.return?.();
  });
});

test('many who listen to one job cost ZStack one poll at a time, and one look each', async ({ cloud, gateway }) => {
  cloud.faults.add({ fault: 'stuck-job', works: true, on: { method: 'POST' } });
  const id = await submit(gateway, cloud);
  const client = createWsClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `OAuth ${cloud.demo.session}` },
    lazy: false,
  });
  const listeners = Array.from({ length: 80 }, () => client.iterate({ query: JOB, variables: { id } }));
  const before = cloud.received('GET', '/api-jobs/').length;
  const first = await Promise.all(listeners.map((events) => events.next()));
  expect(first.map(({ value }) => (value as Event).data?.job.status)).toEqual(
    Array.from({ length: 80 }, () => 'RUNNING'),
  );
  expect(cloud.received('GET', '/api-jobs/').length - before).toBeLessThan(10);
  expect(cloud.received('GET', '/images').length).toBeLessThan(10);
  expect(cloud.received('GET', '/task-progresses/').length).toBeLessThan(3);
  await client.dispose();
});

test('the percentage never goes backwards', async ({ cloud, gateway }) => {
  const id = await submit(gateway, cloud);
  const heard = await all(overWebSocket(gateway, cloud.demo.session, id));
  const percents = heard
    .map(({ data }) => data?.job.progress?.percent)
    .filter((percent) => typeof percent === 'number');
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
});

test('while ZStack is away the job is UNKNOWN, UNREACHABLE; then it is told again', async ({ cloud, gateway }) => {
  cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
  const id = await submit(gateway, cloud);
  cloud.faults.add({ fault: 'proxy-error', status: 503, on: { method: 'GET' } });
  const events = overWebSocket(gateway, cloud.demo.session, id);
  expect((await events.next()).value).toMatchObject({
    data: { job: { status: 'UNKNOWN', statusReason: 'UNREACHABLE' } },
  });
  cloud.faults.clear();
  expect((await events.next()).value).toMatchObject({ data: { job: { status: 'RUNNING' } } });
  await events.return?.();
});

test('a dead session is refused when it connects', async ({ cloud, gateway }) => {
  const id = await submit(gateway, cloud);
  await expect(all(overWebSocket(gateway, 'f'.repeat(32), id))).rejects.toMatchObject({ code: 4403 });
});

test('draining ends the streams so that clients reconnect elsewhere', async ({ cloud }) => {
  const gateway = await gatewayOf(cloud);
  cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
  const events = overWebSocket(gateway, cloud.demo.session, await submit(gateway, cloud));
  await events.next();
  await Promise.all([gateway.close(), expect(all(events)).rejects.toMatchObject({ code: 1001 })]);
});

describe('while somebody listens', () => {
  test('a session that ends is noticed, and ends the stream with a typed error', async ({ cloud }) => {
    const gateway = await gatewayOf(cloud, {}, { watchTimes: { sessionEveryMs: 50 } });
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const id = await submit(gateway, cloud);
    const session = cloud.addSession().uuid;
    const events = overEvents(gateway, session, id);
    await events.next();
    cloud.expireSession(session);
    const rest = await all(events);
    expect(rest.at(-1)?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    await gateway.close();
  });

  test('progress is asked for with a session that listens, never with one that has left', async ({ cloud }) => {
    const gateway = await gatewayOf(cloud, {}, { watchTimes: { progressEveryMs: 30 } });
    cloud.faults.add({ fault: 'stuck-job', works: true, on: { method: 'POST' } });
    const id = await submit(gateway, cloud);
    const [leaving, staying] = [cloud.addSession().uuid, cloud.addSession().uuid];
    const first = overWebSocket(gateway, leaving, id);
    const second = overWebSocket(gateway, staying, id);
    await Promise.all([first.next(), second.next()]);
    await first.return?.();
    const asked = cloud.received('GET', '/task-progresses/').length;
    await cloud.whenReceived('GET', '/task-progresses/', asked + 4);
    const later = cloud.received('GET', '/task-progresses/').slice(asked + 1);
    expect(new Set(later.map(({ headers }) => headers['authorization']))).toEqual(new Set([`OAuth ${staying}`]));
    await second.return?.();
    await gateway.close();
  });

  test('a job that does not move is not asked for its progress for ever', async ({ cloud }) => {
    const gateway = await gatewayOf(cloud, {}, { watchTimes: { progressEveryMs: 10, standstillMs: 100 } });
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const events = overWebSocket(gateway, cloud.demo.session, await submit(gateway, cloud));
    await events.next();
    await cloud.clock.advance(10_000);
    await cloud.whenReceived('GET', '/api-jobs/', 7);
    expect(cloud.received('GET', '/task-progresses/').length).toBeLessThan(60);
    await events.return?.();
    await gateway.close();
  });

  test('progress that is not selected is not asked for', async ({ cloud, gateway }) => {
    const id = await submit(gateway, cloud);
    for await (const event of gateway.listen('subscription ($id: ID!) { job(id: $id) { status } }', { id }))
      expect(event).not.toHaveProperty('errors');
    expect(cloud.received('GET', '/task-progresses/')).toEqual([]);
  });

  test('a percentage that ZStack takes back is not taken back here', async ({ cloud }) => {
    const gateway = await gatewayOf(cloud, {}, { watchTimes: { progressEveryMs: 20 } });
    cloud.faults.add({ fault: 'stuck-job', works: true, on: { method: 'POST' } });
    const percent = (content: string) =>
      JSON.stringify({ inventories: [{ taskUuid: 'a', type: 'Progress', content }] });
    const on = { method: 'GET', path: '/task-progresses/' };
    cloud.faults.add({ fault: 'plain', status: 200, text: percent('60'), on, times: 1 });
    cloud.faults.add({ fault: 'plain', status: 200, text: percent('40'), on, times: 2 });
    cloud.faults.add({ fault: 'plain', status: 200, text: percent('70'), on });
    const heard: (number | null | undefined)[] = [];
    for await (const { data } of overWebSocket(gateway, cloud.demo.session, await submit(gateway, cloud))) {
      heard.push(data?.job.progress?.percent);
      if (heard.at(-1) === 70) break;
    }
    expect(new Set(heard.filter((each) => each != null))).toEqual(new Set([60, 70]));
    await gateway.close();
  });

  test('a session that is refused does not silence the progress of the others', async ({ cloud }) => {
    const gateway = await gatewayOf(cloud, {}, { watchTimes: { progressEveryMs: 20 } });
    cloud.faults.add({ fault: 'stuck-job', works: true, on: { method: 'POST' } });
    const id = await submit(gateway, cloud);
    const dying = cloud.addSession().uuid;
    const first = overWebSocket(gateway, dying, id);
    await first.next();
    const second = overWebSocket(gateway, cloud.demo.session, id);
    await second.next();
    cloud.expireSession(dying);
    const answered = () =>
      cloud
        .received('GET', '/task-progresses/')
        .filter(({ headers, status }) => headers['authorization'] === `OAuth ${cloud.demo.session}` && status === 200);
    await cloud.whenReceived('GET', '/task-progresses/', cloud.received('GET', '/task-progresses/').length + 6);
    expect(answered().length).toBeGreaterThan(0);
    await Promise.all([first.return?.(), second.return?.()]);
    await gateway.close();
  });

  test('who comes and goes does not make ZStack be asked for progress more often', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const id = await submit(gateway, cloud);
    for (let round = 0; round < 10; round += 1) {
      const events = overWebSocket(gateway, cloud.demo.session, id);
      await events.next();
      await events.return?.();
    }
    expect(cloud.received('GET', '/task-progresses/').length).toBeLessThanOrEqual(2);
  });

  test('one who leaves while a look at the image hangs is asked for no more', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const id = await submit(gateway, cloud);
    cloud.faults.add({ fault: 'delay', ms: 60_000, on: { method: 'GET', path: '/images' } });
    const left = new AbortController();
    const answer = fetch(
      `${gateway.url}/graphql?query=${encodeURIComponent(JOB)}&variables=${encodeURIComponent(JSON.stringify({ id }))}`,
      {
        headers: { accept: 'text/event-stream', authorization: `OAuth ${cloud.demo.session}` },
        signal: left.signal,
      },
    ).then((response) => response.text());
    await cloud.whenReceived('GET', '/api-jobs/', 2);
    left.abort();
    await expect(answer).rejects.toThrow();
    const other = cloud.received('GET', '/api-jobs/')[0]?.path;
    const polls = () => cloud.received('GET', '/api-jobs/').filter(({ path }) => path === other).length;
    const before = polls();
    cloud.faults.clear();
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const kept = overEvents(gateway, cloud.demo.session, await submit(gateway, cloud));
    await kept.next();
    await cloud.whenReceived('GET', '/api-jobs/', cloud.received('GET', '/api-jobs/').length + 5);
    expect(polls()).toBeLessThanOrEqual(before + 1);
    await kept.return?.();
  });
});
