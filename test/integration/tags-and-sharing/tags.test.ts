import { describe, expect } from 'vitest';
import { askJob } from '../create-template.ts';
import { drivenTest as test, type AskOptions, type TestGateway } from '../fixture.ts';

const MEMBERS = `
  __typename
  ... on TagsCreated {
    userTags { tag } systemTags { tag } failedTags { tag error { code category } } job { id status }
  }
  ... on ResourceActionFailed { error { code category } job { id } }
  ... on ResourceActionInProgress { resourceUuid job { id status } }
  ... on ResourceActionRefused { error { code } }`;
const CREATE = `mutation ($input: CreateTagsInput!, $wait: Int) {
  told: createTags(input: $input, waitSeconds: $wait) { ${MEMBERS} }
}`;
const DELETE = `mutation ($uuid: ID!) {
  told: deleteTag(input: { uuid: $uuid }) {
    __typename
    ... on TagDeleted { uuid job { status } }
    ... on ResourceActionFailed { error { code category } }
    ... on ResourceActionRefused { error { code category } }
  }
}`;
const JOB = `query ($id: ID!) {
  job(id: $id) { status result { __typename ... on TagsCreated { userTags { tag } failedTags { tag error { code } } } } }
}`;

async function told(gateway: TestGateway, query: string, variables: object, options?: AskOptions) {
  const { data, errors } = await gateway.ask(query, variables, options);
  expect(errors).toEqual([]);
  return data?.['told'] as { readonly job: { readonly id: string } };
}

const named = (...tags: readonly string[]) => tags.map((tag) => ({ tag }));

