import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { call, newUuid, test, type Answer, type CallOptions } from './cloud.ts';

/** As the SDK sends every call: its own job uuid, the wish for a schema, its session (wire.md §7). */
function sdkCall(cloud: Simulator, method: string, path: string, options: CallOptions = {}): Promise<Answer> {
  return call(cloud, method, path, {
    session: null,
    ...options,
    headers: { 'x-job-uuid': newUuid(), 'x-json-schema': 'true', ...options.headers },
  });
}

/** Takes what follows `/zstack/v1/api-jobs` in the location and puts its own host before it. */
async function sdkPoll(cloud: Simulator, accepted: Answer, session: string): Promise<Answer> {
  const { pathname } = new URL(accepted.json().location);
  for (;;) {
    const answer = await sdkCall(cloud, 'GET', pathname.slice('/zstack/v1'.length), { session });
    if (answer.status !== 202) return answer;
    await cloud.clock.advance(1000);
  }
}

/** The value at a path such as `inventories[0].backupStorageRefs[0]`, as the SDK's bean walk finds it. */
function at(reply: unknown, path: string): unknown {
  const steps = path.split('.').flatMap((step) => step.split(/[[\]]/).filter((part) => part !== ''));
  return steps.reduce<unknown>((value, step) => Reflect.get(Object(value) as object, step), reply);
}

/** Every path of the schema leads to an object, outer ones come before inner ones. */
function expectSchema(answer: Answer, classes: readonly string[]): void {
  const reply = answer.json();
  const paths = Object.keys(reply.schema);
  expect(new Set(Object.values(reply.schema))).toEqual(new Set(classes));
  for (const [index, path] of paths.entries()) {
    expect(at(reply, path)).toBeTypeOf('object');
    expect(paths.slice(0, index).some((earlier) => earlier.startsWith(`${path}.`))).toBe(false);
  }
}

const header = 'org.zstack.header';
const imageClasses = [`${header}.image.ImageInventory`, `${header}.image.ImageBackupStorageRefInventory`];

test('the Java SDK logs in, makes a template, polls, queries, reads an error and logs out', async ({ start }) => {
  const cloud = await start({ seed: 'demo' });
  const { snapshotUuid, backupStorageUuids } = cloud.demo;

  const password = createHash('sha512').update('password').digest('hex');
  const login = { logInByAccount: { accountName: 'admin', password } };
  const loggedIn = await sdkCall(cloud, 'PUT', '/accounts/login', { body: login });
  expectSchema(loggedIn, [`${header}.identity.SessionInventory`]);
  const session = loggedIn.json().inventory.uuid;

  const path = `/images/data-volume-templates/from/volume-snapshots/${snapshotUuid}`;
  const params = { name: 'from-sdk', backupStorageUuids, systemTags: ['packer'] };
  const accepted = await sdkCall(cloud, 'POST', path, { session, body: { params } });
  expect(accepted.status).toBe(202);
  const made = await sdkPoll(cloud, accepted, session);
  expect(made.status).toBe(200);
  expectSchema(made, imageClasses);
  const { uuid } = made.json().inventory;

  const ask = (query: string): Promise<Answer> => sdkCall(cloud, 'GET', query, { session });
  const images = await ask(`/images?q=uuid%3D${uuid}&q=backupStorage.status%3DConnected&replyWithCount=true`);
  expect(images.json()).toMatchObject({ total: 1, inventories: [{ name: 'from-sdk' }] });
  expectSchema(images, imageClasses);
  const snapshots = await ask(`/volume-snapshots?q=volume.name~%3D%25data&sort=-createDate&limit=3&fields=uuid,name`);
  expect(snapshots.json().inventories).toHaveLength(3);
  expectSchema(snapshots, [`${header}.storage.snapshot.VolumeSnapshotInventory`]);
  const trees = await ask('/volume-snapshots/trees');
  expectSchema(trees, [
    `${header}.storage.snapshot.VolumeSnapshotTreeInventory`,
    `${header}.storage.snapshot.VolumeSnapshotTree$SnapshotLeafInventory`,
    `${header}.storage.snapshot.VolumeSnapshotInventory`,
  ]);
  expectSchema(await ask('/backup-storage'), [
    'org.zstack.storage.ceph.backup.CephBackupStorageInventory',
    'org.zstack.storage.ceph.backup.CephBackupStorageMonInventory',
    'org.zstack.storage.backup.sftp.SftpBackupStorageInventory',
    'org.zstack.storage.backup.imagestore.ImageStoreBackupStorageInventory',
  ]);
  expect((await ask('/images?count=true')).json().total).toBeGreaterThan(200);

  const wrong = await sdkCall(cloud, 'POST', path, { session, body: { params: { backupStorageUuids } } });
  const failed = await sdkPoll(cloud, wrong, session);
  expect(failed.status).toBe(503);
  expect(failed.json().error).toMatchObject({ code: 'SYS.1007', description: 'One or more API argument is invalid' });

  expect((await sdkCall(cloud, 'DELETE', `/accounts/sessions/${session}`)).status).toBe(200);
  expect((await ask('/images')).json().error.code).toBe('ID.1001');
});
