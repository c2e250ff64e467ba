import { volumeSnapshots } from '../../query/resources/snapshots.ts';
import { failure } from '../../wire/error-codes.ts';
import { changing, givenTexts } from '../resources/changing.ts';
import { asynchronous } from '../declaration.ts';

const changingSnapshot = changing({
  resource: volumeSnapshots,
  table: (world) => world.snapshots,
  gone: (uuid) =>
    failure('SYS.1006', `cannot find volume snapshot[uuid:${uuid}], it may have been deleted by previous operation`),
});

export const updateVolumeSnapshot = asynchronous(
  'APIUpdateVolumeSnapshotMsg',
  changingSnapshot((call) => givenTexts(call, 'name', 'description')),
);
