import type {
  QueryResolvers,
  VolumeOrderFieldResolvers,
  VolumeResolvers,
  VolumeStateResolvers,
  VolumeStatusResolvers,
  VolumeTypeResolvers,
} from '../../generated/resolvers.ts';
import { getCandidateBackupStorageForVolume } from '../../zstack/apis/backup-storages.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { candidateBackupStorages } from '../backup-storage/candidates.ts';
import { byUuid, reference } from '../edges.ts';
import { connectionResolvers, edgeResolvers } from '../paging/connection.ts';
import { readConnection } from '../paging/read-connection.ts';
import { volumeSnapshotResource } from '../volume-snapshot/volume-snapshot.ts';
import { volumeResource } from './volume.ts';

export const Query = {
  volume: byUuid(volumeResource),
  volumes: (_, args, context, info) => readConnection(volumeResource, args, context, info),
} satisfies QueryResolvers;

export const Volume = {
  __resolveReference: reference(volumeResource),
  snapshots: ({ uuid }, args, context, info) =>
    context.gate.page(() =>
      readConnection(volumeSnapshotResource, args, context, info, [uuidIn([uuid], 'volumeUuid')]),
    ),
  candidateBackupStorages: candidateBackupStorages(getCandidateBackupStorageForVolume, (volumeUuid) => ({
    volumeUuid,
  })),
} satisfies VolumeResolvers;

export const VolumeConnection = connectionResolvers;
export const VolumeEdge = edgeResolvers;

export const VolumeType = {
  ROOT: 'Root',
  DATA: 'Data',
  MEMORY: 'Memory',
  CACHE: 'Cache',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeTypeResolvers>;

export const VolumeState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeStateResolvers>;

export const VolumeStatus = {
  CREATING: 'Creating',
  READY: 'Ready',
  NOT_INSTANTIATED: 'NotInstantiated',
  DELETED: 'Deleted',
  MIGRATING: 'Migrating',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeStatusResolvers>;

export const VolumeOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  SIZE: 'size',
  CREATE_DATE: 'createDate',
} satisfies VolumeOrderFieldResolvers;
