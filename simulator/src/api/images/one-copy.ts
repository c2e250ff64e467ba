import { createHash } from 'node:crypto';
import { images } from '../../query/resources/images.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import { asynchronous } from '../declaration.ts';
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
