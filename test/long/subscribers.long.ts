import { expect } from 'vitest';
import { followBy, type Transport } from '../../bench/listener.ts';
import { startSimulator } from '../../simulator/src/simulator.ts';
import { CREATE_TEMPLATE, prepare } from '../integration/create-template.ts';
import { test } from './gateway-process.ts';

/** So many hold much more than what a process holds anyway. */
const MANY = 1_000;
const AT_ONCE = 50;

test.for<Transport>(['websocket', 'sse'])(
  'a subscriber by %s holds less than 15 KB',
  async (transport, { startProcess, onTestFinished }) => {
    const cloud = await startSimulator({ seed: 'empty' });
    onTestFinished(() => cloud.close());
    const { input } = prepare(cloud);
    const { session } = cloud.demo;
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const gateway = await startProcess(cloud.url, { collects: true });
    const { data } = await gateway.ask(CREATE_TEMPLATE, { input, waitSeconds: 0 }, session);
    const { job } = (data as { createDataVolumeTemplateFromSnapshot: { job: { id: string } } })
      .createDataVolumeTemplateFromSnapshot;
    const followed = { endpoint: `${gateway.url}/graphql`, authorization: `OAuth ${session}`, id: job.id };
    const follow = async () => {
      for (let there = 0; there < MANY; there += AT_ONCE)
        await Promise.all(Array.from({ length: AT_ONCE }, () => followBy[transport](followed)));
    };

    await follow(); // what is made once is made by then
    const before = await gateway.heldBytes();
    await follow();
    expect(((await gateway.heldBytes()) - before) / MANY).toBeLessThan(15_000);
  },
);
