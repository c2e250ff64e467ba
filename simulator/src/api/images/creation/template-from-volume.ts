import { errorCode, failure } from '../../../wire/error-codes.ts';
import { asynchronous } from '../../declaration.ts';
import { checkQuota } from './quota.ts';
import { dataTemplate } from './image-rows.ts';
import { checkImageTags } from '../tags.ts';
import { volumeOf, VolumeTemplateMaking, type VolumeTemplate } from './volume-template-making.ts';

const selectStep = 'ImageManagerImpl.java: select-backup-storage (location:3/5)';
const createStep = 'ImageManagerImpl.java: create-data-volume-template-from-volume (location:5/5)';

const dataVolumeTemplate: VolumeTemplate = {
  taskName: 'org.zstack.header.image.APICreateDataVolumeTemplateFromVolumeMsg',
  parameter: 'volumeUuid',
  handler:
    'private void org.zstack.image.ImageManagerImpl.createDataVolumeTemplateFromVolume(org.zstack.header.image.AddImageMessage, org.zstack.header.core.ReturnValueCompletion)',
  kindOf: () => dataTemplate,
  lastSteps: [100, 100],
  leavesFailedCopies: true,
  freesUuid: false,
  /** A storage that was never allocated is no failure, so that an image can be `Ready` without a copy (image/create-data-from-volume-none-ready). */
  isFailure: ({ named, failed }) => failed === Math.max(named, 1),
  /** The node has a sentence for it in both languages (image/create-data-from-volume-all-fail). */
  allFailed: ({ uuid }, named, cause) => ({
    ...errorCode(
      'SYS.1006',
      `failed to create data volume template from volume[uuid:${uuid}] on all backup storage[uuid:[${named.join(', ')}]]. See cause for one of errors`,
    ),
    location: createStep,
    messages: {
      code: '1003',
      message_cn: `无法在任何一个镜像服务器上成功创建数据磁盘 [uuid：${uuid}] 的磁盘镜像。`,
      message_en: `Failed to create data volume image from volume [uuid: ${uuid}] on any backup storage.`,
      method: 'regex',
    },
    cause,
  }),
  noneAllocated(named, errors) {
    if (named.length === 0) {
      const cause = errorCode('BS.1003', 'unable to allocate a backup storage');
      return { ...errorCode('SYS.1006', 'cannot find proper backup storage'), location: selectStep, cause };
    }
    const list = `failed to allocate all backup storage[uuid:[${named.join(', ')}]]`;
    return {
      ...errorCode('SYS.1006', `${list}, a list of error: ${JSON.stringify(errors)}`),
      location: selectStep,
    };
  },
};

export const createDataVolumeTemplateFromVolume = asynchronous('APICreateDataVolumeTemplateFromVolumeMsg', {
  check: (call) => {
    const { uuid, status, state, actualSize } = volumeOf(call, dataVolumeTemplate);
    checkQuota(call, { 'image.num': 1, 'image.size': actualSize ?? 0 });
    if (status !== 'Ready') throw failure('SYS.1006', `volume[uuid:${uuid}] is not Ready, it's ${status}`);
    if (state !== 'Enabled') throw failure('SYS.1006', `volume[uuid:${uuid}] is not Enabled, it's ${state}`);
    checkImageTags(call.systemTags);
  },
  start: (call, run) => new VolumeTemplateMaking(call, run, dataVolumeTemplate).start(),
});
