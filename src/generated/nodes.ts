// Generated from the resources of src/graphql/ by `npm run generate`; never edited.
import { accountResource } from '../graphql/account/account.ts';
import { backupStorageResource } from '../graphql/backup-storage/backup-storage.ts';
import { imageResource } from '../graphql/image/image.ts';
import { primaryStorageResource } from '../graphql/primary-storage/primary-storage.ts';
import { vmInstanceResource } from '../graphql/vm-instance/vm-instance.ts';
import { volumeResource } from '../graphql/volume/volume.ts';
import { volumeSnapshotResource } from '../graphql/volume-snapshot/volume-snapshot.ts';
import { zoneResource } from '../graphql/zone/zone.ts';
import { rowNode } from '../graphql/node/row-node.ts';

/** By the name of each type of rows that can be fetched again: how one is. */
export const rowNodes = {
  ZStackAccount: rowNode('ZStackAccount', accountResource),
  BackupStorage: rowNode('BackupStorage', backupStorageResource),
  Image: rowNode('Image', imageResource),
  PrimaryStorage: rowNode('PrimaryStorage', primaryStorageResource),
  VmInstance: rowNode('VmInstance', vmInstanceResource),
  Volume: rowNode('Volume', volumeResource),
  VolumeSnapshot: rowNode('VolumeSnapshot', volumeSnapshotResource),
  Zone: rowNode('Zone', zoneResource),
};
