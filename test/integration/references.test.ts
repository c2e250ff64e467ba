import { describe } from 'vitest';
import { createTemplate, prepare } from './create-template.ts';
import { type AskOptions, test } from './fixture.ts';
import { requestsOf } from './read/requests.ts';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Image { name }
    ... on Volume { name }
    ... on VolumeSnapshot { name }
    ... on BackupStorage { name }
    ... on PrimaryStorage { name }
    ... on VmInstance { name }
    ... on ZStackAccount { name }
    ... on Zone { name }
    ... on ZStackJob { id status resourceUuid }
  }
}`;

test('a router finds every resource by its uuid, in the order of its references', async ({
  cloud,
  gateway,
  expect,
}) => {
  const rows = [
    ['Zone', cloud.addZone({ name: 'zone' })],
    ['Image', cloud.addImage({ name: 'image' })],
    ['Volume', cloud.addVolume({ name: 'volume' })],
    ['VolumeSnapshot', cloud.addVolumeSnapshot({ name: 'snapshot' })],
    ['BackupStorage', cloud.addBackupStorage({ name: 'storage' })],
    ['PrimaryStorage', cloud.addPrimaryStorage({ name: 'nfs' })],
    ['VmInstance', cloud.addVmInstance({ name: 'web' })],
    ['ZStackAccount', cloud.addAccount({ name: 'bob' })],
  ] as const;
  const representations = rows.map(([__typename, { uuid }]) => ({ __typename, uuid }));
  const { data, errors } = await gateway.ask(ENTITIES, { representations });

  expect(errors).toEqual([]);
  expect(data?.['_entities']).toEqual(rows.map(([__typename, { name }]) => ({ __typename, name })));
});

test('a job that is referred to a hundred times is asked for once', async ({ cloud, gateway, expect }) => {
  const payload = await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 15 });
  const { job, image } = payload as { job: { id: string }; image: { uuid: string } };
  const before = cloud.received('GET', '/api-jobs/').length;

  const representations = Array.from({ length: 100 }, () => ({ __typename: 'ZStackJob', id: job.id }));
  const { data, errors } = await gateway.ask(ENTITIES, { representations });

  expect(errors).toEqual([]);
  const expected = { __typename: 'ZStackJob', id: job.id, status: 'SUCCEEDED', resourceUuid: image.uuid };
  expect(data?.['_entities']).toEqual(Array.from({ length: 100 }, () => expected));
  expect(cloud.received('GET', '/api-jobs/').length - before).toBe(1);
});

describe('a reference that cannot be right is told in its own place, and the others are answered', () => {
  test.for<readonly [string, unknown, string]>([
    ['a text', 'Image', 'representations[1]'],
    ['a list', [], 'representations[1]'],
    ['no __typename', { uuid: '0'.repeat(32) }, 'representations[1].__typename'],
    ['an unknown __typename', { __typename: 'Server', uuid: 'x' }, 'representations[1].__typename'],
    ['a type that is no entity', { __typename: 'SystemTag', tag: 'made up' }, 'representations[1].__typename'],
    ['an enum', { __typename: 'ImageState' }, 'representations[1].__typename'],
    ['a __typename of another type', { __typename: ['Image'] }, 'representations[1].__typename'],
    ['no key', { __typename: 'Image' }, 'uuid'],
    ['a key of another type', { __typename: 'Image', uuid: 5 }, 'uuid'],
    ['a key that is no uuid', { __typename: 'Zone', uuid: '1 or 1=1' }, 'uuid'],
    ['a job without an id', { __typename: 'ZStackJob' }, 'id'],
    ['a job with an id of another type', { __typename: 'ZStackJob', id: { eq: 1 } }, 'id'],
    ['a job with an id that the gateway never gave', { __typename: 'ZStackJob', id: 'x' }, 'id'],
  ])('%s', async ([, wrong, argument], { cloud, gateway, expect }) => {
    const right = { __typename: 'Image', uuid: cloud.addImage({ name: 'golden' }).uuid };
    const { data, errors } = await gateway.ask(ENTITIES, { representations: [right, wrong, right] });

    expect(errors).toMatchObject([
      { path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT', faults: [{ argument }] } },
    ]);
    const golden = { __typename: 'Image', name: 'golden' };
    expect(data?.['_entities']).toEqual([golden, null, golden]);
    expect(requestsOf(cloud)).toHaveLength(1);
  });
});

test('without a session no reference is resolved, and nothing is sent', async ({ cloud, gateway, expect }) => {
  const { uuid } = cloud.addImage();
  const representations = [{ __typename: 'Image', uuid }];
  const { data, errors } = await gateway.ask(ENTITIES, { representations }, { session: null });

  expect(errors).toMatchObject([{ path: ['_entities', 0], extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(data?.['_entities']).toEqual([null]);
  expect(cloud.requests).toEqual([]);
});

describe('under a router that traces', () => {
  test.override('env', { FEDERATION: 'true' });

  test('ZStack is asked for the same as without a trace', async ({ cloud, gateway, expect }) => {
    cloud.addVolumeSnapshot({ volumeUuid: cloud.addVolume().uuid });
    const headers = { 'apollo-federation-include-trace': 'ftv1' };
    const asked = async (options: AskOptions) => {
      const before = cloud.requests.length;
      await gateway.ask('{ volumeSnapshots { nodes { name volume { name } } } }', {}, options);
      return cloud.requests.slice(before).map(({ path, query }) => `${path}?${query.toString()}`);
    };

    const plain = await asked({});
    expect(plain).toEqual([
      expect.stringMatching(/^\/volume-snapshots\?.*fields=uuid%2Cname%2C/),
      expect.stringMatching(/^\/volumes\?.*fields=uuid%2Cname$/),
    ]);
    expect(await asked({ headers })).toEqual(plain);
    expect(await asked({ headers })).toEqual(plain);
  });
});