describe('createTags', () => {
  test('is a job for each user tag, and one for all system tags', async ({ cloud, gateway }) => {
    const { uuid: resourceUuid } = cloud.addImage();
    const input = { resourceUuid, resourceType: 'IMAGE', userTags: ['one', 'two'], systemTags: ['qemuga', 'packer'] };
    expect(await told(gateway, CREATE, { input })).toMatchObject({
      userTags: named('one', 'two'),
      systemTags: named('qemuga', 'packer'),
      failedTags: [],
      job: { status: 'SUCCEEDED' },
    });
    expect(cloud.received('POST', '/').map(({ path, body }) => [path, body])).toEqual([
      ['/user-tags', { params: { resourceUuid, resourceType: 'ImageVO', tag: 'one' } }],
      ['/user-tags', { params: { resourceUuid, resourceType: 'ImageVO', tag: 'two' } }],
      [`/system-tags/${resourceUuid}/tags`, { params: { resourceType: 'ImageVO', tags: ['qemuga', 'packer'] } }],
    ]);
  });

  test('what is there already is told as made, whatever ZStack calls it', async ({ cloud, gateway }) => {
    const { uuid: resourceUuid } = cloud.addImage();
    const input = { resourceUuid, resourceType: 'IMAGE', userTags: ['one'], systemTags: ['remote'] };
    const only = { resourceUuid, resourceType: 'IMAGE', userTags: ['ONE'] };
    cloud.addUserTag({ resourceUuid, tag: '???' });
    for (const again of [input, input, only])
      expect(await told(gateway, CREATE, { input: again })).toMatchObject({
        userTags: named('one'),
        failedTags: [],
        job: { status: 'SUCCEEDED' },
      });
  });

  test('those that are missing are told, each with its error', async ({ cloud, gateway }) => {
    const { uuid: resourceUuid } = cloud.addImage();
    cloud.faults.add({ fault: 'fail-job', code: 'SYS.1002', on: { method: 'POST', path: '/user-tags' }, times: 1 });
    const input = { resourceUuid, resourceType: 'IMAGE', userTags: ['one', 'two'], systemTags: ['nonsense'] };
    const payload = await told(gateway, CREATE, { input });
    expect(payload).toMatchObject({
      __typename: 'TagsCreated',
      userTags: named('two'),
      failedTags: [
        { tag: 'one', error: { code: 'SYS.1002' } },
        { tag: 'nonsense', error: { code: 'SYS.1007', category: 'INVALID_ARGUMENT' } },
      ],
      job: { status: 'PARTIALLY_SUCCEEDED' },
    });
    for (const who of [{}, { session: cloud.addSession().uuid }])
      expect(await askJob(gateway, payload.job.id, JOB, who)).toMatchObject({
        status: 'PARTIALLY_SUCCEEDED',
        result: { failedTags: [{ error: { code: 'GATEWAY.TAG_MISSING' } }, { error: { code: 'SYS.1007' } }] },
      });
  });

  test('where none is made it has failed', async ({ cloud, gateway }) => {
    const input = { resourceUuid: cloud.addVolume().uuid, resourceType: 'VOLUME', systemTags: ['remote'] };
    expect(await told(gateway, CREATE, { input })).toMatchObject({
      __typename: 'ResourceActionFailed',
      error: { code: 'SYS.1007' },
    });
  });

  test('the job in progress is the one that still runs, and tells later what is missing', async ({
    cloud,
    gateway,
  }) => {
    const { uuid: resourceUuid } = cloud.addImage();
    cloud.faults.add({ fault: 'slow-job', ms: 600_000, on: { method: 'POST', path: '/user-tags' } });
    const input = { resourceUuid, resourceType: 'IMAGE', userTags: ['one', 'two'], systemTags: ['remote'] };
    const payload = await told(gateway, CREATE, { input, wait: 0 });
    expect(payload).toMatchObject({ __typename: 'ResourceActionInProgress', resourceUuid, job: { status: 'RUNNING' } });
    expect(cloud.received('POST', '/')).toHaveLength(1);
    await cloud.clock.advance(700_000);
    expect(await askJob(gateway, payload.job.id, JOB)).toMatchObject({
      status: 'PARTIALLY_SUCCEEDED',
      result: {
        userTags: named('one'),
        failedTags: [
          { tag: 'two', error: { code: 'GATEWAY.TAG_MISSING' } },
          { tag: 'remote', error: { code: 'GATEWAY.TAG_MISSING' } },
        ],
      },
    });
  });

  test('what ZStack did not take behind tags that are made takes nothing back: they are told', async ({
    cloud,
    gateway,
  }) => {
    const { uuid: resourceUuid } = cloud.addImage();
    cloud.faults.add({ fault: 'reset-before-accept', on: { method: 'POST', path: '/system-tags' } });
    const input = { resourceUuid, resourceType: 'IMAGE', userTags: ['one'], systemTags: ['remote'] };
    const payload = await told(gateway, CREATE, { input, wait: 2 });
    expect(payload).toMatchObject({
      __typename: 'TagsCreated',
      userTags: named('one'),
      failedTags: [{ tag: 'remote', error: { code: 'GATEWAY.TAG_MISSING' } }],
      job: { status: 'PARTIALLY_SUCCEEDED' },
    });
    expect(await askJob(gateway, payload.job.id, JOB)).toMatchObject({ status: 'PARTIALLY_SUCCEEDED' });
  });

  test('where ZStack is not to be reached any more, the job before tells later which tags are there', async ({
    cloud,
    gateway,
  }) => {
    const { uuid: resourceUuid } = cloud.addImage();
    cloud.faults.add({ fault: 'reset-before-accept', on: { path: '/system-tags' } });
    const input = { resourceUuid, resourceType: 'IMAGE', userTags: ['one'], systemTags: ['remote'] };
    const payload = await told(gateway, CREATE, { input, wait: 2 });
    expect(payload).toMatchObject({ __typename: 'ResourceActionInProgress', job: { status: 'UNKNOWN' } });
    cloud.faults.clear();
    expect(await askJob(gateway, payload.job.id, JOB)).toMatchObject({ result: { userTags: named('one') } });
  });

  test('a stranger’s tag that is there gives no right to make it: PERMISSION, after one job', async ({
    cloud,
    gateway,
  }) => {
    const { uuid: session, accountUuid } = cloud.addSession({ account: cloud.addAccount() });
    const { uuid: resourceUuid } = cloud.addImage({ sharedWith: [accountUuid] });
    cloud.addUserTag({ resourceUuid, tag: 'one' });
    const input = { resourceUuid, resourceType: 'IMAGE', userTags: ['one', 'two'] };
    expect(await told(gateway, CREATE, { input }, { session })).toMatchObject({
      __typename: 'ResourceActionFailed',
      error: { code: 'SYS.1006', category: 'PERMISSION' },
    });
    expect(cloud.received('POST', '/user-tags')).toHaveLength(1);
  });

  test('of another type there is no such resource: ZStack would store the tag all the same', async ({
    cloud,
    gateway,
  }) => {
    const input = { resourceUuid: cloud.addImage().uuid, resourceType: 'VOLUME', userTags: ['one'] };
    expect(await told(gateway, CREATE, { input })).toMatchObject({ error: { code: 'GATEWAY.RESOURCE_NOT_FOUND' } });
    expect(cloud.received('POST', '/')).toEqual([]);
  });

  test.for([
    [{}, 'input.userTags', 'EMPTY'],
    [{ userTags: ['a', 'A'] }, 'input.userTags[1]', 'DUPLICATE_TAG'],
    [{ userTags: Array.from({ length: 65 }, (_, at) => `${at}`) }, 'input.userTags', 'TOO_LONG'],
    [{ userTags: Array.from({ length: 5 }, (_, at) => `${at}`.repeat(2000)) }, 'input', 'TOO_LONG'],
  ] as const)('%# is refused before anything is sent', async ([tags, argument, code], { cloud, gateway }) => {
    const input = { resourceUuid: 'a'.repeat(32), resourceType: 'IMAGE', ...tags };
    const { errors } = await gateway.ask(CREATE, { input });
    expect(errors[0]?.extensions['faults']).toMatchObject([{ argument, code }]);
    expect(cloud.requests).toEqual([]);
  });
});

