import type { VolumeResolvers } from '../../generated/resolvers.ts';
import { getCandidateBackupStorageForVolume } from '../../zstack/apis/backup-storages.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { candidateBackupStorages } from '../backup-storage/candidates.ts';
import { readConnection } from '../paging/read-connection.ts';
import { volumeSnapshotResource } from '../volume-snapshot/volume-snapshot.ts';

export const Volume = {
  snapshots: ({ uuid }, args, context, info) =>
    context.gate.page(() =>
      readConnection(volumeSnapshotResource, args, context, info, [uuidIn([uuid], 'volumeUuid')]),
    ),
  candidateBackupStorages: candidateBackupStorages(getCandidateBackupStorageForVolume, (volumeUuid) => ({
    volumeUuid,
  })),
} satisfies VolumeResolvers;
