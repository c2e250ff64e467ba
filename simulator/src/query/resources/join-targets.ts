import type { JoinedRows } from '../join.ts';
import type { Resource } from '../resource.ts';
import { accounts } from './accounts.ts';
import { imageBackupStorageRefs, images } from './images.ts';
import { snapshotGroupRefs, volumeSnapshots, volumeSnapshotTrees } from './snapshots.ts';
import { primaryStorageClusterRefs, primaryStorages } from './primary-storages.ts';
import { backupStorages, backupStorageZoneRefs, cephMons, zones } from './storages.ts';
import { tagPatterns, userTags } from './tags.ts';
import { vmInstances } from './vm-instances.ts';
import { volumes } from './volumes.ts';

/** The resources that joins lead to, by the names that the joins give them. */
export const joinTargets: { readonly [Name in keyof JoinedRows]: Resource<JoinedRows[Name]> } = {
  accounts,
  backupStorages,
  backupStorageZoneRefs,
  cephMons,
  imageBackupStorageRefs,
  images,
  primaryStorageClusterRefs,
  primaryStorages,
  snapshotGroupRefs,
  tagPatterns,
  userTags,
  vmInstances,
  volumes,
  volumeSnapshots,
  volumeSnapshotTrees,
  zones,
};
