import { expect } from 'vitest';
import { CREATE_PATH, createTemplate, prepare } from './create-template.ts';
import { gatewayOf, test } from './fixture.ts';

test('two callers in parallel are never mixed', async ({ cloud, gateway }) => {
  const callers = Array.from({ length: 8 }, (_, index) => {
    const account = cloud.addAccount({ name: `caller-${index}` });
    const image = cloud.addImage({ name: `image of caller-${index}`, accountUuid: account.uuid });
    return { session: cloud.addSession({ account }).uuid, image };
  });
  const uuids = callers.map(({ image }) => image.uuid);
  const query = `query (${uuids.map((_, i) => `$u${i}: ID!`).join(' ')}) { ${uuids.map((_, i) => `i${i}: image(uuid: $u${i}) { name }`).join(' ')} }`;
  const variables = Object.fromEntries(uuids.map((uuid, i) => [`u${i}`, uuid]));

  const answers = await Promise.all(
    callers
      .flatMap((caller) => Array.from({ length: 5 }, () => caller))
      .map(async (caller) => ({ caller, answer: await gateway.ask(query, variables, caller) })),
  );

  for (const { caller, answer } of answers) {
    expect(answer.errors).toEqual([]);
    const seen = Object.values(answer.data ?? {}).filter((image) => image !== null);
    expect(seen).toEqual([{ name: caller.image.name }]);
  }
});

test("each request to ZStack bears its own caller's session and id, and a poll bears none", async ({
  cloud,
  gateway,
}) => {
  const { input } = prepare(cloud);
  const others = [cloud.addSession().uuid, cloud.addSession().uuid];
  await Promise.all(
    others.map((session) =>
      createTemplate(
        gateway,
        { input: { ...input, name: session.slice(0, 8) } },
        { session, headers: { 'x-request-id': session.slice(0, 8) } },
      ),
    ),
  );
  const submits = cloud.received('POST', CREATE_PATH);
  expect(submits).toHaveLength(2);
  for (const { headers, body } of submits) {
    const { name } = (body as { params: { name: string } }).params;
    expect(headers['authorization']).toBe(`OAuth ${others.find((session) => session.startsWith(name))}`);
    expect(headers['x-request-id']).toBe(name);
  }
  for (const poll of cloud.received('GET', '/api-jobs/')) expect(poll.headers['authorization']).toBeUndefined();
});

test("the caller's address goes to ZStack; a forwarded one only behind a trusted proxy", async ({ cloud, gateway }) => {
  const behindProxy = await gatewayOf(cloud, { TRUSTED_PROXIES: '127.0.0.0/8' });
  const query = `{ image(uuid: "${'a'.repeat(32)}") { uuid } }`;
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  await gateway.ask(query, {}, { headers });
  await behindProxy.ask(query, {}, { headers });
  expect(cloud.received('GET', '/images').map((request) => request.headers['x-request-ip'])).toEqual([
    '127.0.0.1',
    '203.0.113.7',
  ]);
  await behindProxy.close();
});

test('an image’s backup storages are asked for together', async ({ cloud, gateway }) => {
  const storages = Array.from({ length: 5 }, () => cloud.addBackupStorage());
  const images = Array.from({ length: 20 }, () => cloud.addImage({ on: storages }));
  const fields = images.map(
    ({ uuid }, i) => `i${i}: image(uuid: "${uuid}") { backupStorageRefs { backupStorage { name } } }`,
  );
  const { errors } = await gateway.ask(`{ ${fields.join(' ')} }`);
  expect(errors).toEqual([]);
  expect(cloud.requests.map(({ path }) => path)).toEqual(['/images', '/backup-storage']);
});

test('after each mutation the cloud is asked anew', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const call = (name: string) =>
    `createDataVolumeTemplateFromSnapshot(input: $${name}) { ... on ImageCreated { image { backupStorageRefs { backupStorage { availableCapacity } } } } }`;
  const { data } = await gateway.ask(
    `mutation ($a: CreateDataVolumeTemplateFromSnapshotInput!, $b: CreateDataVolumeTemplateFromSnapshotInput!) { first: ${call('a')} second: ${call('b')} }`,
    { a: input, b: input },
  );
  const left = (alias: string) =>
    (data as Record<string, { image: { backupStorageRefs: { backupStorage: { availableCapacity: number } }[] } }>)[
      alias
    ]?.image.backupStorageRefs[0]?.backupStorage.availableCapacity ?? Number.NaN;
  expect(left('second')).toBeLessThan(left('first'));
});

test('introspection, __typename and _service need no session and ask ZStack nothing', async ({ cloud, gateway }) => {
  const { data, errors } = await gateway.ask(
    '{ __typename __schema { queryType { name } } _service { sdl } }',
    {},
    { session: null },
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    __typename: 'Query',
    __schema: { queryType: { name: 'Query' } },
    _service: { sdl: expect.stringContaining('createDataVolumeTemplateFromSnapshot') as string },
  });
  expect(cloud.requests).toEqual([]);
});

test('a federated reference is resolved with the caller’s session, and a forged one changes no query', async ({
  cloud,
  gateway,
}) => {
  const image = cloud.addImage({ name: 'golden' });
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Image { name } } }';
  const reference = (uuid: string) => ({ r: [{ __typename: 'Image', uuid }] });
  expect((await gateway.ask(query, reference(image.uuid))).data).toEqual({ _entities: [{ name: 'golden' }] });
  const { errors } = await gateway.ask(query, reference(`${image.uuid}&q=name!=x`));
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(cloud.requests).toHaveLength(1);
});

test('a malformed reference is its own error and spoils no other', async ({ cloud, gateway }) => {
  const image = cloud.addImage({ name: 'golden' });
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Image { name } } }';
  const references = ['bad', 123, null, { a: 1 }, undefined, image.uuid].map((uuid) => ({ __typename: 'Image', uuid }));
  const { data, errors } = await gateway.ask(query, { r: references });
  expect(data).toEqual({ _entities: [null, null, null, null, null, { name: 'golden' }] });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array.from({ length: 5 }, () => 'BAD_USER_INPUT'));
});
