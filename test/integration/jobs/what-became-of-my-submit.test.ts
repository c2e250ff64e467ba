import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { fromJobId, toJobId } from '../../../src/graphql/job/job-id.ts';
import { CREATE_TEMPLATE, createTemplate, prepare } from '../create-template.ts';
import { hangs } from '../driven-time.ts';
import { gatewayOf, drivenTest as test, type TestGateway } from '../fixture.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';

const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const POST = { method: 'POST', path: '/images' };
const JOB = 'query ($id: ID!) { job(id: $id) { status } }';
/** pendingImage is a read of its own, which waits for itself. */
const CREATE = CREATE_TEMPLATE.replace('pendingImage { uuid status }', '');

const UNREACHABLE = {
  createDataVolumeTemplateFromSnapshot: {
    __typename: 'ImageCreationInProgress',
    imageUuid: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    job: { id: expect.any(String) as string, status: 'UNKNOWN', statusReason: 'UNREACHABLE' },
  },
};

describe('a submit that ZStack is slow to answer', () => {
  test('is told with its ids when the wait is over; the job is found later', async ({
    cloud,
    gateway,
    time,
    expect,
  }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'delay', ms: 8_000, on: POST });
    cloud.faults.add({ fault: 'delay', ms: 60_000, on: { method: 'GET', path: '/images' } });
    void hangs(time, (count) => cloud.whenReceived('POST', '/images', count));
    void hangs(time, (count) => cloud.whenReceived('GET', '/images', count));
    const startedAt = time.elapsed();
    const { data, errors } = await gateway.ask(CREATE, { input, waitSeconds: 0 });
    const waitedMs = time.elapsed() - startedAt;
    expect(errors).toEqual([]);
    expect(data).toMatchObject(UNREACHABLE);
    expect(waitedMs).toBeGreaterThan(4_900);
    expect(waitedMs).toBeLessThan(7_900);
    cloud.faults.clear();
    await time.advance(8_000);
    const { id } = (data as { createDataVolumeTemplateFromSnapshot: { job: { id: string } } })
      .createDataVolumeTemplateFromSnapshot.job;
    await expect.poll(async () => (await gateway.ask(JOB, { id })).data).toEqual({ job: { status: 'SUCCEEDED' } });
  });

  test('is told at once when the gateway is about to stop', async ({ cloud, time }) => {
    const { input } = prepare(cloud);
    const gateway = await gatewayOf(cloud, {}, { time }); // no pause of which ends by itself
    cloud.faults.add({ fault: 'delay', ms: 60_000, on: POST });
    const asked = gateway.ask(CREATE, { input, waitSeconds: 300 });
    await cloud.whenReceived('POST', '/images');
    const closed = gateway.close();
    expect((await asked).data).toMatchObject(UNREACHABLE);
    await closed;
  });
});

test('a query that still waits when the grace is over is told so, and not cut off', async ({ cloud }) => {
  const gateway = await gatewayOf(cloud, { SHUTDOWN_GRACE_MS: '1000' });
  cloud.faults.add({ fault: 'delay', ms: 60_000, on: { path: '/images' } });
  const asked = gateway.ask('{ images { nodes { uuid } } }');
  await cloud.whenReceived('GET', '/images');
  const closed = gateway.close();
  expect((await asked).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
  await closed;
});

describe('an image that is renamed in between', () => {
  test('is no other input to a retry that finds its own job', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const first = await createTemplate(gateway, { input, idempotencyKey: KEY });
    const { uuid } = (first as { image: { uuid: string } }).image;
    cloud.changeImage(uuid, { name: 'renamed', description: 'by somebody' });
    expect(await createTemplate(gateway, { input, idempotencyKey: KEY })).toMatchObject({
      __typename: 'ImageCreated',
      image: { uuid, name: 'renamed' },
    });
    expect(cloud.images()).toHaveLength(1);
  });

  test.for([
    ['folds it', { name: 'GOLDEN ' }],
    ['lacks its characters', { name: 'gold?n' }],
  ] as const)('nor is a name where the database %s, to another log-in', async ([, change], { cloud, gateway }) => {
    const { input } = prepare(cloud);
    const golden = { ...input, name: 'goldén' };
    const first = await createTemplate(gateway, { input: golden, idempotencyKey: KEY });
    const { uuid } = (first as { image: { uuid: string } }).image;
    cloud.changeImage(uuid, change);
    const session = cloud.addSession().uuid;
    expect(await createTemplate(gateway, { input: golden, idempotencyKey: KEY }, { session })).toMatchObject({
      __typename: 'ImageCreated',
      image: { uuid },
    });
  });
});

