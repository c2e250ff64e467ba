import { describe } from 'vitest';
import { standstill } from '../cpu-time.ts';
import { toJobId, fromJobId } from '../../src/graphql/job/job-id.ts';
import { Secret } from '../../src/zstack/wire/values/secret.ts';
import { createTemplate, prepare, refuseTemplate } from './create-template.ts';
import { test } from './fixture.ts';

const uuids = (count: number) => Array.from({ length: count }, (_, at) => at.toString(16).padStart(32, 'a'));
const tags = (count: number) => Array.from({ length: count }, (_, at) => `tag ${at}`);

test.for([
  ['backupStorageUuids', uuids(65), 65],
  ['backupStorageUuids', uuids(20_000), 20_000],
  ['tagUuids', uuids(65), 65],
  ['systemTags', tags(65), 65],
  ['userTags', tags(20_000), 20_000],
] as const)('%s of a creation are 64 at most', async ([name, list, length], { cloud, gateway, expect }) => {
  const { input } = prepare(cloud);
  expect(await refuseTemplate(gateway, { input: { ...input, [name]: list } })).toMatchObject({
    extensions: {
      code: 'BAD_USER_INPUT',
      faults: [
        {
          argument: `input.${name}`,
          code: 'TOO_LONG',
          message: `must hold at most 64 values, but holds ${length}`,
        },
      ],
    },
  });
  expect(cloud.requests).toEqual([]);
});

test('a creation on 64 backup storages is done, and its job is found again', async ({ cloud, gateway, expect }) => {
  const { input } = prepare(cloud);
  const backupStorageUuids = Array.from({ length: 64 }, (_, at) => cloud.addBackupStorage({ name: `bs ${at}` }).uuid);
  const made = (await createTemplate(gateway, { input: { ...input, backupStorageUuids, userTags: tags(64) } })) as {
    __typename: string;
    job: { id: string };
  };
  expect(made.__typename).toBe('ImageCreated');
  const { data } = await gateway.ask('query ($id: ID!) { job(id: $id) { status } }', { id: made.job.id });
  expect(data).toEqual({ job: { status: 'SUCCEEDED' } });
});

/** An id that was given once holds all that its session has told. */
const ANY = new Secret('0'.repeat(32));

/** The id of a job, as it would be with so many backup storages. */
function withStorages(id: string, count: number): string {
  const { job } = fromJobId(id);
  return toJobId({ ...job, about: { ...job.about, backupStorageUuids: uuids(count) } }, ANY);
}

test(
  'a forged id of a job with 20,000 backup storages is none, and ZStack is not asked',
  { concurrent: false },
  async ({ cloud, gateway, expect }) => {
    const { input } = prepare(cloud);
    const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
    const forged = withStorages(job.id, 20_000);
    const before = cloud.requests.length;
    const query =
      'query ($id: ID!) { job(id: $id) { id result { ... on ImageCreatedPartially { failures { backupStorage { name } } } } } }';
    const { errors, text } = await gateway.ask(query, { id: forged });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', faults: [{ code: 'NOT_A_JOB_ID' }] } }]);
    expect(text.length).toBeLessThan(1_000);
    expect(cloud.requests).toHaveLength(before);

    const plain = await standstill(() => gateway.ask('{ __typename }', { pad: forged }));
    expect(await standstill(() => gateway.ask(query, { id: forged }))).toBeLessThan(20 * plain);
  },
);

test('an id with 64 backup storages is read, and one with 65 is none', async ({ cloud, gateway, expect }) => {
  const { input } = prepare(cloud);
  const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
  const longest = { submittedAt: new Date(8.64e15), apiTimeoutMs: Number.MAX_VALUE };
  const nodes = uuids(64).map((uuid) => [uuid, Number.MAX_SAFE_INTEGER] as const);
  const { job: known } = fromJobId(withStorages(job.id, 64));
  const whole = toJobId({ ...known, ...longest, submitMoment: { aheadMs: -Number.MAX_VALUE, nodes } }, ANY);
  expect(fromJobId(whole).job.about).toMatchObject({ backupStorageUuids: { length: 64 } });
  expect(() => fromJobId(withStorages(job.id, 65))).toThrow('must be the id of a job');
});

describe('the references of a router', () => {
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Image { name } } }';

  test('are 5,000 at most', async ({ cloud, gateway, expect }) => {
    const references = uuids(5_001).map((uuid) => ({ __typename: 'Image', uuid }));
    const { errors } = await gateway.ask(ENTITIES, { r: references });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: 'representations', code: 'TOO_LONG' }] } },
    ]);
    expect(cloud.requests).toEqual([]);
    const most = await gateway.ask(ENTITIES, { r: references.slice(1) });
    expect(most.errors).toEqual([]);
  });

  test('hold nobody up, however many they are', { concurrent: false }, async ({ gateway, expect }) => {
    const plain = await standstill(() => gateway.ask('{ __typename }', { pad: 'a'.repeat(800_000) }));
    const many = Array.from({ length: 400_000 }, () => 1);
    const hostile = await standstill(() => gateway.ask(ENTITIES, { r: many }));
    expect(hostile).toBeLessThan(100 * plain);
  });
});
