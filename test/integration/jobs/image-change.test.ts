import { expect } from 'vitest';
import { test } from '../fixture.ts';

const CHANGE = `mutation ($input: ChangeImageStateInput!) {
  changeImageState(input: $input) {
    __typename
    ... on ImageChanged { image { state } job { id } }
    ... on ImageActionFailed { error { code category } job { status } }
  }
}`;
const JOB = `query ($id: ID!) {
  job(id: $id) { status result { ... on ImageChanged { image { uuid state status backupStorageRefs { status } } } } }
}`;

test('an image that is gone since is told as DELETED, without its copies', async ({ cloud, gateway }) => {
  const { uuid } = cloud.addImage({ on: [cloud.addBackupStorage()] });
  const { data } = await gateway.ask(CHANGE, { input: { uuid, stateEvent: 'DISABLE' } });
  expect(data).toMatchObject({ changeImageState: { __typename: 'ImageChanged', image: { state: 'DISABLED' } } });
  cloud.removeImage(uuid);
  const { id } = (data?.['changeImageState'] as { job: { id: string } }).job;
  const image = { uuid, state: 'DISABLED', status: 'DELETED', backupStorageRefs: [] };
  expect((await gateway.ask(JOB, { id })).data).toEqual({ job: { status: 'SUCCEEDED', result: { image } } });
});

test.for([
  ['its submit', false],
  ['a poll', true],
] as const)('a size beyond 2^53 keeps every digit where %s tells it', async ([, isPolled], { cloud, gateway }) => {
  const { uuid } = cloud.addImage({ size: 9007199254740993n });
  if (!isPolled) cloud.faults.add({ fault: 'synchronous', on: { method: 'PUT' } });
  const query = CHANGE.replace('image { state }', 'image { size }');
  const { data } = await gateway.ask(query, { input: { uuid, stateEvent: 'DISABLE' } });
  expect(data).toMatchObject({ changeImageState: { image: { size: '9007199254740993' } } });
  expect(cloud.received('GET', '/api-jobs/').length > 0).toBe(isPolled);
});

test.for([
  ['before ZStack looks at it', { fault: 'delay', ms: 300 }],
  ['before its work begins', { fault: 'slow-job', ms: 300 }],
] as const)('an image that vanishes %s: NOT_FOUND', async ([, fault], { cloud, gateway, expect }) => {
  const { uuid } = cloud.addImage();
  cloud.faults.add({ ...fault, on: { method: 'PUT', path: '/images/' } });
  const answer = gateway.ask(CHANGE, { input: { uuid, stateEvent: 'DISABLE' } });
  await cloud.whenReceived('PUT', '/images/');
  cloud.removeImage(uuid);
  expect((await answer).data).toMatchObject({
    changeImageState: {
      __typename: 'ImageActionFailed',
      error: { code: 'SYS.1003', category: 'NOT_FOUND' },
      job: { status: 'FAILED' },
    },
  });
});