/** What an id of an earlier version has after what all have. */
type Later = (texts: Readonly<Record<string, unknown>>, submit: object) => unknown[];

describe('an id that another version of the gateway gave', () => {
  /** An id that was given once holds all that its session has told. */
  const ANY = new Secret('0'.repeat(32));
  const repack = (id: string, change: (fields: unknown[]) => unknown[]): string => {
    const { job } = fromJobId(id);
    const text = Buffer.from(toJobId(job, ANY), 'base64url').toString().slice(8);
    return packed(JSON.stringify(change(JSON.parse(text) as unknown[])));
  };

  test.for([
    ['a later version', ([, ...rest]: unknown[]) => [5, ...rest, 'more']],
    [
      'an operation that is not known here',
      ([version, , ...rest]: unknown[]) => [version, 'DEFRAGMENT_IMAGE', ...rest],
    ],
  ] as const)('is no wrong id, but one to ask another replica for: %s', async ([, change], { cloud, gateway }) => {
    const { input } = prepare(cloud);
    const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
    const { errors } = await gateway.ask(JOB, { id: repack(job.id, change) });
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_JOB_VERSION' } }]);
  });

  test.for([
    ['first', 1, () => []],
    ['second', 2, ({ textsDigest, tagsMayCollide }, submit) => [{ ...submit, textsDigest, tagsMayCollide }]],
  ] as const satisfies readonly (readonly [string, number, Later])[])(
    'an id of the %s version is read',
    async ([, version, later], { cloud, gateway }) => {
      const { input } = prepare(cloud);
      const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
      const earlier = repack(job.id, ([, operation, binding, image, submittedAt, apiTimeoutMs, about, submit]) => {
        const { sourceUuid, backupStorageUuids, ...texts } = about as Record<string, unknown>;
        const known = [version, operation, binding, image, sourceUuid, backupStorageUuids, submittedAt, apiTimeoutMs];
        return [...known, ...later(texts, submit as object)];
      });
      expect((await gateway.ask(JOB, { id: earlier })).data).toEqual({ job: { status: 'SUCCEEDED' } });
      const known = fromJobId(earlier).job;
      expect(fromJobId(toJobId(known, ANY)).job).toEqual(known);
    },
  );

  function packed(text: string): string {
    const checksum = createHash('sha256').update(text).digest('hex').slice(0, 8);
    return Buffer.from(`${checksum}${text}`).toString('base64url');
  }
});

describe('a stream and its session', () => {
  const listen = (gateway: TestGateway, session: string, id: string) =>
    gateway.listen<{ readonly job: object }>(
      'subscription ($id: ID!) { job(id: $id) { status result { ... on ImageCreated { image { status } } } } }',
      { id },
      session,
    );

  test('a log-out through this gateway ends the session’s streams at once, and no other', async ({
    cloud,
    gateway,
  }) => {
    cloud.faults.add({ fault: 'stuck-job', on: POST });
    const { input } = prepare(cloud);
    const { job } = (await createTemplate(gateway, { input, waitSeconds: 0 })) as { job: { id: string } };
    const session = cloud.addSession().uuid;
    const [ending, staying] = [session, cloud.demo.session].map((each) => listen(gateway, each, job.id));
    await Promise.all([ending?.next(), staying?.next()]);
    const { data } = await gateway.ask('mutation { logOut { loggedOut } }', {}, { session });
    expect(data).toEqual({ logOut: { loggedOut: true } });
    expect((await ending?.next())?.value).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await staying?.return?.();
  });

  test('the maker of an image that is gone as soon as it is done is told its outcome', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const { image, job } = (await createTemplate(gateway, { input })) as {
      image: { uuid: string };
      job: { id: string };
    };
    cloud.removeImage(image.uuid);
    const event = await listen(gateway, cloud.demo.session, job.id).next();
    expect(event.value).toMatchObject({
      data: { job: { status: 'SUCCEEDED', result: { image: { status: 'DELETED' } } } },
    });
  });
});