describe('deleteTag', () => {
  test.for(['user', 'system'])(
    'takes a %s tag off what it is on, whatever its type says',
    async (kind, { cloud, gateway }) => {
      const { uuid: resourceUuid } = cloud.addImage();
      const tag =
        kind === 'user'
          ? cloud.addUserTag({ resourceUuid, resourceType: 'VolumeVO' })
          : cloud.addSystemTag({ resourceUuid });
      const { uuid } = tag;
      expect(await told(gateway, DELETE, { uuid })).toMatchObject({
        __typename: 'TagDeleted',
        uuid,
        job: { status: 'SUCCEEDED' },
      });
      expect(await told(gateway, DELETE, { uuid })).toMatchObject({
        __typename: 'ResourceActionRefused',
        error: { code: 'GATEWAY.RESOURCE_NOT_FOUND', category: 'NOT_FOUND' },
      });
    },
  );

  test.for([
    ['a friend', true, 'ResourceActionFailed', 'PERMISSION'],
    ['a stranger', false, 'ResourceActionRefused', 'NOT_FOUND'],
  ] as const)('%s may not', async ([, isShared, __typename, category], { cloud, gateway }) => {
    const { uuid: session, accountUuid } = cloud.addSession({ account: cloud.addAccount() });
    const image = cloud.addImage({ sharedWith: isShared ? [accountUuid] : [] });
    const { uuid } = cloud.addUserTag({ resourceUuid: image.uuid });
    expect(await told(gateway, DELETE, { uuid }, { session })).toMatchObject({ __typename, error: { category } });
  });

  test('an inherent one stays, and so does one that ZStack only says to have removed', async ({ cloud, gateway }) => {
    const { uuid: resourceUuid } = cloud.addImage();
    const inherent = cloud.addSystemTag({ resourceUuid, inherent: true });
    expect(await told(gateway, DELETE, { uuid: inherent.uuid })).toMatchObject({
      error: { code: 'SYS.1006', category: 'OPERATION' },
    });
    const { uuid } = cloud.addUserTag({ resourceUuid });
    cloud.faults.add({ fault: 'slow-job', ms: 3_600_000, on: { method: 'DELETE', path: '/tags' } });
    cloud.faults.add({ fault: 'plain', status: 200, text: '{}', on: { method: 'GET', path: '/api-jobs' } });
    expect(await told(gateway, DELETE, { uuid })).toMatchObject({ error: { code: 'GATEWAY.STILL_THERE' } });
  });
});
