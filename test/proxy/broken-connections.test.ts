import { describe, expect } from 'vitest';
import { createTemplate, prepare } from '../integration/create-template.ts';
import { jobOf, expectOneImage, expectOutcomeTold, LIST, listCode, POLL, SUBMIT, submit, test } from './fixture.ts';
import { RESETS, resets, stalls, waits } from './misdeeds.ts';

describe.for(RESETS)('a connection that breaks %s', (at) => {
  test('a list is asked for once more, and then told as UPSTREAM_UNAVAILABLE', async ({ proxy, gateway }) => {
    proxy.misbehave(LIST, resets(at), 1);
    expect(await listCode(gateway)).toBeUndefined();
    proxy.misbehave(LIST, resets(at), 2);
    expect(await listCode(gateway)).toBe('UPSTREAM_UNAVAILABLE');
    expect(await listCode(gateway)).toBeUndefined();
  });

  test('a submit makes one image', async ({ cloud, proxy, gateway }) => {
    await expectOneImage(gateway, cloud, (path) => proxy.misbehave({ path }, resets(at), 2));
    expect(new Set(proxy.received('POST', '/images').map(({ headers }) => headers['x-job-uuid'])).size).toBe(1);
  });

  test('a poll leaves the job as it is', async ({ cloud, proxy, gateway }) => {
    proxy.misbehave(POLL, resets(at), 3);
    await expectOneImage(gateway, cloud);
    proxy.behave();

    const { id, pollPath } = await submit(gateway, cloud);
    proxy.misbehave({ path: pollPath }, resets(at), 2);
    expect(await jobOf(gateway, id)).toMatchObject({ status: 'UNKNOWN', statusReason: 'UNREACHABLE' });
    proxy.misbehave({ path: pollPath }, resets(at), 3);
    await expectOutcomeTold(gateway, id);
  });

  test('all that a creation asks breaks once', async ({ cloud, proxy, gateway }) => {
    for (const on of [SUBMIT, POLL, LIST, { path: '/management-nodes' }, { path: '/backup-storage' }])
      proxy.misbehave(on, resets(at), 1);
    await expectOneImage(gateway, cloud);
  });
});

describe.for([
  ['that comes too late', waits],
  ['that stops half-way', stalls],
] as const)('an answer %s', ([, misdeed]) => {
  test.override({ env: { ZSTACK_TIMEOUT_MS: '800' } });

  test('a list is UPSTREAM_TIMEOUT', async ({ proxy, gateway, time }) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    proxy.misbehave(LIST, misdeed(promise, time.hang), 1);
    expect(await listCode(gateway)).toBe('UPSTREAM_TIMEOUT');
    resolve(undefined);
    expect(await listCode(gateway)).toBeUndefined();
  });

  test('a submit makes one image, also where it goes on when it has been sent again', async ({
    cloud,
    proxy,
    gateway,
    time,
    expect,
  }) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    proxy.misbehave(SUBMIT, misdeed(promise, time.hang), 1);
    const asked = createTemplate(gateway, { input: prepare(cloud).input });
    // one that the cloud has taken is found by its job, and not sent again
    const submits = misdeed === waits ? 2 : 1;
    await expect.poll(() => proxy.received('POST', '/images').length).toBe(submits);
    if (misdeed === waits) resolve(undefined);
    expect(await asked).toMatchObject({ __typename: 'ImageCreated' });
    await expect.poll(() => cloud.received('POST', '/images').length).toBe(submits);
    expect(cloud.images()).toHaveLength(1);
    resolve(undefined);
  });

  test('polls tell nothing of the job', async ({ cloud, proxy, gateway, time }) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const { id, pollPath } = await submit(gateway, cloud);
    proxy.misbehave({ path: pollPath }, misdeed(promise, time.hang), 1);
    expect(await jobOf(gateway, id)).toMatchObject({ status: 'UNKNOWN', statusReason: 'UNREACHABLE' });
    proxy.misbehave({ path: pollPath }, misdeed(promise, time.hang), 2);
    await expectOutcomeTold(gateway, id);
    resolve(undefined);
  });
});
