import { failure } from '../../wire/error-codes.ts';
import type { VolumeSnapshotRow } from '../../world/rows.ts';
import { asynchronous, type Call } from '../declaration.ts';
import { checkSystemTags } from '../images/tags.ts';
import { makeVolume } from './making.ts';

function snapshotOf({ node: { world }, given }: Call): VolumeSnapshotRow {
  const uuid = given.text('volumeSnapshotUuid');
  const snapshot = world.snapshots.get(uuid);
  if (snapshot !== undefined) return snapshot;
  throw failure('SYS.1003', `Cannot find volume snapshot[uuid:${uuid}], it may have been deleted`);
}

/** Where none is named it goes to the snapshot's own primary storage (neighbours/create-volume-from-snapshot). */
export const createDataVolumeFromVolumeSnapshot = asynchronous('APICreateDataVolumeFromVolumeSnapshotMsg', {
  check: ({ systemTags }) => checkSystemTags(systemTags, 'VolumeVO'),
  start: (call, run) => {
    const { format, size, primaryStorageUuid } = snapshotOf(call);
    const wanted = call.given.textOrNull('primaryStorageUuid') ?? primaryStorageUuid ?? '';
    makeVolume(call, run, {
      storage: call.node.world.primaryStorages.get(wanted),
      source: { rootImageUuid: null, format, size, actualSize: size },
      api: 'APICreateDataVolumeFromVolumeSnapshotMsg',
    });
  },
});
