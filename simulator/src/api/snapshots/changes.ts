import { volumeSnapshots } from '../../query/resources/snapshots.ts';
import { failure } from '../../wire/error-codes.ts';
import { changing, givenTexts } from '../resources/changing.ts';
import { nextPath } from './volume-files.ts';
import type { VolumeRow, VolumeSnapshotRow } from '../../world/rows.ts';
import { asynchronous, type Call } from '../declaration.ts';

const gone = (uuid: string) =>
  failure('SYS.1006', `cannot find volume snapshot[uuid:${uuid}], it may have been deleted by previous operation`);

const changingSnapshot = changing({
  resource: volumeSnapshots,
  table: (world) => world.snapshots,
  gone,
});

export const updateVolumeSnapshot = asynchronous(
  'APIUpdateVolumeSnapshotMsg',
  changingSnapshot((call) => givenTexts(call, 'name', 'description')),
);

function snapshotOf({ node: { world }, given }: Call): VolumeSnapshotRow {
  const uuid = given.text('uuid');
  const snapshot = world.snapshots.get(uuid);
  if (snapshot === undefined) throw gone(uuid);
  return snapshot;
}

/** The volume that a snapshot was taken of, which nobody may be using. */
function volumeOf(call: Call): VolumeRow {
  const { world } = call.node;
  const { uuid, volumeUuid } = snapshotOf(call);
  const volume = world.volumes.get(volumeUuid ?? '');
  const about = `volume[uuid:${volumeUuid}] to snapshot[uuid:${uuid}]`;
  if (volume === undefined) throw failure('SYS.1006', `unable to revert ${about}: the volume has been deleted`);
  const machine = world.vmInstances.get(volume.vmInstanceUuid ?? '');
  if (machine === undefined || machine.state === 'Stopped') return volume;
  throw failure(
    'SYS.1006',
    `unable to reset ${about}, the vm[uuid:${machine.uuid}] volume attached to is not in Stopped state, current state is ${machine.state}`,
  );
}

/** What comes next builds on the snapshot. */
export const revertVolumeFromSnapshot = asynchronous('APIRevertVolumeFromSnapshotMsg', {
  start: (call, run) => {
    const { world, jobDurationMs } = call.node;
    const volume = volumeOf(call);
    const { uuid, treeUuid } = snapshotOf(call);
    run.after(jobDurationMs, () => {
      for (const { uuid: other } of world.snapshotsOfTree(treeUuid ?? ''))
        world.snapshots.update(other, (row) => ({ ...row, latest: other === uuid }));
      world.volumes.update(volume.uuid, (row) => ({
        ...row,
        installPath: row.installPath && nextPath(row.installPath, world.newUuid()),
        lastOpDate: world.now(),
      }));
      run.succeed({});
    });
  },
});

/** Asked of the primary storage, which here tells what is known. */
export const getVolumeSnapshotSize = asynchronous('APIGetVolumeSnapshotSizeMsg', {
  start: (call, run) => {
    const { size } = snapshotOf(call);
    run.succeed({ size, actualSize: size, success: true });
  },
});
