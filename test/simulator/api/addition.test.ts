import { once } from 'node:events';
import { request } from 'node:http';
import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { call, jobOf, poll, test, type Answer } from '../cloud.ts';

const url = 'https://user:secret@mirror.example/golden.qcow2';

function submit(cloud: Simulator, params: object = {}, storages = [cloud.addBackupStorage()]): Promise<Answer> {
  const backupStorageUuids = storages.map(({ uuid }) => uuid);
  const image = { name: 'golden', url, format: 'qcow2', backupStorageUuids, ...params };
  return call(cloud, 'POST', '/images', { body: { params: image } });
}

const upload = { url: 'upload://golden.qcow2' };

/** Where the only upload's bytes are to be sent. */
const placeIn = (cloud: Simulator): string => cloud.images()[0]?.backupStorageRefs[0]?.installPath ?? '';

/** Begins to send, as soon as the node is ready for it; `leave` cuts the connection. */
async function begin(cloud: Simulator): Promise<{ readonly leave: () => Promise<unknown> }> {
  const headers = { 'content-length': 1000, expect: '100-continue' };
  const sent = request(placeIn(cloud), { method: 'PUT', agent: false, headers });
  sent.on('error', () => undefined);
  await once(sent, 'continue');
  const closed = new Promise((resolve) => sent.on('close', resolve));
  return {
    leave() {
      sent.destroy();
      return closed;
    },
  };
}

// domain.md §6.3
test('row and copies come first, all Downloading, and turn Ready; then the password is hidden', async ({ cloud }) => {
  const accepted = await submit(cloud);
  const begun = { status: 'Downloading', installPath: '' };
  expect(cloud.images()).toMatchObject([{ status: 'Downloading', url, size: 0, backupStorageRefs: [begun] }]);
  await cloud.clock.advance(3000);
  expect((await poll(cloud, jobOf(accepted))).json().inventory).toMatchObject({ status: 'Ready' });
  expect(cloud.images()).toMatchObject([
    { url: 'https://user:*****@mirror.example/golden.qcow2', backupStorageRefs: [{ status: 'Ready' }] },
  ]);
});

test('one download that fails takes the image with it, and frees its uuid', async ({ cloud }) => {
  const storages = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  cloud.failCopiesTo(storages[0] ?? '');
  const resourceUuid = 'f'.repeat(12) + '4fff8' + 'f'.repeat(15);
  const failed = await submit(cloud, { resourceUuid }, storages);
  await cloud.clock.advance(3000);
  expect((await poll(cloud, jobOf(failed))).json().error).toMatchObject({ code: 'SYS.1002' });
  expect(cloud.images()).toEqual([]);
  const again = await submit(cloud, { resourceUuid }, storages.slice(1));
  await cloud.clock.advance(3000);
  expect(await poll(cloud, jobOf(again))).toMatchObject({ status: 200 });
});

test('deleted while it is downloaded', async ({ cloud }) => {
  const accepted = await submit(cloud);
  cloud.removeImage(cloud.images()[0] ?? '');
  await cloud.clock.advance(3000);
  expect((await poll(cloud, jobOf(accepted))).json().error.details).toContain('has been deleted');
});

test('an upload that goes on is kept; one without bytes for 30 s is given up', async ({ cloud }) => {
  await submit(cloud, upload);
  await cloud.clock.advance(20_000);
  const { leave } = await begin(cloud);
  await leave();
  await cloud.clock.advance(20_000);
  expect(cloud.images()).toHaveLength(1);
  await cloud.clock.advance(11_000);
  expect(cloud.images()).toEqual([]);
});

test('an upload that breaks off three times is given up', async ({ cloud, expect }) => {
  await submit(cloud, upload);
  for (let count = 1; count <= 3; count += 1) {
    expect(cloud.images()).toHaveLength(1);
    const { leave } = await begin(cloud);
    await leave();
  }
  await expect.poll(() => cloud.images()).toEqual([]);
});

test('bytes are taken by PUT alone, and where they are waited for', async ({ cloud }) => {
  await submit(cloud, upload);
  expect(await fetch(placeIn(cloud), { method: 'POST', body: 'x' })).toMatchObject({ status: 405 });
  expect(await fetch(`${placeIn(cloud)}0`, { method: 'PUT', body: 'x' })).toMatchObject({ status: 404 });
  expect(cloud.images()).toMatchObject([{ status: 'Downloading' }]);
});
