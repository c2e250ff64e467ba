import type { Demo } from './demo.ts';

/** A ready-made operation with its variables. */
export type WithVariables = readonly [query: string, variables: object];

/** The rows that the variables name: the demo's, or `<what to put here>`. */
export function namedRows(demo: Demo | undefined) {
  const backupStorageUuids = demo?.backupStorageUuids ?? ['<uuid of a backup storage>'];
  return {
    imageUuid: demo?.imageUuid ?? '<uuid of an image>',
    snapshotUuid: demo?.snapshotUuid ?? '<uuid of a volume snapshot>',
    backupStorageUuids,
    backupStorageUuid: backupStorageUuids[0],
    volumeUuid: demo?.volumeUuid ?? '<uuid of a volume>',
    rootVolumeUuid: demo?.rootVolumeUuid ?? '<uuid of a root volume>',
    primaryStorageUuid: demo?.primaryStorageUuid ?? '<uuid of a primary storage>',
    accountUuid: demo?.accountUuid ?? '<uuid of an account>',
  };
}
export type NamedRows = ReturnType<typeof namedRows>;

export const input = (given: object) => ({ input: given });
