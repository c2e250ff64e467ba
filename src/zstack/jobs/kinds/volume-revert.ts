import { z } from 'zod';
import { volumeSnapshots } from '../../apis/volume-snapshots.ts';
import { type VolumeInventory, volumes } from '../../apis/volumes.ts';
import { withReason } from '../../refusal.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import type { JobKind } from '../kind.ts';
import { type ResourceChange, shownChange } from './resource-change.ts';
import { uuidType } from '../uuid-type.ts';

interface AboutRevert {
  /** The caller has to own it. */
  readonly snapshotUuid: Uuid;
}

/** The types of the way of a volume back to a snapshot. */
export type VolumeRevert = ResourceChange<VolumeInventory, AboutRevert>;

const about: z.ZodType<AboutRevert> = z.object({ snapshotUuid: uuidType });

/** The way of a volume back to one of its snapshots, which the volume does not show. */
export const volumeRevert: JobKind<VolumeRevert> = {
  ...shownChange<VolumeInventory, AboutRevert>(
    volumes,
    { status: 'Deleted' },
    { about, identityOf: ({ snapshotUuid }) => [snapshotUuid], shows: () => false },
  ),
  async explain(zstack, job, failure, caller, options) {
    const snapshot = { resources: volumeSnapshots, uuid: job.about.snapshotUuid, mustBeOwn: true };
    return { ...failure, error: await withReason(zstack, failure.error, snapshot, caller, options) };
  },
};
