import { expect } from 'vitest';
import { createTemplate, prepare, refuseTemplate } from './create-template.ts';
import { test } from './fixture.ts';

const UUID = 'a'.repeat(32);

test('all faults of the field are told together, and nothing is sent', async ({ cloud, gateway }) => {
  const input = {
    snapshotUuid: 'not-a-uuid',
    name: 'n'.repeat(256),
    description: 'd'.repeat(2049),
    backupStorageUuids: [UUID, "x' or 1=1"],
    resourceUuid: 'f'.repeat(32),
    tagUuids: ['short'],
  };
  const { extensions } = await refuseTemplate(gateway, { input, idempotencyKey: 'monday', waitSeconds: 301 });
  expect(extensions.code).toBe('BAD_USER_INPUT');
  expect((extensions['faults'] as { argument: string }[]).map(({ argument }) => argument).toSorted()).toEqual([
    'idempotencyKey',
    'input.backupStorageUuids[1]',
    'input.description',
    'input.name',
    'input.resourceUuid',
    'input.snapshotUuid',
    'input.tagUuids[0]',
    'waitSeconds',
  ]);
  expect(cloud.requests).toEqual([]);
});

test.for([
  ['no backup storage', { backupStorageUuids: [] }, 'input.backupStorageUuids'],
  [
    'a resourceUuid without a real version',
    { resourceUuid: `${'a'.repeat(12)}0${'a'.repeat(19)}` },
    'input.resourceUuid',
  ],
  ['a name of 256 characters', { name: 'n'.repeat(256) }, 'input.name'],
] as const)('%s', async ([, change, argument], { cloud, gateway }) => {
  const { input } = prepare(cloud);
  const { extensions } = await refuseTemplate(gateway, { input: { ...input, ...change } });
  expect(extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    faults: [{ argument, message: expect.any(String) as string }],
  });
  expect(cloud.requests).toEqual([]);
});

test.for([[-1], [301]])('waitSeconds %i is out of range', async ([waitSeconds], { cloud, gateway }) => {
  const { input } = prepare(cloud);
  expect(await refuseTemplate(gateway, { input, waitSeconds: waitSeconds ?? 0 })).toMatchObject({
    extensions: { faults: [{ argument: 'waitSeconds' }] },
  });
});

test('the longest name and description that ZStack takes are taken', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const longest = { ...input, name: 'n'.repeat(255), description: 'd'.repeat(2048) };
  expect(await createTemplate(gateway, { input: longest })).toMatchObject({ __typename: 'ImageCreated' });
});

test('null is the default of every optional argument, and none of them reaches ZStack', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const nulls = { description: null, resourceUuid: null, tagUuids: null, systemTags: null, userTags: null };
  expect(
    await createTemplate(gateway, { input: { ...input, ...nulls }, idempotencyKey: null, waitSeconds: null }),
  ).toMatchObject({ __typename: 'ImageCreated' });
  const body = cloud.received('POST', '/images')[0]?.body as { params: object };
  expect(Object.keys(body)).toEqual(['params']);
  expect(Object.keys(body.params).toSorted()).toEqual(['backupStorageUuids', 'name', 'resourceUuid']);
});

test('an invalid uuid of a query names its argument', async ({ cloud, gateway }) => {
  const { errors } = await gateway.ask('{ image(uuid: "1,2") { uuid } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: 'uuid' }] } }]);
  expect(cloud.requests).toEqual([]);
});
