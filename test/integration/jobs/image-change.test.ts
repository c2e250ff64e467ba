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
