import { expect } from 'vitest';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { drivenTest as test } from './fixture.ts';

const TOLD =
  '{ __typename ... on ImageActionFailed { error { code } } ... on ResourceActionRefused { error { code } } }';
const IN_TURN = `mutation ($uuid: ID!, $other: ID!, $unknown: ID!) {
  broken: changeImageState(input: { uuid: $other, stateEvent: DISABLE }) ${TOLD}
  disabled: changeImageState(input: { uuid: $uuid, stateEvent: DISABLE }) ${TOLD}
  failed: deleteImage(input: { uuid: $other }) ${TOLD}
  refused: deleteImage(input: { uuid: $unknown }) ${TOLD}
  invalid: deleteImage(input: { uuid: "no uuid" }) ${TOLD}
  enabled: changeImageState(input: { uuid: $uuid, stateEvent: ENABLE }) ${TOLD}
  deleted: deleteImage(input: { uuid: $uuid }) ${TOLD}
}`;

/** The job of each submit and of each poll, in the order in which they arrived. */
const jobsAskedFor = ({ requests }: Simulator) =>
  requests.flatMap(({ method, path, headers }) => {
    if (path.startsWith('/api-jobs/')) return [path.split('/').at(-1)];
    return method !== 'GET' && path.startsWith('/images/') ? [headers['x-job-uuid']] : [];
  });

test('the mutations of a request run one after the other, and what becomes of one is nothing to the next', async ({
  cloud,
  gateway,
}) => {
  const on = [cloud.addBackupStorage()];
  const [image, other] = [cloud.addImage({ on }), cloud.addImage({ on })];
  cloud.faults.add({ fault: 'fail-job', code: 'SYS.1002', on: { method: 'DELETE' }, times: 1 });
  cloud.faults.add({ fault: 'plain', on: { path: '/images' }, times: 1 });

  const uuids = { uuid: image.uuid, other: other.uuid, unknown: 'f'.repeat(32) };
  const { data, errors } = await gateway.ask(IN_TURN, uuids);

  expect(data).toEqual({
    broken: null,
    disabled: { __typename: 'ImageChanged' },
    failed: { __typename: 'ImageActionFailed', error: { code: 'SYS.1002' } },
    refused: { __typename: 'ResourceActionRefused', error: { code: 'GATEWAY.IMAGE_NOT_FOUND' } },
    invalid: null,
    enabled: { __typename: 'ImageChanged' },
    deleted: { __typename: 'ImageRemoved' },
  });
  expect(errors.map(({ path }) => path)).toEqual([['broken'], ['invalid']]);
  expect(cloud.image(image.uuid)).toMatchObject({ state: 'Enabled', status: 'Deleted' });
  const order = jobsAskedFor(cloud);
  const jobs = [...new Set(order)];
  expect(jobs).toHaveLength(4);
  expect(order).toEqual(jobs.flatMap((job) => order.filter((step) => step === job)));
});
