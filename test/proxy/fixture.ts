import { expect } from 'vitest';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { askJob, CREATE_PATH, createTemplate, prepare } from '../integration/create-template.ts';
import { drivenGatewayOf, drivenTest, type TestGateway } from '../integration/fixture.ts';
import { type Proxy, startProxy } from './proxy.ts';

/** A gateway whose way to the cloud leads through a proxy that can misbehave. */
export const test = drivenTest
  .extend<{ readonly proxy: Proxy }>({
    proxy: async ({ cloud }, use) => {
      const proxy = await startProxy(cloud.url);
      await use(proxy);
      await proxy.close();
    },
  })
  .override({
    gateway: async ({ cloud, proxy, time, env }, use) => {
      const gateway = await drivenGatewayOf({ url: proxy.url, demo: cloud.demo }, time, env);
      await use(gateway);
      await gateway.close();
    },
  });

export const LIST = { method: 'GET', path: '/images' };
export const SUBMIT = { method: 'POST', path: '/images' };
export const POLL = { method: 'GET', path: '/api-jobs' };

export interface Job {
  readonly id: string;
  readonly status: string;
  readonly statusReason: string | null;
  readonly result: { readonly __typename: string } | null;
}

/** Asks for the list of images, and tells the code of its error. */
export async function listCode(gateway: TestGateway): Promise<string | undefined> {
  const { errors } = await gateway.ask('{ images { nodes { uuid } } }');
  return errors[0]?.extensions.code;
}

const JOB = '($id: ID!) { job(id: $id) { id status statusReason result { __typename } } }';

/** Asks for a job once. */
export const jobOf = (gateway: TestGateway, id: string): Promise<unknown> => askJob(gateway, id, `query ${JOB}`);

/** Submits without waiting. */
export async function submit(gateway: TestGateway, cloud: Simulator): Promise<{ id: string; pollPath: string }> {
  const payload = await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 0 });
  const { id, uuid } = (payload as { readonly job: { readonly id: string; readonly uuid: string } }).job;
  return { id, pollPath: `/api-jobs/${uuid}` };
}

/** All that a subscription to a job tells. */
export async function listenTo(gateway: TestGateway, id: string): Promise<readonly Job[]> {
  const heard: Job[] = [];
  const events = gateway.listen<{ readonly job: Job }>(`subscription ${JOB}`, { id });
  for await (const { data, errors } of events) {
    expect(errors).toBeUndefined();
    if (data != null) heard.push(data.job);
  }
  return heard;
}

/**
 * Creates an image, and expects that it is told so and that the cloud has made one.
 * @param misbehave told the path of the submit before it is sent
 */
export async function expectOneImage(
  gateway: TestGateway,
  cloud: Simulator,
  misbehave: (path: string) => void = () => undefined,
): Promise<void> {
  const { input, snapshot } = prepare(cloud);
  misbehave(`${CREATE_PATH}${snapshot.uuid}`);
  expect(await createTemplate(gateway, { input })).toMatchObject({ __typename: 'ImageCreated' });
  expect(cloud.images().filter(({ url }) => url === `volumeSnapshot://${snapshot.uuid}`)).toHaveLength(1);
}

/** Listens to a job, and expects that nothing but its real outcome ends it. */
export async function expectOutcomeTold(gateway: TestGateway, id: string): Promise<void> {
  const heard = await listenTo(gateway, id);
  expect(heard.at(-1)).toMatchObject({ status: 'SUCCEEDED', result: { __typename: 'ImageCreated' } });
  for (const { status, statusReason } of heard.slice(0, -1))
    expect(status === 'RUNNING' || statusReason === 'UNREACHABLE').toBe(true);
}
