import { expect } from 'vitest';
import { type Time, systemTime } from '../../../src/zstack/wire/values/time.ts';
import { gatewayOf, test } from '../fixture.ts';

test('a process that stood still sends nothing whose time is over, and sets no timer in the past', async ({
  cloud,
}) => {
  let stoodStillMs = 0;
  const pauses: number[] = [];
  const time: Time = {
    ...systemTime,
    elapsed: () => systemTime.elapsed() + stoodStillMs,
    after(ms, ...rest) {
      pauses.push(ms);
      return systemTime.after(ms, ...rest);
    },
  };
  const gateway = await gatewayOf(cloud, { ZSTACK_CONNECTIONS: '1' }, { time });
  cloud.faults.add({ fault: 'delay', ms: 1000, on: { path: '/zones' }, times: 1 });
  const first = gateway.ask('{ zones { nodes { uuid } } }');
  await cloud.whenReceived('GET', '/zones');
  const before = pauses.length;
  const second = gateway.ask('{ images { nodes { uuid } } }');
  await expect.poll(() => pauses.length, { interval: 5 }).toBeGreaterThan(before); // it waits for its turn
  stoodStillMs = 60_000;
  await cloud.clock.advance(1000);

  expect((await first).errors).toEqual([]);
  expect((await second).errors.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_TIMEOUT']);
  expect(cloud.received('GET', '/images')).toEqual([]);
  expect(pauses.filter((ms) => ms < 0)).toEqual([]);
  await gateway.close();
});

test('what a process stood still itself is not held against ZStack: an answer that came meanwhile is read', async ({
  cloud,
}) => {
  const gateway = await gatewayOf(cloud, { ZSTACK_TIMEOUT_MS: '500' });
  cloud.faults.add({ fault: 'delay', ms: 200, on: { path: '/zones' } });
  const answer = gateway.ask('{ zones { nodes { uuid } } }');
  await cloud.whenReceived('GET', '/zones');
  const beganAt = performance.now();
  while (performance.now() - beganAt < 900);

  expect((await answer).errors).toEqual([]);
  await gateway.close();
});
