import { createHash } from 'node:crypto';
import { images } from '../../query/resources/images.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import type { AsyncApiName } from '../../facts/lookup.ts';
import type { BackupStorageRow, ImageBackupStorageRefRow } from '../../world/rows.ts';
import type { World } from '../../world/world.ts';
import { asynchronous, type Call } from '../declaration.ts';
import { imageOf } from './changes.ts';

/** What keeps a storage of a type from computing a hash (domain.md §6.5). */
const noHash: Readonly<Record<string, string>> = {
  Ceph: 'ceph backup storage do not support calculate image hash',
  Addon: 'not supported',
};
const algorithms = ['MD5', 'SHA1', 'SHA256'];

/** An image has one hash, which is computed once. What an image store computes is believable; sftp never answers. */
export const calculateImageHash = asynchronous('APICalculateImageHashMsg', {
  start: ({ node: { world }, given, caller }, run) => {
    const uuid = given.text('uuid');
    const image = imageOf(world, uuid);
    const type = world.backupStorages.get(given.text('backupStorageUuid'))?.type ?? '';
    if (image.md5Sum === null) {
      if (type === 'SftpBackupStorage') return;
      const refusal = noHash[type];
      if (refusal !== undefined) throw failure('SYS.1006', refusal);
      const algorithm = given.textOrNull('algorithm') ?? 'MD5';
      if (!algorithms.includes(algorithm)) throw failure('SYS.1006', `unknown algorithm[${algorithm}]`);
      const md5Sum = createHash(algorithm.toLowerCase()).update(uuid).digest('hex');
      world.images.update(uuid, (row) => ({ ...row, md5Sum, lastOpDate: world.now() }));
    }
    run.succeed({ inventory: toInventory(images, imageOf(world, uuid), world, caller) });
  },
});

/** Not every type has a service for it; the error shows the session, as the node's does (image/export-and-hash). */
function exporter({ node: { world }, given, sessionUuid, jobUuid }: Call, message: AsyncApiName): BackupStorageRow {
  const storage = world.backupStorages.get(given.text('backupStorageUuid'));
  if (storage !== undefined && !['SftpBackupStorage', 'Addon'].includes(storage.type)) return storage;
  const name = `org.zstack.header.storage.backup.${message}`;
  const shown = { ...given.toJSON(), session: { uuid: sessionUuid }, id: jobUuid, serviceId: ':::storage.backup' };
  throw failure('SYS.1008', `No service deals with message: ${name} ${JSON.stringify({ [name]: shown })}`);
}

function changeCopy(
  world: World,
  imageUuid: string,
  storage: BackupStorageRow,
  change: Partial<ImageBackupStorageRefRow>,
): void {
  const changed = { ...change, lastOpDate: world.now() };
  world.images.update(imageUuid, (row) => ({
    ...row,
    backupStorageRefs: row.backupStorageRefs.map((ref) =>
      ref.backupStorageUuid === storage.uuid ? { ...ref, ...changed } : ref,
    ),
  }));
}

/** The link is a bearer's. One that is there is given again, without the hash, which Ceph never gives. */
export const exportImage = asynchronous('APIExportImageFromBackupStorageMsg', {
  start: (call, run) => {
    const { node } = call;
    const { world } = node;
    const storage = exporter(call, 'APIExportImageFromBackupStorageMsg');
    const { uuid, name, backupStorageRefs } = imageOf(world, call.given.text('imageUuid'));
    const copy = backupStorageRefs.find(({ backupStorageUuid }) => backupStorageUuid === storage.uuid);
    if (copy === undefined) {
      const text = `image[uuid: ${uuid}] is not on backup storage[uuid:${storage.uuid}, name:${storage.name}]`;
      throw failure('SYS.1006', text);
    }
    if (copy.exportUrl !== null) {
      run.succeed({ success: true, imageUrl: copy.exportUrl });
      return;
    }
    run.after(node.jobDurationMs, () => {
      const exportUrl = `http://${storage.hostname ?? '172.20.0.11'}:8001/export/${name}-${uuid}?token=${world.newUuid()}`;
      const exportMd5Sum = storage.type === 'Ceph' ? null : createHash('md5').update(uuid).digest('hex');
      changeCopy(world, uuid, storage, { exportUrl, exportMd5Sum });
      run.succeed({ success: true, imageUrl: exportUrl, exportMd5Sum });
    });
  },
});

/** The hash stays. */
export const deleteExportedImage = asynchronous('APIDeleteExportedImageFromBackupStorageMsg', {
  start: (call, run) => {
    const storage = exporter(call, 'APIDeleteExportedImageFromBackupStorageMsg');
    changeCopy(call.node.world, call.given.text('imageUuid'), storage, { exportUrl: null });
    run.succeed({});
  },
});
