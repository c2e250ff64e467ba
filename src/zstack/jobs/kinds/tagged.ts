import { z } from 'zod';
import { backupStorages } from '../../apis/backup-storages.ts';
import { images } from '../../apis/images.ts';
import { primaryStorages } from '../../apis/primary-storages.ts';
import { vmInstances } from '../../apis/vm-instances.ts';
import { volumeSnapshots } from '../../apis/volume-snapshots.ts';
import { volumes } from '../../apis/volumes.ts';
import { zones } from '../../apis/zones.ts';
import type { QueryApi } from '../../wire/api.ts';
import type { ResourceRow } from '../kind.ts';

/** ZStack's classes of the resources whose tags are known here. */
const TAGGED_TYPES = [
  'ImageVO',
  'VolumeVO',
  'VolumeSnapshotVO',
  'VmInstanceVO',
  'BackupStorageVO',
  'PrimaryStorageVO',
  'ZoneVO',
] as const;

export type TaggedType = (typeof TAGGED_TYPES)[number];

/** As it stands in a job's id. */
export const taggedType = z.enum(TAGGED_TYPES);

/** Where what tags are on is listed. Tags themselves have no owner: who sees the resource may see them (`domain.md §5.4`). */
export const TAGGED: Readonly<Record<TaggedType, QueryApi<ResourceRow>>> = {
  ImageVO: images,
  VolumeVO: volumes,
  VolumeSnapshotVO: volumeSnapshots,
  VmInstanceVO: vmInstances,
  BackupStorageVO: backupStorages,
  PrimaryStorageVO: primaryStorages,
  ZoneVO: zones,
};

/** All of them, that of which the word is of first: the type of a user tag need not be that of what it is on (`domain.md §2.3`). */
export const taggedTypesFrom = (word: string | null): readonly TaggedType[] =>
  [true, false].flatMap((isNamed) => TAGGED_TYPES.filter((type) => (type === word) === isNamed));

/** Of the tagged resource no more is of interest than that the caller sees it. */
export const ONLY_ITS_UUID = { fields: [] } as const;
