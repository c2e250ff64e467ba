import type { ImageCreation } from '../../zstack/jobs/run.ts';
import type { AnyImageCreation } from '../../zstack/jobs/view.ts';
import {
  createDataVolumeTemplateFromVolumeSnapshot,
  type DataVolumeTemplateFromVolumeSnapshotArguments,
} from '../../zstack/apis/images.ts';
import { volumeSnapshots } from '../../zstack/apis/volume-snapshots.ts';

export const dataVolumeTemplateFromSnapshot = {
  operation: 'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT',
  api: createDataVolumeTemplateFromVolumeSnapshot,
  sources: volumeSnapshots,
  sourceOf: ({ snapshotUuid }) => snapshotUuid,
  urlOf: (snapshotUuid) => `volumeSnapshot://${snapshotUuid}`,
} as const satisfies ImageCreation<DataVolumeTemplateFromVolumeSnapshotArguments>;

/** Every creation by its operation, which the id of its job names. */
export const imageCreations = {
  [dataVolumeTemplateFromSnapshot.operation]: dataVolumeTemplateFromSnapshot,
} as const satisfies Readonly<Record<string, AnyImageCreation>>;

export type ImageOperation = keyof typeof imageCreations;

export function isImageOperation(operation: string): operation is ImageOperation {
  return Object.hasOwn(imageCreations, operation);
}
