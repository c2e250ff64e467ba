import type { Demo } from './demo.ts';
import type { Definition } from './operation-text.ts';
import type { Texts } from './texts/en.ts';

/** A ready-made operation with its variables. */
export type WithVariables = readonly [operation: Definition, variables: object];

/** The rows that the variables name: the demo's, or `<what to put here>`. */
export function namedRows(demo: Demo | undefined, { toFillIn }: Pick<Texts, 'toFillIn'>) {
  const backupStorageUuids = demo?.backupStorageUuids ?? [toFillIn.backupStorage];
  return {
    imageUuid: demo?.imageUuid ?? toFillIn.image,
    snapshotUuid: demo?.snapshotUuid ?? toFillIn.snapshot,
    backupStorageUuids,
    backupStorageUuid: backupStorageUuids[0],
    volumeUuid: demo?.volumeUuid ?? toFillIn.volume,
    rootVolumeUuid: demo?.rootVolumeUuid ?? toFillIn.rootVolume,
    primaryStorageUuid: demo?.primaryStorageUuid ?? toFillIn.primaryStorage,
    accountUuid: demo?.accountUuid ?? toFillIn.account,
    toFillIn,
  };
}
export type NamedRows = ReturnType<typeof namedRows>;

export const input = (given: object) => ({ input: given });
