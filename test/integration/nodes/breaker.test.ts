import { describe, type ExpectStatic } from 'vitest';
import { drivenGatewayOf } from '../fixture.ts';
import { ask, list, type Pair, submit, test, twice } from './fixture.ts';

const NO_JOB = `/api-jobs/${'0'.repeat(32)}`;

const probes = ({ cloud }: Pair, node?: Pair['one']) => (node ?? cloud).received('GET', NO_JOB);

/** The time-out of each probe of the second node, and the pause before the next. */
function expectPausesToGrow(pair: Pair, expect: ExpectStatic): void {
  const pauses = probes(pair, pair.two).map(({ at }, index, all) => (all[index + 1]?.at ?? Infinity) - at);
  for (const [index, least] of [3_300, 4_200, 5_900, 9_400, 11_200].entries())
    expect(pauses[index]).toBeGreaterThan(least);
}

/** What the log tells of nodes: level, node and reason. */
const told = ({ gateway }: Pair) =>
  gateway.logs
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .filter(({ msg }) => String(msg).startsWith('a management node'))
    .map(({ level, node, reason }) => [level, node, reason]);

const metric = async ({ gateway }: Pair) =>
  (await (await fetch(`${gateway.url}/metrics`)).text()).match(/^zstack_nodes\{.*$/gm);

async function lists(pair: Pair, count: number): Promise<string[]> {
  const answers: string[] = [];
  for (let turn = 0; turn < count; turn += 1) answers.push((await list(pair)).answer);
  return [...new Set(answers)];
}

describe('nodes that are well', () => {
  test('share the requests, and are never probed', async ({ pair, expect }) => {
    expect(await lists(pair, 10)).toEqual(['answered']);
    await pair.time.advance(120_000);
    expect(await lists(pair, 10)).toEqual(['answered']);
    expect(pair.one.received('GET', '/images')).toHaveLength(10);
    expect(pair.two.received('GET', '/images')).toHaveLength(10);
    expect(probes(pair)).toEqual([]);
    expect(await metric(pair)).toEqual(['zstack_nodes{state="up"} 2', 'zstack_nodes{state="down"} 0']);
  });

  test('are probed once for an answer that takes its time, which is waited for', async ({ pair, expect }) => {
    const { cloud, two } = pair;
    two.faults.add({ fault: 'delay', ms: 9_000, on: { path: '/images' } });
    const both = await twice(() => list(pair));
    expect(both.map(({ answer }) => answer)).toEqual(['answered', 'answered']);
    expect(cloud.received('GET', '/images')).toHaveLength(2);
    expect(probes(pair)).toHaveLength(1);
    expect(told(pair)).toEqual([]);
  });

  test('are not told apart by a connection that breaks once', async ({ pair, expect }) => {
    pair.two.faults.add({ fault: 'reset-before-accept', times: 1 });
    expect(await lists(pair, 2)).toEqual(['answered']);
    expect(pair.cloud.received('GET', '/images')).toHaveLength(3);
    expect(probes(pair)).toEqual([]);
    expect(told(pair)).toEqual([]);
  });
});

describe('a node that does not answer', () => {
  test('gets nothing but probes, at pauses that grow, one at a time', async ({ pair, expect }) => {
    const { two, time } = pair;
    two.freeze();
    await twice(() => list(pair));
    const before = two.requests.length;
    expect(await lists(pair, 20)).toEqual(['answered']);
    await time.advance(60_000);
    const later = two.requests.slice(before);
    expect(later.map(({ path }) => path)).toEqual(later.map(() => NO_JOB));
    expectPausesToGrow(pair, expect);
    expect(later.length).toBeLessThanOrEqual(8);
  });

  test('is probed no sooner for a submit that it has in its hands', async ({ pair, expect }) => {
    pair.two.freeze();
    await twice(() => submit(pair));
    await pair.time.advance(30_000);
    expectPausesToGrow(pair, expect);
  });

  test('is told of in the log and in the metrics, without its address, and so is its return', async ({
    pair,
    expect,
  }) => {
    const { two, time, gateway } = pair;
    await two.kill();
    await lists(pair, 4);
    expect(told(pair)).toEqual([[40, 2, 'ECONNREFUSED']]);
    expect(await metric(pair)).toEqual(['zstack_nodes{state="up"} 1', 'zstack_nodes{state="down"} 1']);
    await two.restart();
    await time.advance(10_000);
    expect(told(pair)).toEqual([
      [40, 2, 'ECONNREFUSED'],
      [30, 2, undefined],
    ]);
    expect(await metric(pair)).toEqual(['zstack_nodes{state="up"} 2', 'zstack_nodes{state="down"} 0']);
    await lists(pair, 2);
    expect(two.received('GET', '/images').length).toBeGreaterThan(0);
    expect(gateway.logs.join('')).not.toContain('127.0.0.1');
  });

  test('since it alone has lost its database, is left alone as well', async ({ pair, expect }) => {
    pair.two.databaseAway();
    const [one, other] = await twice(() => list(pair));
    expect([one?.answer, other?.answer]).toEqual(['answered', 'answered']);
    expect(told(pair)).toEqual([[40, 2, 'TIMEOUT']]);
  });

  test('whose proxy answers in its place is left alone, and what reads is asked elsewhere', async ({
    pair,
    expect,
  }) => {
    pair.two.faults.add({ fault: 'proxy-error', status: 502 });
    expect(await lists(pair, 6)).toEqual(['answered']);
    expect(pair.two.received('GET', '/images')).toHaveLength(1);
    expect(told(pair)).toEqual([[40, 2, 'HTTP 502 HTML']]);
  });

  test('since a web server stands there, is left alone, and what reads is asked elsewhere', async ({
    pair,
    expect,
  }) => {
    pair.two.faults.add({ fault: 'plain', status: 404, text: '<html>nothing here</html>' });
    expect(await lists(pair, 6)).toEqual(['answered']);
    expect(pair.two.received('GET', '/images')).toHaveLength(1);
    expect(told(pair)).toEqual([[40, 2, 'HTTP 404 HTML']]);
  });

  test('under the path of its URL tells nothing of the cloud: dates are read by what another says', async ({
    pair,
    expect,
  }) => {
    const { cloud, one, two, time } = pair;
    const dates = async (...urls: readonly string[]) => {
      const gateway = await drivenGatewayOf(cloud, time, { ZSTACK_URL: urls.join(), ZSTACK_TIME_ZONE: undefined });
      const { data } = await ask({ ...pair, gateway }, '{ zones { nodes { createDate } } }');
      await gateway.close();
      return data;
    };
    const wrong = two.url.replace('/zstack', '/wrong');
    const right = await dates(one.url);
    expect(await dates(wrong, one.url)).toEqual(right);
    expect(await dates(one.url, wrong)).toEqual(right);
  });

  test('does not make the cloud’s own facts be asked for again and again', async ({ pair, expect }) => {
    const { cloud, one, two, time } = pair;
    const gateway = await drivenGatewayOf(cloud, time, {
      ZSTACK_URL: `${two.url},${one.url}`,
      ZSTACK_TIME_ZONE: undefined,
    });
    const other = { ...pair, gateway };
    const zones = () => cloud.received('GET', '/management-nodes/platform-timezone').length;
    await ask(other, '{ images { nodes { createDate } } }');
    await two.kill();
    for (let turn = 0; turn < 10; turn += 1) await ask(other, '{ images { nodes { createDate } } }');
    await time.advance(60_000);
    for (let turn = 0; turn < 10; turn += 1) await ask(other, '{ images { nodes { createDate } } }');
    expect(zones()).toBe(1);
    await gateway.close();
  });
});

describe('a cloud of which no node answers', () => {
  test('costs a caller no time once it is known to be silent, and gets probes alone', async ({ pair, expect }) => {
    const { cloud, one, two, time } = pair;
    one.freeze();
    two.freeze();
    await twice(() => list(pair));
    const before = cloud.requests.length;
    const startedAt = time.elapsed();
    expect(await lists(pair, 50)).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect(time.elapsed()).toBe(startedAt);
    await time.advance(60_000);
    expect(cloud.requests.slice(before).map(({ path }) => path)).toEqual(
      cloud.requests.slice(before).map(() => NO_JOB),
    );
    one.wake();
    two.wake();
    await time.advance(10_000);
    expect(await lists(pair, 2)).toEqual(['answered']);
  });

  test('is met at once when it is back, where it refused connections', async ({ pair, expect }) => {
    const { one, two, time } = pair;
    await Promise.all([one.kill(), two.kill()]);
    const startedAt = time.elapsed();
    expect(await lists(pair, 5)).toEqual(['UPSTREAM_UNAVAILABLE']);
    await two.restart();
    expect(await lists(pair, 1)).toEqual(['answered']);
    expect(time.elapsed()).toBe(startedAt);
  });

  test('is told by /readyz, which is well while one node is', async ({ pair, expect }) => {
    const { one, two } = pair;
    const ready = async () => {
      const gateway = await drivenGatewayOf(pair.cloud, pair.time, { ZSTACK_URL: `${one.url},${two.url}` });
      const response = await fetch(`${gateway.url}/readyz`);
      const { reason } = (await response.json()) as { readonly reason: string };
      await gateway.close();
      return [response.status, reason];
    };
    await two.kill();
    expect(await ready()).toEqual([200, 'serving, and ZStack answers']);
    await one.kill();
    expect(await ready()).toEqual([503, 'ZStack does not answer: ECONNREFUSED']);
  });
});
