import { ApiFailure, errorCode, type ErrorCode } from '../../../wire/error-codes.ts';
import type { BackupStorageRow, VolumeRow } from '../../../world/rows.ts';
import { asynchronous, type Call } from '../../declaration.ts';
import { checkQuota } from './quota.ts';
import { machineOf, rootTemplate } from './image-rows.ts';
import { checkImageTags } from '../tags.ts';
import { volumeOf, VolumeTemplateMaking, type VolumeTemplate } from './volume-template-making.ts';

const noMachine = (): ApiFailure =>
  new ApiFailure({
    ...errorCode('SYS.1000', 'id to load is required for loading'),
    location: 'ImageManagerImpl.java: create-image-in-database (location:2/7)',
    cost: '0ms',
  });

const mustStop = ({ uuid }: BackupStorageRow): string =>
  `please stop the VM before create volume template to sftp backup storage ${uuid}`;

/** Bytes of a machine that is on are not copied to sftp (domain.md §1.1). */
function isInUse(call: Call, volumeUuid: string, { type }: BackupStorageRow): boolean {
  const machine = machineOf(call, volumeUuid);
  return type === 'SftpBackupStorage' && machine !== undefined && machine.state !== 'Stopped';
}

const allFailed = ({ uuid, primaryStorageUuid }: VolumeRow, cause: ErrorCode): ErrorCode => ({
  ...errorCode(
    'SYS.1006',
    `failed to create image from root volume[uuid:${uuid}] on all backup storage, see cause for one of errors`,
  ),
  location: 'ImageManagerImpl.java: start-creating-template (location:5/7)',
  cause: {
    code: 'SYS.1006',
    description: 'An operation failed',
    details: `failed to create template from root volume[uuid:${uuid}] on primary storage[uuid:${primaryStorageUuid}]`,
    cause,
  },
});

const rootVolumeTemplate: VolumeTemplate = {
  taskName: 'org.zstack.header.image.APICreateRootVolumeTemplateFromRootVolumeMsg',
  parameter: 'rootVolumeUuid',
  handler:
    'private void org.zstack.image.ImageManagerImpl.createRootVolumeTemplateFromRootVolume(org.zstack.header.image.AddImageMessage, org.zstack.header.core.ReturnValueCompletion)',
  kindOf(call, { uuid }) {
    const machine = machineOf(call, uuid);
    if (machine === undefined) throw noMachine();
    return { ...rootTemplate(call, machine), architecture: machine.architecture };
  },
  lastSteps: [100, 30],
  leavesFailedCopies: false,
  freesUuid: true,
  isFailure: ({ allocated, failed }) => failed === allocated,
  refusesCopy: (call, { uuid }, storage) =>
    isInUse(call, uuid, storage) ? errorCode('SYS.1006', mustStop(storage)) : undefined,
  allFailed: (volume, _, cause) => allFailed(volume, cause),
  noneAllocated: (named, errors) =>
    named.length === 0
      ? errorCode('BS.1003', 'unable to allocate a backup storage')
      : errorCode(
          'SYS.1006',
          `unable to allocate backup storage specified by uuids[${named.join(', ')}], list errors are: ${JSON.stringify(errors)}`,
        ),
};

/** Whatever the volume's state is, and whatever kind of volume it is, so long as a machine has it (domain.md §7). */
export const createRootVolumeTemplateFromRootVolume = asynchronous('APICreateRootVolumeTemplateFromRootVolumeMsg', {
  check: (call) => {
    const { node, given, systemTags } = call;
    checkQuota(call, { 'image.num': 1, 'image.size': volumeOf(call, rootVolumeTemplate).actualSize ?? 0 });
    for (const uuid of given.texts('backupStorageUuids')) {
      const storage = node.world.backupStorages.get(uuid);
      if (storage !== undefined && isInUse(call, given.text('rootVolumeUuid'), storage))
        throw new ApiFailure(errorCode('SYS.1007', mustStop(storage)));
    }
    checkImageTags(systemTags);
  },
  start: (call, run) => new VolumeTemplateMaking(call, run, rootVolumeTemplate).start(),
});
