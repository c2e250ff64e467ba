import { errorCode, type ErrorCode } from '../../../simulator/src/wire/error-codes.ts';
import { recording } from './recording.ts';
import { accounts, named, sendAgain, type Preparation } from './replay.ts';

const nfs = '624a4b4f07e84effa324faeca1d0a914';
const volume = 'e9d10f57487f49d3bbb647f4d0243a5a';
const snapshot = 'fe6691d0897c473b84efd26c27bfdb06';
const [first, second, third] = [
  '69be8d31926a415e959cde5c886c4b67',
  '9371babb543843a2b327ec2a59f37cb0',
  '6278e4dcf8c14be281a9aacbf1dc5163',
];

/** How long a creation takes by default. */
const jobMs = 3000;

const failCopies =
  (error?: ErrorCode, ...storages: readonly string[]): Preparation =>
  ({ cloud }) => {
    for (const storage of storages) cloud.failCopiesTo(storage, error);
  };

const templateFails: ErrorCode = {
  ...errorCode('SYS.1006', 'operation error, because: disk is broken'),
  location: 'NfsPrimaryStorageFactory.java: create-temporary-template (location:1/5)',
  cost: '0ms',
};

/** The recorded image, which stands among the rows since another recording shows it, is still to be made. */
const notYetMade =
  (image: string): Preparation =>
  ({ cloud }) => {
    cloud.changeImage(image, { status: 'Creating' });
    cloud.removeImage(image);
  };

/** A volume that no recording shows. */
const unshownVolume =
  (uuid: string): Preparation =>
  ({ cloud }) =>
    cloud.addVolume({ uuid, primaryStorageUuid: nfs });

const storageIsOff: Preparation = ({ cloud }) => cloud.changeBackupStorage(third, { state: 'Disabled' });
const oneStorageIsOff: readonly Preparation[] = [unshownVolume('b0a596dfe1c44c028d5c07e11a22f08f'), storageIsOff];

/** A machine that no recording shows, and its root volume. */
const rootVolumeOf =
  (volumeUuid: string, state: 'Running' | 'Stopped'): Preparation =>
  ({ cloud }) => {
    const { uuid: vmInstanceUuid } = cloud.addVmInstance({ state, guestOsType: 'CentOS' });
    const root = { vmInstanceUuid, type: 'Root', primaryStorageUuid: nfs };
    if (cloud.volumes().some(({ uuid }) => uuid === volumeUuid)) cloud.changeVolume(volumeUuid, root);
    else cloud.addVolume({ ...root, uuid: volumeUuid });
  };
const stoppedRoot = rootVolumeOf('4cd8c5e21f7045bfad6b36fca2d8a0ac', 'Stopped');

const fromVolume = 'image/create-data-from-volume';
/** The job whose progress was recorded; what it made was not. */
const watchedJob = '1cad1cfe122941119dccffea63b7e13f';
const watchedJobRuns: Preparation = async (stage) => {
  const { text } = await sendAgain(recording(fromVolume).exchange, stage);
  const [, job = ''] = /api-jobs\/(\w+)/.exec(text) ?? [];
  stage.names.set(watchedJob, job);
};

/** Creations: what the agents were told to do, and what else happened to the cloud. */
export const creations: Readonly<Record<string, readonly Preparation[]>> = {
  'image/add-disabled-storage': [storageIsOff],
  'image/add-disabled-storage-part': [storageIsOff],
  'image/add-quota': [({ cloud }) => cloud.setQuota(accounts.other, 'image.num', 0)],
  'image/create-from-snapshot-all-fail': [failCopies(undefined, first, second)],
  'image/create-from-snapshot-part': [failCopies(undefined, second)],
  'image/create-from-snapshot-resource-uuid create-from-snapshot-fail-with-uuid': [failCopies(undefined, first)],
  'image/create-from-snapshot-resource-uuid create-from-snapshot-uuid': [
    notYetMade('8322092dcf1341c193807bb2f8f05c53'),
  ],
  'image/create-from-snapshot-resource-uuid create-from-snapshot-uuid-of-a-failed': [
    failCopies(undefined, first),
    'image/create-from-snapshot-resource-uuid create-from-snapshot-fail-with-uuid',
  ],
  'image/create-from-snapshot-template-fails': [failCopies(templateFails, first)],
  'image/create-from-snapshot-too-big': [
    ({ cloud }) => cloud.changeVolumeSnapshot(snapshot, { size: 9_007_199_254_740_995n }),
  ],
  'image/create-from-snapshot-unfit-storage create-from-snapshot-storage-of-no-zone': [
    ({ cloud }) => cloud.changeBackupStorage(third, { state: 'Enabled', attachedZoneUuids: [] }),
  ],
  'image/delete-recover-expunge create-from-snapshot-deleted-meanwhile': [
    ({ cloud }) => {
      void cloud.whenReceived('POST', '/images').then(() => cloud.removeImage(cloud.images().at(-1) ?? ''));
    },
  ],
  'image/create-root create-root-from-root-volume-all-fail': [stoppedRoot, failCopies(undefined, first, second)],
  'image/create-root create-root-from-root-volume-no-storage': [
    stoppedRoot,
    // The node picked the one of Ceph.
    ({ cloud }) => {
      for (const { uuid, type } of cloud.backupStorages())
        if (type !== 'Ceph') cloud.changeBackupStorage(uuid, { state: 'Disabled' });
    },
  ],
  'image/create-root create-root-from-root-volume-part': [stoppedRoot, failCopies(undefined, second)],
  'image/create-root create-root-from-root-volume-stopped': [
    stoppedRoot,
    // Its progress was asked for when all was told, and the job not over.
    ({ cloud }) => {
      void cloud.whenReceived('POST', '/images').then(() => cloud.clock.advance(jobMs));
    },
  ],
  'image/refused create-root-from-root-volume': [rootVolumeOf('cac1c28d9cae4abab7b68b83d256a4c7', 'Running')],
  'image/refused create-from-snapshot-of-deleted': [
    ({ cloud }) => cloud.removeVolumeSnapshot('47cfe7e720434fe28be72816da36109c'),
  ],
  'image/job-uuid-while-running': ['image/job-uuid-while-running'],
  'image/create-data-from-root-volume': [unshownVolume('4cd8c5e21f7045bfad6b36fca2d8a0ac')],
  'image/create-data-from-volume-all-fail': [failCopies(undefined, first, second)],
  'image/create-data-from-volume-disabled': [({ cloud }) => cloud.changeVolume(volume, { state: 'Disabled' })],
  'image/create-data-from-volume-none-ready': [...oneStorageIsOff, failCopies(undefined, first)],
  'image/create-data-from-volume-part': [failCopies(undefined, second)],
  'image/create-data-from-volume-unfit-storage': oneStorageIsOff,
  'image/create-data-from-volume-unfit-storage-part': oneStorageIsOff,
  'image/delete-recover-expunge create-data-from-volume-deleted': [
    ({ cloud }) => cloud.changeVolume(volume, { status: 'Deleted' }),
  ],
  'image/task-progress task-progress-running': [watchedJobRuns],
  'image/task-progress task-progress-running-all': [watchedJobRuns],
  'image/task-progress task-progress-from-volume-after': [
    fromVolume,
    ({ names }) => names.set(watchedJob, named('6e24d4b195a5435ebfc9bce7676da6a5', names)),
  ],
};
