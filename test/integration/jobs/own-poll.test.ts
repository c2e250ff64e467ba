import { pino } from 'pino';
import { expect } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { connectCloud } from '../../../src/server/cloud.ts';
import { changeImageState, images } from '../../../src/zstack/apis/images.ts';
import { imageChange } from '../../../src/zstack/jobs/kinds/images/image-change.ts';
import { runJob } from '../../../src/zstack/jobs/run.ts';
import { askJob } from '../../../src/zstack/jobs/watch.ts';
import { find } from '../../../src/zstack/look-up.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';
import { test } from '../fixture.ts';

/** A change whose end the image itself tells. */
const told: typeof imageChange = {
  ...imageChange,
  async poll(zstack, { resource }, caller, options) {
    const image = await find(zstack, images, resource, caller, options);
    return image?.state === 'Disabled' ? { status: 'succeeded', body: {} } : { status: 'running' };
  },
};

test('a kind that has its own way to ask for a job is asked by it alone', async ({ cloud }) => {
  const url = new URL(cloud.url);
  const zstack = connectCloud(readConfig({ ZSTACK_URL: cloud.url }), [url], pino({ level: 'silent' }));
  const image = cloud.addImage();
  const caller = { session: new Secret(cloud.demo.session), requestId: undefined, clientAddress: undefined };
  const operation = { operation: 'CHANGE_IMAGE_STATE', api: changeImageState, kind: told };
  const wait = { until: zstack.time.elapsed() + 5_000, signal: new AbortController().signal, time: zstack.time };
  cloud.faults.add({ fault: 'stuck-job', works: true, on: { method: 'PUT', path: '/images/' } });

  const args = { uuid: image.uuid, stateEvent: 'disable' } as const;
  const submission = { args, key: '0'.repeat(32), resource: image.uuid, about: {} };
  const { job, state } = await runJob(zstack, operation, submission, caller, wait);
  expect(state).toMatchObject({ status: 'succeeded', row: { uuid: image.uuid, state: 'Disabled' } });
  expect(await askJob(zstack, operation, job, caller, {})).toMatchObject({ status: 'succeeded' });
  expect(cloud.received('GET', '/api-jobs/')).toEqual([]);
  await zstack.close();
});
