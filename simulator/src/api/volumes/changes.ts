import { volumes } from '../../query/resources/volumes.ts';
import { failure } from '../../wire/error-codes.ts';
import { asynchronous } from '../declaration.ts';
import { changing, givenTexts } from '../resources/changing.ts';
import { checkDeletionMode } from '../resources/deletion-mode.ts';

const changingVolume = changing({
  resource: volumes,
  table: (world) => world.volumes,
  gone: (uuid) => failure('SYS.1003', `Cannot find volume[uuid:${uuid}], it may have been deleted`),
});

export const updateVolume = asynchronous(
  'APIUpdateVolumeMsg',
  changingVolume((call) => givenTexts(call, 'name', 'description')),
);

export const changeVolumeState = asynchronous(
  'APIChangeVolumeStateMsg',
  changingVolume(({ given }) => ({ state: given.text('stateEvent') === 'enable' ? 'Enabled' : 'Disabled' })),
);

/** The storage tells what it holds: here that is what is known. */
export const syncVolumeSize = asynchronous(
  'APISyncVolumeSizeMsg',
  changingVolume(() => ({})),
);

export const recoverDataVolume = asynchronous(
  'APIRecoverDataVolumeMsg',
  changingVolume(() => ({ status: 'Ready' })),
);

/** It can be recovered until it is expunged. */
export const deleteDataVolume = asynchronous('APIDeleteDataVolumeMsg', {
  check: checkDeletionMode,
  start: ({ node: { world }, given }, run) => {
    world.volumes.update(given.text('uuid'), (row) => ({ ...row, status: 'Deleted', lastOpDate: world.now() }));
    run.succeed({});
  },
});

/** Its snapshots stay, without it (domain.md §3.4). */
export const expungeDataVolume = asynchronous('APIExpungeDataVolumeMsg', {
  start: ({ node: { world }, given }, run) => {
    const uuid = given.text('uuid');
    world.removeFrom(world.volumes, uuid);
    for (const snapshot of world.snapshots.all())
      if (snapshot.volumeUuid === uuid) world.snapshots.update(snapshot.uuid, (row) => ({ ...row, volumeUuid: null }));
    run.succeed({});
  },
});
