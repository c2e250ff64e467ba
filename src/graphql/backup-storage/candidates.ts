import type { QueryCandidateBackupStoragesArgs } from '../../generated/resolvers.ts';
import type { QueryApi } from '../../zstack/api.ts';
import {
  type BackupStorageInventory,
  getCandidateBackupStorageForVolume,
  getCandidateBackupStorageForVolumeSnapshot,
} from '../../zstack/backup-storages.ts';
import { uuidIn } from '../../zstack/conditions.ts';
import type { Uuid } from '../../zstack/uuid.ts';
import { volumeSnapshots } from '../../zstack/volume-snapshots.ts';
import { volumes } from '../../zstack/volumes.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { InputFaults } from '../input/input-faults.ts';

/**
 * Where an image of a source could be put. ZStack itself would tell it to everybody who knows the source's uuid, so the
 * source is looked up with the caller's session.
 * @returns null where there is no such source that the caller may see
 * @throws GraphQLError `BAD_USER_INPUT` unless exactly one source is named; ZstackApiError, ZstackFailure
 */
export async function candidateBackupStorages(
  { volumeUuid, volumeSnapshotUuid }: QueryCandidateBackupStoragesArgs,
  context: GraphQLContext,
): Promise<readonly BackupStorageInventory[] | null> {
  const caller = requireCaller(context);
  const { zstack, reading } = context;
  const faults = new InputFaults();
  const named = [volumeUuid, volumeSnapshotUuid].filter((uuid) => uuid != null);
  if (named.length !== 1) faults.add('volumeUuid', 'or volumeSnapshotUuid must be given, and not both');
  const volume = volumeUuid == null ? null : faults.uuid('volumeUuid', volumeUuid);
  const snapshot = volumeSnapshotUuid == null ? null : faults.uuid('volumeSnapshotUuid', volumeSnapshotUuid);
  faults.throwIfAny();

  const isVisible = async (api: QueryApi<unknown>, uuid: Uuid) => {
    const { rows } = await zstack.query(api, { conditions: [uuidIn([uuid])], fields: [] }, caller, reading);
    return rows.length > 0;
  };
  if (volume !== null) {
    if (!(await isVisible(volumes, volume))) return null;
    return zstack.call(getCandidateBackupStorageForVolume, { volumeUuid: volume }, caller, reading);
  }
  if (snapshot === null || !(await isVisible(volumeSnapshots, snapshot))) return null;
  const args = { volumeSnapshotUuid: snapshot };
  return zstack.call(getCandidateBackupStorageForVolumeSnapshot, args, caller, reading);
}
