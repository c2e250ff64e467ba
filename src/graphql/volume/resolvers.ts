import type { VolumeResolvers } from '../../generated/resolvers.ts';
import { getCandidateBackupStorageForVolume } from '../../zstack/apis/backup-storages.ts';
import { madeFrom } from '../../zstack/image-source.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { ownerFields } from '../account/owner.ts';
import { candidateBackupStorages } from '../backup-storage/candidates.ts';
import { listOf, toOne } from '../edges.ts';
import { imageResource } from '../image/image.ts';
import { primaryStorageResource } from '../primary-storage/primary-storage.ts';
import { vmInstanceResource } from '../vm-instance/vm-instance.ts';
import { volumeSnapshotResource } from '../volume-snapshot/volume-snapshot.ts';

export const Volume = {
  ...ownerFields,
  rootImage: toOne(imageResource, ({ rootImageUuid }) => rootImageUuid),
  vmInstance: toOne(vmInstanceResource, ({ vmInstanceUuid }) => vmInstanceUuid),
  lastVmInstance: toOne(vmInstanceResource, ({ lastVmInstanceUuid }) => lastVmInstanceUuid),
  primaryStorage: toOne(primaryStorageResource, ({ primaryStorageUuid }) => primaryStorageUuid),
  images: listOf(imageResource, ({ uuid }) => madeFrom('volume', uuid)),
  snapshots: listOf(volumeSnapshotResource, ({ uuid }) => uuidIn([uuid], 'volumeUuid')),
  candidateBackupStorages: candidateBackupStorages(getCandidateBackupStorageForVolume, (volumeUuid) => ({
    volumeUuid,
  })),
} satisfies VolumeResolvers;
