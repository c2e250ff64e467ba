import { query } from './api.ts';
import { type Decoded, long, row, text, timestamp } from './decoder.ts';

const volumeSnapshot = row('VolumeSnapshot', 'uuid', {
  uuid: text,
  name: text,
  description: text,
  size: long,
  volumeUuid: text,
  treeUuid: text,
  parentUuid: text,
  createDate: timestamp,
  lastOpDate: timestamp,
});

/** ZStack's VolumeSnapshotInventory (`zstack-domain.md §3.4`). */
export type VolumeSnapshotInventory = NonNullable<Decoded<typeof volumeSnapshot>>;

/** QueryVolumeSnapshot: those that the caller owns, shares or that are public. */
export const volumeSnapshots = query<VolumeSnapshotInventory>({ path: '/volume-snapshots', row: volumeSnapshot });
