import { expect } from 'vitest';
import { type FaultRule, type Simulator, startSimulator } from '../../simulator/src/simulator.ts';
import { CREATE_PATH, CREATE_TEMPLATE, prepare } from '../integration/create-template.ts';
import { test } from './gateway-process.ts';

const POST = { method: 'POST' } as const;
const JOB = 'query ($id: ID!) { job(id: $id) { status result { ... on ImageCreated { image { uuid } } } } }';

interface Stage {
  readonly name: string;
  readonly faults: readonly FaultRule[];
  /** Resolves when the gateway has come so far. */
  readonly reached: (cloud: Simulator) => Promise<unknown>;
}

const STAGES: readonly Stage[] = [
  {
    name: 'while the submit is on its way',
    faults: [{ fault: 'delay', ms: 300, on: POST, times: 1 }],
    reached: (cloud) => cloud.whenReceived('POST', CREATE_PATH),
  },
  {
    name: 'after ZStack took the submit, before its answer',
    faults: [{ fault: 'reset-after-accept', on: POST, times: 1 }],
    reached: (cloud) => cloud.whenReceived('POST', CREATE_PATH),
  },
  { name: 'with the answer of the submit', faults: [], reached: (cloud) => cloud.whenReceived('POST', CREATE_PATH) },
  {
    name: 'while it looks for a submit that broke',
    faults: [{ fault: 'reset-before-accept', on: POST, times: 1 }],
    reached: (cloud) => cloud.whenReceived('GET', '/api-jobs/'),
  },
  { name: 'while it polls', faults: [], reached: (cloud) => cloud.whenReceived('GET', '/api-jobs/', 2) },
];

test.for(STAGES)(
  'a gateway that is killed $name leaves one image, and the next one finds it',
  async ({ faults, reached }, { startProcess }) => {
    const cloud = await startSimulator({ seed: 'empty', jobDurationMs: 400 });
    const { input } = prepare(cloud);
    const { session } = cloud.demo;
    const variables = { input, idempotencyKey: crypto.randomUUID() };

    const first = await startProcess(cloud.url);
    for (const fault of faults) cloud.faults.add(fault);
    const lost = expect(first.ask(CREATE_TEMPLATE, variables, session)).rejects.toThrow();
    await reached(cloud);
    await first.kill();
    await lost;
    cloud.faults.clear();

    const second = await startProcess(cloud.url);
    const { data, errors } = await second.ask(CREATE_TEMPLATE, variables, session);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreated', image: { uuid: cloud.images()[0]?.uuid } },
    });
    expect(cloud.images()).toHaveLength(1);
    await second.kill();
    await cloud.close();
  },
);

test('a job is found again by its id after its gateway was killed', async ({ startProcess, expect }) => {
  const cloud = await startSimulator({ seed: 'empty', jobDurationMs: 400 });
  const { input } = prepare(cloud);
  const { session } = cloud.demo;
  const first = await startProcess(cloud.url);
  const { data } = await first.ask(CREATE_TEMPLATE, { input, waitSeconds: 0 }, session);
  const { id } = (data as { createDataVolumeTemplateFromSnapshot: { job: { id: string } } })
    .createDataVolumeTemplateFromSnapshot.job;
  await first.kill();

  const second = await startProcess(cloud.url);
  await expect
    .poll(async () => second.ask(JOB, { id }, session), { timeout: 10_000 })
    .toMatchObject({
      data: { job: { status: 'SUCCEEDED', result: { image: { uuid: cloud.images()[0]?.uuid } } } },
    });
  await second.kill();
  await cloud.close();
});
