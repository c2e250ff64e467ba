import type { JobRun } from '../../../job-run.ts';
import { image } from '../../../world/defaults.ts';
import type { ImageRow, VmInstanceRow } from '../../../world/rows.ts';
import type { Call } from '../../declaration.ts';
import { insertCreated } from '../../resources/creating.ts';
import { tagImage } from '../tags.ts';

/** What an image is, whatever it is made from. */
export type KindOfImage = Pick<
  ImageRow,
  'mediaType' | 'platform' | 'guestOsType' | 'architecture' | 'system' | 'virtio'
>;

export const dataTemplate: KindOfImage = {
  mediaType: 'DataVolumeTemplate',
  platform: null,
  guestOsType: null,
  architecture: null,
  system: false,
  virtio: false,
};

/** What is not given comes from the machine whose volume it was, else it is Linux; virtio is never taken from the call (image/create-root). */
export const rootTemplate = ({ given }: Call, machine: VmInstanceRow | undefined): KindOfImage => ({
  mediaType: 'RootVolumeTemplate',
  platform: given.textOrNull('platform') ?? machine?.platform ?? 'Linux',
  guestOsType: given.textOrNull('guestOsType') ?? machine?.guestOsType ?? 'Linux',
  architecture: given.textOrNull('architecture') ?? machine?.architecture ?? 'x86_64',
  system: given.flag('system'),
  virtio: false,
});

/** The machine that a volume is attached to. */
export function machineOf({ node: { world } }: Call, volumeUuid: string | null): VmInstanceRow | undefined {
  const { vmInstanceUuid = null } = world.volumes.get(volumeUuid ?? '') ?? {};
  return world.vmInstances.get(vmInstanceUuid ?? '');
}

/**
 * The row of a new image and its tags, which come before any copy. They go where the node ends the job.
 *
 * @param handler the method of the node in which the database's refusal is not caught
 * @returns the image's uuid
 */
export function insertImage(
  call: Call,
  run: JobRun,
  row: KindOfImage & Pick<ImageRow, 'url' | 'format' | 'size' | 'actualSize' | 'status'>,
  handler: string,
): string {
  const { world } = call.node;
  return insertCreated(call, run, {
    table: world.images,
    row: (named) => image(world, { ...row, ...named, accountUuid: call.caller.uuid }),
    tag: (created) => tagImage(call, created),
    handler,
  }).uuid;
}
