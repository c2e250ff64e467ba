import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { call, newUuid, test, type Answer, type CallOptions, type Reply } from './cloud.ts';

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

/** A session of the admin, in which calls run as the SDK runs them: what is accepted is polled until it is done. */
async function sdkSession(cloud: Simulator) {
  const password = createHash('sha512').update('password').digest('hex');
  const body = { logInByAccount: { accountName: 'admin', password } };
  const session = (await sdkCall(cloud, 'PUT', '/accounts/login', { body })).json().inventory.uuid;
  const query = (path: string): Promise<Answer> => sdkCall(cloud, 'GET', path, { session });
  /** @param classes what the answer is mapped to; of what tells nothing none */
  const run = async (method: string, path: string, classes: readonly string[], given?: object): Promise<Reply> => {
    const call = given === undefined ? { session } : { session, body: given };
    const done = await sdkPoll(cloud, await sdkCall(cloud, method, path, call), session);
    if (done.status !== 200) throw new Error(`${method} ${path}: ${done.text}`);
    if (classes.length > 0) expectSchema(done, classes);
    return done.json();
  };
  return { session, query, run };
}

test('the Java SDK takes an image through its whole life', async ({ start }) => {
  const cloud = await start({ seed: 'demo' });
  const { session, query, run } = await sdkSession(cloud);
  const [store] = (await query('/backup-storage?q=type%3DImageStoreBackupStorage&limit=1')).json().inventories;
  const ofItsZone = `/primary-storage?q=zone.backupStorage.uuid%3D${store?.uuid}&limit=1`;
  const [primary] = (await query(ofItsZone)).json().inventories;
  if (store === undefined || primary === undefined) throw new Error('The demo has no storages.');

  const made = await run(
    'POST',
    `/images/data-volume-templates/from/volume-snapshots/${cloud.demo.snapshotUuid}`,
    imageClasses,
    { params: { name: 'golden', backupStorageUuids: [store.uuid], userTags: ['from-sdk'] } },
  );
  const { uuid } = made.inventory;
  const act = (action: string, parameters: object = {}, classes = imageClasses) =>
    run('PUT', `/images/${uuid}/actions`, classes, { [action]: parameters });
  const found = async (...conditions: readonly string[]) => {
    const search = conditions.map((condition) => `q=${encodeURIComponent(condition)}&`).join('');
    return (await query(`/images?${search}q=uuid%3D${uuid}&fields=uuid%2Cname%2Cstate%2Cstatus`)).json().inventories;
  };
  const usable = [`backupStorage.uuid=${store.uuid}`, 'backupStorageRef.status=Ready', '__userTag__=from-sdk'];

  expect(await found(...usable)).toEqual([{ uuid, name: 'golden', state: 'Enabled', status: 'Ready' }]);
  await act('updateImage', { name: 'renamed', description: 'by the SDK' });
  await act('changeImageState', { stateEvent: 'disable' });
  expect(await found(...usable)).toEqual([{ uuid, name: 'renamed', state: 'Disabled', status: 'Ready' }]);
  await act('changeImageState', { stateEvent: 'enable' });

  const tag = { resourceType: 'ImageVO', resourceUuid: uuid, tag: 'kept' };
  const tagged = await run('POST', '/user-tags', [`${header}.tag.UserTagInventory`], { params: tag });
  expect(await found('__userTag__=kept')).toHaveLength(1);
  await run('DELETE', `/tags/${tagged.inventory.uuid}?deleteMode=Permissive`, []);
  expect(await found('__userTag__=kept')).toEqual([]);

  const exporting = { exportImageFromBackupStorage: { imageUuid: uuid, exportFormat: 'raw' } };
  const exported = await run('PUT', `/backup-storage/${store.uuid}/actions`, [], exporting);
  expect(exported).toMatchObject({ imageUrl: expect.stringMatching(/^http/) as string });
  await run('DELETE', `/backup-storage/${store.uuid}/exported-images/${uuid}`, []);

  const volume = await run(
    'POST',
    `/volumes/data/from/data-volume-templates/${uuid}`,
    [`${header}.volume.VolumeInventory`],
    { params: { name: 'data', primaryStorageUuid: primary.uuid } },
  );
  expect(volume.inventory).toMatchObject({ rootImageUuid: uuid, status: 'Ready' });
  const snapshot = await run(
    'POST',
    `/volumes/${volume.inventory.uuid}/volume-snapshots`,
    [`${header}.storage.snapshot.VolumeSnapshotInventory`],
    { params: { name: 'nightly' } },
  );
  const ofImage = await query(`/volume-snapshots?q=volume.rootImageUuid%3D${uuid}`);
  expect(ofImage.json().inventories).toMatchObject([{ uuid: snapshot.inventory.uuid }]);

  await run('DELETE', `/images/${uuid}?deleteMode=Permissive`, []);
  expect(await found('status=Deleted', 'backupStorageRef.status=Deleted')).toHaveLength(1);
  await act('recoverImage');
  expect(await found(...usable)).toHaveLength(1);
  await run('DELETE', `/images/${uuid}?backupStorageUuids=${store.uuid}&deleteMode=Permissive`, []);
  await act('expungeImage', { backupStorageUuids: [store.uuid] }, []);
  expect(await found()).toEqual([]);

  expect((await sdkCall(cloud, 'DELETE', `/accounts/sessions/${session}`)).status).toBe(200);
  expect((await query('/images')).json().error.code).toBe('ID.1001');
});
